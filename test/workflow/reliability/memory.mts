import type { Call } from '../../support/httpServer.mts';
import type { AnsweringServer, Given } from './answeringServer.mts';

/** A PayPal that answers a write from memory under a PayPal-Request-Id that it had before. */
export interface Memory {
	/** What was done, in order: each once. */
	readonly done: Call[];
	/** The ids of all writes that came, in order. */
	readonly ids: () => string[];
	/** Answers that get lost, after the work is done: so many from now on. */
	lose(count: number): void;
	/** Writes that are refused: so many from now on. */
	refuse(count: number): void;
}

const HEADER = 'paypal-request-id';
/** Where it looks at the id: not for invoices, as PayPal's OpenAPI files say. */
const KEYED = /^\/(v2\/(checkout|payments)|v1\/(payments|billing|catalogs)|v3\/vault)\//;

export function useMemory(server: AnsweringServer): Memory {
	const done: Call[] = [];
	const answers = new Map<string, Given>();
	const ids: string[] = [];
	let lost = 0;
	let refused = 0;
	const answerTo = (asked: Call): Given => {
		const id = asked.headers[HEADER];
		const known = id !== undefined && KEYED.test(asked.path) ? answers.get(id) : undefined;
		if (known !== undefined) return known;
		if (refused > 0) {
			refused -= 1;
			return { status: 422, body: { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: 'NO' }] } };
		}
		done.push(asked);
		const answer = { body: { id: `DONE-${done.length}`, status: 'COMPLETED' } };
		if (id !== undefined) answers.set(id, answer);
		return answer;
	};
	server.answerWith((asked) => {
		if (asked.method === 'GET') return { body: { id: 'READ' } };
		ids.push(asked.headers[HEADER] ?? 'none');
		const answer = answerTo(asked);
		if (lost === 0) return answer;
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
