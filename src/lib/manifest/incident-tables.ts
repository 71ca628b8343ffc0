/** The tables of single incidents: the press catalogue and the synthetic set. They share their columns. */
export const incidentTables = ['incidents', 'demo_incidents'] as const;

export type IncidentTable = (typeof incidentTables)[number];
