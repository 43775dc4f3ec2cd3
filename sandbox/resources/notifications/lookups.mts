import type { Backend } from '../../core/backend.mts';
import { refuseNamed } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { table } from '../../core/store.mts';
import type { Context } from '../resource.mts';

/** Webhook lookups: which app an account's events are for (notifications_webhooks_v1.json). */
interface Lookup {
	readonly id: string;
	readonly clientId: string;
}

const lookups = table<Lookup>('webhookLookups');

const lookupView = (backend: Backend, { id, clientId }: Lookup) => ({
	id,
	client_id: clientId,
	links: [
		backend.link('self', 'GET', `/v1/notifications/webhooks-lookup/${id}`),
		backend.link('delete', 'DELETE', `/v1/notifications/webhooks-lookup/${id}`),
	],
});

const lookupsOf = (ctx: Context): Lookup[] =>
	[...ctx.table(lookups).values()].filter(({ clientId }) => clientId === ctx.caller.clientId);

const findLookup = (ctx: Context): Lookup =>
	lookupsOf(ctx).find(({ id }) => id === ctx.path.webhook_lookup_id) ??
	refuseNamed(404, 'INVALID_RESOURCE_ID', 'There is no webhook lookup with this ID.');

export function createLookup(ctx: Context): Reply {
	const lookup = { id: newId(), clientId: ctx.caller.clientId };
	ctx.table(lookups).set(lookup.id, lookup);
	return created(lookupView(ctx, lookup));
}

export const listLookups = (ctx: Context): Reply =>
	ok({ webhooks_lookups: lookupsOf(ctx).map((lookup) => lookupView(ctx, lookup)) });

export const getLookup = (ctx: Context): Reply => ok(lookupView(ctx, findLookup(ctx)));

export function deleteLookup(ctx: Context): Reply {
	ctx.table(lookups).delete(findLookup(ctx).id);
	return noContent();
}
