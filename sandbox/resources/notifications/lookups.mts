import { refuseNamed } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { created, noContent, ok } from '../../core/reply.mts';
import type { Reply } from '../../core/reply.mts';
import { table } from '../../core/store.mts';
import type { World } from '../../core/world.mts';
import type { Context } from '../resource.mts';

/** Webhook lookups: which app an account's events are for (notifications_webhooks_v1.json). */
type Lookup = { readonly id: string; readonly clientId: string };

const lookups = table<Lookup>('webhookLookups');

const lookupView = (world: World, { id, clientId }: Lookup) => ({
	id,
	client_id: clientId,
	links: [
		world.link('self', 'GET', `/v1/notifications/webhooks-lookup/${id}`),
		world.link('delete', 'DELETE', `/v1/notifications/webhooks-lookup/${id}`),
	],
});

const lookupsOf = (ctx: Context): Lookup[] =>
	[...ctx.table(lookups).values()].filter(({ clientId }) => clientId === ctx.caller.clientId);

const asked = (ctx: Context): Lookup =>
	lookupsOf(ctx).find(({ id }) => id === ctx.path.webhook_lookup_id) ??
	refuseNamed(404, 'INVALID_RESOURCE_ID', 'There is no webhook lookup with this ID.');

export function createLookup(ctx: Context): Reply {
	const lookup = { id: newId(), clientId: ctx.caller.clientId };
	ctx.table(lookups).set(lookup.id, lookup);
	return created(lookupView(ctx, lookup));
}

export const listLookups = (ctx: Context): Reply =>
	ok({ webhooks_lookups: lookupsOf(ctx).map((lookup) => lookupView(ctx, lookup)) });

export const getLookup = (ctx: Context): Reply => ok(lookupView(ctx, asked(ctx)));

export function deleteLookup(ctx: Context): Reply {
	ctx.table(lookups).delete(asked(ctx).id);
	return noContent();
}
