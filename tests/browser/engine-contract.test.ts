import { describe } from 'vitest';
import { createWasmEngine } from '$lib/engine/wasm-engine';
import { engineContract } from '../support/engine-contract';
import { derived } from '../support/engine-fixture';
import { fixtureNetwork } from '../support/engine-network';

describe('the engine of the page', () => {
	engineContract(async () => {
		const { fetch } = await fixtureNetwork();
		return createWasmEngine({ base: '', derived, surroundings: { fetch } });
	});
});
