import type { Backend } from '../../core/backend.mts';
import { addDuration, addMonths, DAY, SECOND } from '../../core/duration.mts';
import { refuse } from '../../core/errors.mts';
import { delays, histories, type History } from './model.mts';

type Body = Readonly<Record<string, unknown>>;

/** The maximum for which each line has a unique ID. */
const MAX = 1_000_000;
const USUAL = 100_000;

/**
 * The admin call that adds a generated history to the reports.
 * @param body `count` (100,000), `from` and `to` (the last three years), `seed` (1)
 */
export function generate(backend: Backend, body: Body) {
	const now = backend.clock.now();
	const from = time(body, 'from') ?? addMonths(now, -36);
	const to = time(body, 'to') ?? now - (now % SECOND);
	const count = whole(body, 'count', USUAL, MAX);
	const seed = whole(body, 'seed', 1, 2 ** 31);
	if (to - from < SECOND) wrong('to', body.to);
	const rows = backend.table(histories);
	if (rows.size >= 100) wrong('count', body.count);
	const history: History = { number: rows.size, count, from, to, seed };
	rows.set(String(history.number), history);
	return {
		count,
		from: new Date(from).toISOString(),
		to: new Date(to).toISOString(),
		seed,
		perDay: Math.round(count / Math.max((to - from) / DAY, 1)),
	};
}

/**
 * The admin call that makes the reports lag.
 * @param body `delay` and `pendingFor`, ISO 8601 durations, and `order`: `kept` or `mixed`
 */
export function setDelay(backend: Backend, body: Body) {
	const { delay = 'PT0S', order = 'kept', pendingFor = 'PT0S' } = body;
	for (const [name, duration] of Object.entries({ delay, pendingFor })) {
		try {
			addDuration(backend.clock.now(), String(duration));
		} catch {
			wrong(name, duration);
		}
	}
	if (order !== 'kept' && order !== 'mixed') wrong('order', order);
	const settings = { delay: String(delay), order: String(order), pendingFor: String(pendingFor) };
	for (const [name, value] of Object.entries(settings)) backend.table(delays).set(name, value);
	return settings;
}

function time(body: Body, name: string): number | undefined {
	const value = body[name];
	if (value === undefined) return undefined;
	const parsed = Date.parse(String(value));
	return Number.isNaN(parsed) ? wrong(name, value) : parsed;
}

/** A whole number; in the query of a call it is a string. */
function whole(body: Body, name: string, usual: number, most: number): number {
	const number = Number(body[name] ?? usual);
	return Number.isInteger(number) && number >= 1 && number <= most
		? number
		: wrong(name, body[name]);
}

function wrong(name: string, value: unknown): never {
	return refuse(400, {
		issue: 'INVALID_PARAMETER_VALUE',
		field: `/${name}`,
		...(value !== undefined && { value: String(value) }),
		location: 'body',
	});
}
