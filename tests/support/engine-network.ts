import { Dictionary, DateDay, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import type { Fetch } from '$lib/engine/download';
import type { ManifestFile } from '$lib/manifest/manifest';
import { manifestOf, sightings } from './engine-fixture';

/** The fixture's rows as the data build writes them: codes dictionary-encoded, days as Date32. */
export const sightingsArrow = arrowOfSightings();

function arrowOfSightings(): Uint8Array<ArrayBuffer> {
	const pick = <K extends keyof (typeof sightings)[number]>(name: K) => sightings.map((row) => row[name]);
	const code = () => new Dictionary(new Utf8(), new Int32());
	const days = pick('day').map((day) => (day === null ? null : new Date(`${day}T00:00:00Z`)));
	const table = new Table({
		id: vectorFromArray(pick('id'), new Utf8()),
		kind: vectorFromArray(pick('kind'), code()),
		solvers: vectorFromArray(pick('solvers'), new Utf8()),
		victims: vectorFromArray(pick('victims'), new Int32()),
		paid_pkr: vectorFromArray(pick('paid_pkr'), new Float64()),
		day: vectorFromArray(days, new DateDay())
	});
	return new Uint8Array(tableToIPC(table, 'stream'));
}

async function fileOf(bytes: Uint8Array<ArrayBuffer>): Promise<ManifestFile> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return { path: 'sightings.arrow', bytes: bytes.byteLength, sha256 };
}

export type Reply = (init: RequestInit | undefined) => Response | Promise<Response>;

export interface Network {
	readonly fetch: Fetch;
	/** What was asked for, the last part of each address with its cache mode, in order. */
	readonly asked: string[];
	/** Replaces the reply to an address with this end. */
	answer(end: string, reply: Reply): void;
}

/** A network that serves the fixture's manifest and table, DuckDB's own files as they are, and what a test makes it serve. */
export async function fixtureNetwork(rows: number = sightings.length): Promise<Network> {
	const manifest = JSON.stringify(manifestOf({ arrow: await fileOf(sightingsArrow) }, rows));
	const replies = new Map<string, Reply>([
		['manifest.json', () => new Response(manifest)],
		['sightings.arrow', () => new Response(sightingsArrow)]
	]);
	const asked: string[] = [];
	return {
		asked,
		answer: (end, reply) => replies.set(end, reply),
		fetch: async (input, init) => {
			const url = String(input).split('?')[0] ?? '';
			asked.push([url.split('/').at(-1), init?.cache].filter(Boolean).join(' '));
			const reply = [...replies].find(([end]) => url.endsWith(end))?.[1];
			return reply ? reply(init) : fetch(input, init);
		}
	};
}
