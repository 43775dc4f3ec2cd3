import { isObject, type JsonValue } from '../shared/json';
import {
	NOT_FROM_PAYPAL,
	type SendResult,
	type PayPalRequest,
	type Problem,
} from '../shared/transport';

/** A registration as PayPal lists it (schema `webhook` in notifications_webhooks_v1.json). */
export interface Webhook {
	id: string;
	url: string;
	events: string[];
}

const WEBHOOKS = '/v1/notifications/webhooks';

const eventTypes = (names: readonly string[]): JsonValue => names.map((name) => ({ name }));

/** The calls that registrations need. */
export const calls = {
	list: (): PayPalRequest => ({
		method: 'GET',
		path: WEBHOOKS,
		expected: { has: ['webhooks'] },
	}),
	create: (url: string, events: readonly string[]): PayPalRequest => ({
		method: 'POST',
		path: WEBHOOKS,
		body: { url, event_types: eventTypes(events) },
		expected: { has: ['id'] },
	}),
	changeEvents: (id: string, events: readonly string[]): PayPalRequest => ({
		method: 'PATCH',
		path: `${WEBHOOKS}/${encodeURIComponent(id)}`,
		body: [{ op: 'replace', path: '/event_types', value: eventTypes(events) }],
		expected: { has: ['id'] },
	}),
	remove: (id: string): PayPalRequest => ({
		method: 'DELETE',
		path: `${WEBHOOKS}/${encodeURIComponent(id)}`,
		expected: { has: ['id', 'links'], empty: [204] },
	}),
} as const;

/** A registration in a response, or undefined for anything else. */
export function readWebhook(value: unknown): Webhook | undefined {
	if (!isObject(value) || typeof value.id !== 'string' || value.id === '') return undefined;
	const types: unknown[] = Array.isArray(value.event_types) ? value.event_types : [];
	return {
		id: value.id,
		url: typeof value.url === 'string' ? value.url : '',
		events: types.flatMap((type) =>
			isObject(type) && typeof type.name === 'string' ? [type.name] : [],
		),
	};
}

export function readWebhooks(body: unknown): Webhook[] {
	const list: unknown[] = isObject(body) && Array.isArray(body.webhooks) ? body.webhooks : [];
	return list.flatMap((entry) => readWebhook(entry) ?? []);
}

export function sameEvents(a: readonly string[], b: readonly string[]): boolean {
	const [left, right] = [new Set(a), new Set(b)];
	return left.size === right.size && [...left].every((name) => right.has(name));
}

/** PayPal's codes for a problem: the issue of each detail, and the name of the error. */
const codesOf = (problem: Problem): string[] => [
	problem.name,
	...problem.details.flatMap((detail) => detail.issue ?? []),
];

export const isLimitReached = (problem: Problem): boolean =>
	codesOf(problem).includes('WEBHOOK_NUMBER_LIMIT_EXCEEDED');

export const isUrlTaken = (problem: Problem): boolean =>
	codesOf(problem).includes('WEBHOOK_URL_ALREADY_EXISTS');

export const isGone = (problem: Problem): boolean =>
	(problem.status === 404 && problem.name !== NOT_FROM_PAYPAL) ||
	codesOf(problem).includes('INVALID_RESOURCE_ID');

/**
 * Whether PayPal has not refused: no response, a response from an intermediary, 5xx, 408, or a final
 * 429.
 */
export const isTemporary = ({ status, name }: Problem): boolean =>
	status < 400 || status === 408 || status === 429 || status >= 500 || name === NOT_FROM_PAYPAL;

/** The problem of an outcome, if it is one. */
export const problemOf = (outcome: SendResult): Problem | undefined =>
	outcome.kind === 'done' ? undefined : outcome.problem;

/** The app's registrations as text, for a user who has to choose one to delete. */
export function describeWebhooks(webhooks: readonly Webhook[]): string {
	const lines = webhooks.map(({ id, url }) => {
		const isTest = /\/webhook-test\//.test(url);
		return `${url} (ID ${id}${isTest ? ', looks like an n8n test URL: not needed unless a test runs right now' : ''})`;
	});
	return `The app's webhook URLs: ${lines.join('; ')}.`;
}
