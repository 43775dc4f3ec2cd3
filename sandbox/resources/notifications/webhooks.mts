import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { refuse, refuseNamed } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import type { PatchOperation } from '../../core/patch.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { parseUrl } from '../../core/url.mts';
import { webhooks, type Webhook } from '../../webhooks/events.mts';
import { EVENT_TYPES, eventType, type EventType } from '../../webhooks/eventTypes.mts';
import { patched, type PatchRules } from '../patched.mts';
import type { Context } from '../resource.mts';

/** How many webhooks an app can have (notifications_webhooks_v1.json). */
const MAX_WEBHOOKS = 10;

/** PATCH accepts replace for two properties, and has one error for everything else. */
const INVALID_PATCH = [400, 'INVALID_PARAMETER_VALUE'] as const;
const PATCH: PatchRules = {
	rules: [
		['/url', ['replace']],
		['/event_types', ['replace']],
	],
	problems: {
		'path-missing': INVALID_PATCH,
		'value-missing': INVALID_PATCH,
		pointer: INVALID_PATCH,
		'not-patchable': INVALID_PATCH,
		operation: INVALID_PATCH,
		'not-found': INVALID_PATCH,
		state: INVALID_PATCH,
	},
	name: 'VALIDATION_ERROR',
};

const ALL: EventType = {
	name: '*',
	description: 'All events',
	resourceType: '',
	resourceVersion: '1.0',
};

const typeView = ({ name, description, resourceVersion }: EventType) => ({
	name,
	description,
	status: 'ENABLED',
	resource_versions: [resourceVersion],
});

const typesOf = ({ eventTypes }: Webhook) =>
	eventTypes.map((name) => typeView(eventType(name) ?? ALL));

const webhookView = (backend: Backend, webhook: Webhook) => {
	const path = `/v1/notifications/webhooks/${webhook.id}`;
	return {
		id: webhook.id,
		url: webhook.url,
		event_types: typesOf(webhook),
		links: [
			backend.link('self', 'GET', path),
			backend.link('update', 'PATCH', path),
			backend.link('delete', 'DELETE', path),
		],
	};
};

/** The caller's own: webhooks of other apps are not visible. */
export const webhooksOf = (backend: Backend, clientId: string): Webhook[] =>
	[...backend.table(webhooks).values()].filter((each) => each.clientId === clientId);

export function webhookOf(ctx: Context, id: string): Webhook {
	const webhook = webhooksOf(ctx, ctx.caller.clientId).find((each) => each.id === id);
	return webhook ?? refuseNamed(404, 'INVALID_RESOURCE_ID', 'There is no webhook with this ID.');
}

const findWebhook = (ctx: Context): Webhook => webhookOf(ctx, ctx.path.webhook_id ?? '');

export function createWebhook(ctx: Context): Reply {
	const { url, event_types } = ctx.body<Body<'webhooks.post'>>();
	const own = webhooksOf(ctx, ctx.caller.clientId);
	checkUrl(url, own);
	const eventTypes = checkedTypes(event_types);
	if (own.length >= MAX_WEBHOOKS) {
		refuseNamed(
			400,
			'WEBHOOK_NUMBER_LIMIT_EXCEEDED',
			`An app can have ${MAX_WEBHOOKS} webhooks; delete one first.`,
		);
	}
	const webhook: Webhook = { id: newId(), clientId: ctx.caller.clientId, url, eventTypes };
	ctx.table(webhooks).set(webhook.id, webhook);
	return created(webhookView(ctx, webhook));
}

export const listWebhooks = (ctx: Context): Reply =>
	ok({ webhooks: webhooksOf(ctx, ctx.caller.clientId).map((each) => webhookView(ctx, each)) });

export const getWebhook = (ctx: Context): Reply => ok(webhookView(ctx, findWebhook(ctx)));

export const listTypesOfWebhook = (ctx: Context): Reply =>
	ok({ event_types: typesOf(findWebhook(ctx)) });

export const listEventTypes = (): Reply => ok({ event_types: EVENT_TYPES.map(typeView) });

export function updateWebhook(ctx: Context): Reply {
	const webhook = findWebhook(ctx);
	const { url, event_types } = patched(
		{ url: webhook.url, event_types: webhook.eventTypes.map((name) => ({ name })) },
		ctx.body<readonly PatchOperation[]>(),
		PATCH,
	);
	if (typeof url !== 'string' || !Array.isArray(event_types)) invalid('value', String(url));
	const others = webhooksOf(ctx, ctx.caller.clientId).filter(({ id }) => id !== webhook.id);
	checkUrl(url, others);
	const changed = { ...webhook, url, eventTypes: checkedTypes(event_types) };
	ctx.table(webhooks).set(webhook.id, changed);
	return ok(webhookView(ctx, changed));
}

export function deleteWebhook(ctx: Context): Reply {
	ctx.table(webhooks).delete(findWebhook(ctx).id);
	return noContent();
}

/** PayPal requires HTTPS on port 443; the sandbox also accepts listeners on this machine. */
function checkUrl(url: string, others: readonly Webhook[]): void {
	const parsed = parseUrl(url);
	const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(parsed?.hostname ?? '');
	const isSecure = parsed?.protocol === 'https:' && parsed.port === '';
	const isLocalHttp = isLocal && (parsed?.protocol === 'http:' || parsed?.protocol === 'https:');
	if (!isSecure && !isLocalHttp) invalid('url', url, 'The URL must be https, on port 443.');
	if (others.some((webhook) => webhook.url === url)) {
		refuseNamed(400, 'WEBHOOK_URL_ALREADY_EXISTS', 'The app has a webhook with this URL.');
	}
}

function checkedTypes(types: Body<'webhooks.post'>['event_types']): string[] {
	const names = [...new Set(types.map(({ name }) => name))];
	if (names.length === 0) invalid('event_types', '[]', 'At least one event type is needed.');
	const unknown = names.filter((name) => name !== '*' && !eventType(name));
	if (unknown.length > 0) {
		invalid('event_types', String(unknown[0]), 'PayPal has no such event.');
	}
	return names.includes('*') ? ['*'] : names;
}

function invalid(field: string, value: string, description?: string): never {
	return refuse(
		400,
		{ issue: 'INVALID_PARAMETER_VALUE', field, value, ...(description && { description }) },
		{ name: 'VALIDATION_ERROR' },
	);
}
