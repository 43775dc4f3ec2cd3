import { operations } from '../load.mts';
import { requestsOf, type AllRequests } from './requests.mts';
import { bodyTypesOf, typesOf } from './types.mts';

/**
 * The files generated from the contract: PayPal's facts for the node, which is published without the
 * contract, and the types of request bodies for the sandbox.
 * @returns the text of each file, by its path in the repository
 */
export function generatedFiles(): ReadonlyMap<string, string> {
	const requests = requestsOf(operations);
	return new Map([
		['nodes/PayPal/api/facts.ts', factsModule(requests)],
		['nodes/PayPal/api/types.d.ts', typesOf(requests)],
		['contract/generated/bodies.d.mts', bodyTypesOf(requests)],
	]);
}

/**
 * The facts as a module: a string that is parsed at load, so that the compiler infers no types for
 * it.
 */
function factsModule({ operations: byId, schemas }: AllRequests): string {
	const json = [
		'{"operations":{',
		lines(byId),
		'},"schemas":{',
		Object.entries(schemas)
			.map(([spec, named]) => `${JSON.stringify(spec)}:{\n${lines(named)}\n}`)
			.join(',\n'),
		'}}',
	].join('\n');
	return [
		"// Made by `npm run contract` from PayPal's facts in contract/. Do not edit.",
		"import type { ApiFacts } from './place';\n",
		"/** What a caller may send with each of PayPal's operations. */",
		`export const facts = JSON.parse(\`${json.replace(/[\\`]|\$\{/g, '\\$&')}\`) as ApiFacts;\n`,
	].join('\n');
}

/** One line for each entry, so that a change by PayPal shows as a diff. */
const lines = (record: Readonly<Record<string, unknown>>): string =>
	Object.entries(record)
		.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
		.join(',\n');
