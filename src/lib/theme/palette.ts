/** The colours of one theme. The same values stand in `app.css` as custom properties; a test keeps them equal. */
export interface Palette {
	readonly paper: string;
	/** Set off from the paper: sheets, tips, the sea of a map. */
	readonly paper_deep: string;
	readonly ink: string;
	readonly ink_soft: string;
	/** Hair lines. */
	readonly rule: string;
	/** Lines of a grid, behind all marks. */
	readonly grid: string;
	readonly focus: string;
	/** The five compilers with a hue of their own, and one grey for the rest. */
	readonly cplc: string;
	readonly cplc_and_police: string;
	readonly police: string;
	readonly press: string;
	readonly ngo: string;
	readonly other_compiler: string;
	/** How it ended. Killed is the darkest ink. */
	readonly killed: string;
	readonly still_missing: string;
	readonly pending_at_report: string;
	readonly released_ransom_paid: string;
	readonly released_no_ransom: string;
	readonly released_unclear: string;
	readonly rescued: string;
	readonly escaped: string;
	readonly outcome_unknown: string;
	/** One hue, from few to many. */
	readonly ramp_1: string;
	readonly ramp_2: string;
	readonly ramp_3: string;
	readonly ramp_4: string;
	readonly ramp_5: string;
}

export const day: Palette = {
	paper: '#faf7f0',
	paper_deep: '#f1ebdf',
	ink: '#1b1a17',
	ink_soft: '#5b564c',
	rule: '#d5cdbd',
	grid: '#e7e0d2',
	focus: '#1a5fb4',
	cplc: '#234387',
	cplc_and_police: '#2d8272',
	police: '#ba820f',
	press: '#4f1a42',
	ngo: '#526228',
	other_compiler: '#7d776b',
	killed: '#1b1a17',
	still_missing: '#5f4a33',
	pending_at_report: '#94866f',
	released_ransom_paid: '#2c5c88',
	released_no_ransom: '#4c93b8',
	released_unclear: '#7a8a99',
	rescued: '#2f7355',
	escaped: '#7b8f35',
	outcome_unknown: '#8a857a',
	ramp_1: '#f0e2c6',
	ramp_2: '#dcbf90',
	ramp_3: '#bb915b',
	ramp_4: '#8b6233',
	ramp_5: '#553614'
};

export const night: Palette = {
	paper: '#161c24',
	paper_deep: '#1f2731',
	ink: '#f0ede6',
	ink_soft: '#b3b1aa',
	rule: '#3b4552',
	grid: '#29323d',
	focus: '#8ab8ff',
	cplc: '#8aa7f4',
	cplc_and_police: '#8cd6c0',
	police: '#b5863f',
	press: '#8a5f84',
	ngo: '#ebec9c',
	other_compiler: '#8d9299',
	killed: '#f0ede6',
	still_missing: '#c4a27c',
	pending_at_report: '#8f8371',
	released_ransom_paid: '#6ea3d6',
	released_no_ransom: '#a3d3ee',
	released_unclear: '#8496a8',
	rescued: '#5fb68d',
	escaped: '#bccb72',
	outcome_unknown: '#848a90',
	ramp_1: '#3a3225',
	ramp_2: '#65522f',
	ramp_3: '#97783f',
	ramp_4: '#c9a763',
	ramp_5: '#f3dfae'
};

/** The custom property of a colour: `cplc_and_police` is `--cplc-and-police`. */
export function propertyOf(name: string): `--${string}` {
	return `--${name.replaceAll('_', '-')}`;
}
