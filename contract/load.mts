import { readdirSync, readFileSync } from 'node:fs';

import { applyCorrections } from './corrections/apply.mts';
import { corrections } from './corrections/index.mts';
import type { ContractOperation, Facts } from './types.mts';

/** All facts, by the name of their file without `.json`, corrected. */
export const specs: ReadonlyMap<string, Facts> = load();

function load(): ReadonlyMap<string, Facts> {
	const loaded = new Map<string, Facts>();
	for (const folder of ['./facts/', './facts-by-hand/']) {
		const url = new URL(folder, import.meta.url);
		const files = readdirSync(url).filter((file) => file.endsWith('.json'));
		for (const file of files.sort()) {
			const spec = file.slice(0, -'.json'.length);
			const facts = JSON.parse(readFileSync(new URL(file, url), 'utf8')) as Facts;
			const corrected = applyCorrections(facts, corrections[spec] ?? {});
			const { schemasOf } = 'byHand' in facts.source ? facts.source : {};
			const lent = schemasOf ? loaded.get(schemasOf)?.schemas : {};
			loaded.set(spec, { ...corrected, schemas: { ...lent, ...corrected.schemas } });
		}
	}
	return loaded;
}

export const operations: readonly ContractOperation[] = [...specs].flatMap(([spec, facts]) =>
	facts.operations.map((operation) => ({ spec, ...operation })),
);

/** The facts that contain an operation. */
export function factsOf(operation: ContractOperation): Facts {
	const facts = specs.get(operation.spec);
	if (!facts) throw new Error(`There is no facts file called ${operation.spec}`);
	return facts;
}
