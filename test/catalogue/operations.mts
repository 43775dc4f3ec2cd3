import { readFileSync } from 'node:fs';

/** An operation that the node has to have. */
export interface Listed {
	resource: string;
	operation: string;
	method: string;
	/** With `{…}` for ids; `*` where the user says it. */
	path: string;
	/** Where PayPal's collection of calls has it; undefined for those beyond it. */
	group?: string;
}

/** The operations by `resource.operation`, in the order of PayPal's own collection of calls. */
export const listed: ReadonlyMap<string, Listed> = new Map(
	readFileSync(new URL('operations.tsv', import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line): Listed => {
			const [resource = '', operation = '', method = '', path = '', group = '-'] = line.split('\t');
			return { resource, operation, method, path, ...(group === '-' ? {} : { group }) };
		})
		.map((each) => [`${each.resource}.${each.operation}`, each]),
);
