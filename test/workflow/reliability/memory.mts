import type { Call } from '../../support/httpServer.mts';
import type { FakeServer, Given } from './fakeServer.mts';

/** A PayPal that returns its stored response to a write with a PayPal-Request-Id that it already received. */
export interface Memory {
	/** The writes that were done, in order, each once. */
	readonly done: Call[];
	/** The ids of all writes received, in order. */
	readonly ids: () => string[];
	/** The number of responses to lose from now on, after the work is done. */
	lose(count: number): void;
	/** The number of writes to refuse from now on. */
	refuse(count: number): void;
}

const HEADER = 'paypal-request-id';
/** Whether it evaluates the id: not for invoices, according to PayPal's OpenAPI files. */
const KEYED = /^\/(v2\/(checkout|payments)|v1\/(payments|billing|catalogs)|v3\/vault)\//;

export function useMemory(server: FakeServer): Memory {
	const done: Call[] = [];
	const responses = new Map<string, Given>();
	const ids: string[] = [];
	let lost = 0;
	let refused = 0;
	const responseTo = (requested: Call): Given => {
		const id = requested.headers[HEADER];
		const known = id !== undefined && KEYED.test(requested.path) ? responses.get(id) : undefined;
		if (known !== undefined) return known;
		if (refused > 0) {
			refused -= 1;
			return { status: 422, body: { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: 'NO' }] } };
		}
		done.push(requested);
		const response = { body: { id: `DONE-${done.length}`, status: 'COMPLETED' } };
		if (id !== undefined) responses.set(id, response);
		return response;
	};
	server.respondWith((requested) => {
		if (requested.method === 'GET') return { body: { id: 'READ' } };
		ids.push(requested.headers[HEADER] ?? 'none');
		const response = responseTo(requested);
		if (lost === 0) return response;
		lost -= 1;
		return { cut: true };
	});
	return {
		done,
		ids: () => [...ids],
		lose: (count) => (lost = count),
		refuse: (count) => (refused = count),
	};
}
