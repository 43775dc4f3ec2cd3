import type { Backend } from '../core/backend.mts';
import type { Scheduler } from '../core/clock.mts';
import { addDuration } from '../core/duration.mts';
import { notFound, refuse } from '../core/errors.mts';
import { FAULT_KINDS, type Fault, type FaultKind } from '../core/fault.mts';
import type { AdminCall, Resource } from '../resources/resource.mts';
import type { Faults } from './faults.mts';
import type { Limiter, Limits } from './limits.mts';
import type { Log } from './log.mts';
import type { SandboxViolation } from './processCall.mts';

export interface AdminParts {
	readonly backend: Backend;
	readonly scheduler: Scheduler;
	readonly log: Log;
	readonly faults: Faults;
	readonly limiter: Limiter;
	readonly violations: readonly SandboxViolation[];
	readonly reset: () => void;
}

/** Makes an admin call. @param path below `/__sandbox__/`; @throws Refusal */
export type Admin = (method: string, path: string, rawBody: string) => Promise<unknown>;

/** All admin calls: those of the sandbox itself, and those of the resources. */
export function createAdmin(parts: AdminParts, resources: readonly Resource[]): Admin {
	const calls = [sandboxCalls(parts), ...resources.map(({ admin = {} }) => admin)].flatMap((each) =>
		Object.entries(each).map(([key, call]) => ({ ...keyPattern(key), call })),
	);
	return async (method, path, rawBody) => {
		for (const { pattern, names, call, ...key } of calls) {
			const values = key.method === method ? pattern.exec(path) : null;
			if (!values) continue;
			const entries = names.map((name, i) => [name, decodeURIComponent(values[i + 1] ?? '')]);
			const request = {
				path: Object.fromEntries(entries) as Record<string, string>,
				body: bodyOf(rawBody),
				rawBody,
			};
			return (await call(parts.backend, request)) ?? {};
		}
		return notFound('path', `${method} /__sandbox__/${path}`);
	};
}

/** `POST orders/{id}/approve` as a pattern. */
function keyPattern(key: string) {
	const [method = '', path = ''] = key.split(' ');
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
	return { method, names, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`) };
}

function bodyOf(raw: string): Record<string, unknown> {
	if (raw.trim() === '') return {};
	try {
		const parsed: unknown = JSON.parse(raw);
		if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
			return parsed as Record<string, unknown>;
		}
	} catch {
		// Falls through to the refusal
	}
	return refuse(400, { issue: 'MALFORMED_REQUEST_JSON', location: 'body' });
}

function sandboxCalls(parts: AdminParts): Readonly<Record<string, AdminCall>> {
	const { scheduler, log, faults, limiter, violations } = parts;
	const time = () => ({ now: new Date(scheduler.now()).toISOString() });
	return {
		'POST reset': () => parts.reset(),
		'GET clock': time,
		'POST clock': async (_backend, { body }) => {
			if (body.advance !== undefined) await scheduler.advance(duration(scheduler, body.advance));
			if (body.set !== undefined) await scheduler.set(date(body.set));
			return time();
		},
		'GET requests': () => ({ requests: log.entries() }),
		'DELETE requests': () => log.clear(),
		'GET faults': () => ({ faults: faults.list() }),
		'POST faults': (_backend, { body }) => {
			faults.add(faultIn(body));
			return { faults: faults.list() };
		},
		'DELETE faults': () => faults.clear(),
		'GET limits': () => limiter.get(),
		'POST limits': (_backend, { body }) => {
			limiter.set(limitsIn(body));
			return limiter.get();
		},
		'GET violations': () => ({ violations }),
	};
}

function duration(scheduler: Scheduler, value: unknown): string {
	try {
		const text = String(value);
		addDuration(scheduler.now(), text);
		return text;
	} catch {
		return wrong('advance', value, 'An ISO 8601 duration is needed, such as PT3H or P29D.');
	}
}

function date(value: unknown): Date {
	const parsed = new Date(String(value));
	if (Number.isNaN(parsed.getTime())) wrong('set', value, 'A date is needed.');
	return parsed;
}

function faultIn(body: Readonly<Record<string, unknown>>): Fault {
	const { kind } = body;
	if (!FAULT_KINDS.includes(kind as FaultKind)) {
		wrong('kind', kind, `One of ${FAULT_KINDS.join(', ')} is needed.`);
	}
	const { method, path, issue, retryAfter, commit } = body;
	const texts = ['body', 'contentType', 'location'].filter(
		(name) => typeof body[name] === 'string',
	);
	return {
		kind: kind as FaultKind,
		...(typeof method === 'string' && { method }),
		...(typeof path === 'string' && { path }),
		...(typeof issue === 'string' && { issue }),
		...numbersIn(body, ['status', 'times', 'rate', 'delayMs'] as const),
		...((typeof retryAfter === 'number' || typeof retryAfter === 'string') && { retryAfter }),
		...(commit === true && { commit }),
		...Object.fromEntries(texts.map((name) => [name, body[name]])),
	};
}

const limitsIn = (body: Readonly<Record<string, unknown>>): Limits =>
	numbersIn(body, ['callsPerSecond', 'burst', 'latencyMs'] as const);

/** The given limits; null or a missing one means that there is no such limit. */
function numbersIn<Name extends string>(
	body: Readonly<Record<string, unknown>>,
	names: readonly Name[],
): Partial<Record<Name, number>> {
	const numbers: Partial<Record<Name, number>> = {};
	for (const name of names) {
		const value = body[name];
		if (value === undefined || value === null) continue;
		if (typeof value !== 'number' || !(value >= 0)) wrong(name, value, 'A number is needed.');
		numbers[name] = value;
	}
	return numbers;
}

function wrong(field: string, value: unknown, description: string): never {
	return refuse(400, {
		issue: 'INVALID_PARAMETER_VALUE',
		field: `/${field}`,
		...(value !== undefined && { value: String(value) }),
		location: 'body',
		description,
	});
}
