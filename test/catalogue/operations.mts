import { readFileSync } from 'node:fs';

/** An operation that the node must have. */
export interface Listed {
	resource: string;
	operation: string;
	method: string;
	/** With `{…}` for ids; `*` if the user enters it. */
	path: string;
	/** Its group in PayPal's Postman collection; undefined for operations that are not in it. */
	group?: string;
}

/** The operations by `resource.operation`, in the order of PayPal's Postman collection. */
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
