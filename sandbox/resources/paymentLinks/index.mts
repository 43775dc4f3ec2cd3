import type { Backend } from '../../core/backend.mts';
import { newCode } from '../../core/ids.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import { orderView } from '../orders/views.mts';
import type { AdminCall, Context, Resource } from '../resource.mts';
import { checkLink } from './check.mts';
import { listLinks } from './list.mts';
import { paymentLinks, type LinkRequest, type PaymentLink } from './model.mts';
import { payLink } from './purchase.mts';
import { linkView } from './views.mts';

/** Properties that only PayPal sets are ignored in a request. */
const SETTABLE = ['integration_mode', 'type', 'reusable', 'return_url', 'line_items'] as const;

function requested(ctx: Context): LinkRequest {
	const body = ctx.body<LinkRequest>();
	checkLink(body);
	const entries = SETTABLE.flatMap((name) => (name in body ? [[name, body[name]]] : []));
	return { reusable: 'MULTIPLE', ...(Object.fromEntries(entries) as LinkRequest) };
}

const put = (backend: Backend, link: PaymentLink): PaymentLink => {
	backend.table(paymentLinks).set(link.id, link);
	return link;
};

function create(ctx: Context): Reply {
	const request = requested(ctx);
	const now = ctx.now();
	const link: PaymentLink = {
		id: `PLB-${newCode(12)}`,
		status: 'ACTIVE',
		created: now,
		updated: now,
		caller: ctx.caller,
		request,
	};
	return created(linkView(ctx, put(ctx, link)));
}

function replace(ctx: Context): Reply {
	const link = find(ctx);
	put(ctx, { ...link, request: requested(ctx), updated: ctx.now() });
	return noContent();
}

function remove(ctx: Context): Reply {
	ctx.table(paymentLinks).delete(find(ctx).id);
	return noContent();
}

const find = (ctx: Context): PaymentLink => findRecord(ctx, paymentLinks, 'id');

/** A buyer pays, without a browser: `{"quantity": 2, "options": {"Size": "Large"}}`, or nothing. */
const payByAdmin: AdminCall = (backend, { path, body }) => {
	const { options, quantity = 1 } = body;
	const isNamed = typeof options === 'object' && options !== null;
	const order = payLink(backend, path.id ?? '', {
		options: isNamed ? (options as Readonly<Record<string, string>>) : {},
		quantity: Number(quantity),
	});
	return orderView(backend, order);
};

/** Payment links (facts-by-hand/payment_links_buttons_v1.json). */
export const paymentLinksApi: Resource = {
	handlers: {
		'payment-resources.create': create,
		'payment-resources.list': listLinks,
		'payment-resources.get': (ctx) => ok(linkView(ctx, find(ctx))),
		'payment-resources.replace': replace,
		'payment-resources.delete': remove,
	},
	admin: { 'POST payment-links/{id}/pay': payByAdmin },
};
