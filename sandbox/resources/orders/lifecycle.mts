import type { Body } from '../../../contract/index.mts';
import { BUYER, BUYER_SHIPPING, type Backend } from '../../core/backend.mts';
import { notFound, refuse } from '../../core/errors.mts';
import { created, ok, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { requireCompletion } from './create.mts';
import {
	orders,
	sourcesIn,
	type Intent,
	type Order,
	type Payer,
	type PaymentSource,
	type PurchaseUnit,
	type SourceRequest,
} from './model.mts';
import { put } from './orderChanges.mts';
import { checkPayable, pay } from './pay.mts';
import { completesItself, readSource } from './source.mts';
import { minimalOrder, orderView } from './views.mts';

/** The order with an ID. @throws Refusal also if it expired before the buyer approved it */
export function orderOf(backend: Backend, id: string): Order {
	const order = backend.table(orders).get(id) ?? notFound('id', id);
	const isOpen = order.status === 'CREATED' || order.status === 'PAYER_ACTION_REQUIRED';
	return isOpen && backend.clock.now() >= order.expires ? notFound('id', id) : order;
}

export const getOrder = (ctx: Context): Reply =>
	ok(orderView(ctx, orderOf(ctx, ctx.path.id ?? '')));

export const captureOrder = (ctx: Context): Reply => settle(ctx, 'CAPTURE');
export const authorizeOrder = (ctx: Context): Reply => settle(ctx, 'AUTHORIZE');

/** `orders.capture` and `orders.authorize`, which differ only in the order's intent. */
function settle(ctx: Context, intent: Intent): Reply {
	const order = orderOf(ctx, ctx.path.id ?? '');
	if (order.intent !== intent) refuse(422, 'ACTION_DOES_NOT_MATCH_INTENT');
	if (order.status === 'COMPLETED') {
		refuse(422, intent === 'CAPTURE' ? 'ORDER_ALREADY_CAPTURED' : 'ORDER_ALREADY_AUTHORIZED');
	}
	if (order.status === 'VOIDED') refuse(422, 'ORDER_COMPLETED_OR_VOIDED');
	const { payment_source } = ctx.body<Body<'orders.capture'>>();
	const source = payment_source && readSource(ctx, payment_source);
	if (order.status !== 'APPROVED' && !source?.immediate) {
		refuse(422, source ? 'PAYER_ACTION_REQUIRED' : 'ORDER_NOT_APPROVED');
	}
	const ready = source ? { ...order, source } : order;
	checkPayable(ctx, ready);
	const paid = pay(ctx, ready);
	return created(ctx.prefersFull ? orderView(ctx, paid) : minimalOrder(ctx, paid));
}

/** `orders.confirm`: the payer chooses the payment source. */
export function confirmOrder(ctx: Context): Reply {
	const order = orderOf(ctx, ctx.path.id ?? '');
	const request = ctx.body<Body<'orders.confirm'>>();
	if (order.status === 'COMPLETED' || order.status === 'VOIDED') {
		refuse(422, 'ORDER_CANNOT_BE_CONFIRMED');
	}
	if (order.status === 'APPROVED') refuse(422, 'PAYMENT_ALREADY_APPROVED');
	const source = readSource(ctx, request.payment_source);
	const processing_instruction = request.processing_instruction ?? order.processing_instruction;
	if (completesItself(source.kind)) requireCompletion(processing_instruction);
	const [named] = sourcesIn(request.payment_source);
	const context = named?.[1].experience_context;
	const payer = named && payerNamed(named);
	const confirmed = put(ctx, {
		...order,
		source,
		...(payer && { payer: { ...order.payer, ...payer } }),
		...(processing_instruction && { processing_instruction }),
		status: source.immediate ? 'APPROVED' : 'PAYER_ACTION_REQUIRED',
		context: { ...order.context, ...request.application_context, ...context },
	});
	if (source.immediate) ctx.emit('CHECKOUT.ORDER.APPROVED', orderView(ctx, confirmed));
	return ok(ctx.prefersFull ? orderView(ctx, confirmed) : minimalOrder(ctx, confirmed));
}

/** The payer, as far as a PayPal wallet contains their data. */
function payerNamed([kind, source]: readonly [string, SourceRequest]): Payer | undefined {
	const { name, email_address } = source as Payer;
	if (kind !== 'paypal' || (name === undefined && email_address === undefined)) return undefined;
	return { ...(name && { name }), ...(email_address !== undefined && { email_address }) };
}

/**
 * The buyer approves an order, on the sandbox's page or by an admin call.
 * @throws Refusal if the order is not waiting for approval
 */
export function approveOrder(backend: Backend, id: string): Order {
	const order = orderOf(backend, id);
	if (order.status !== 'CREATED' && order.status !== 'PAYER_ACTION_REQUIRED') {
		refuse(422, 'PAYMENT_ALREADY_APPROVED');
	}
	const source = approvedSource(order.source);
	const completes = order.processing_instruction === 'ORDER_COMPLETE_ON_PAYMENT_APPROVAL';
	if (completes) checkPayable(backend, order);
	const approved = put(backend, {
		...order,
		status: 'APPROVED',
		source,
		payer: { ...BUYER, ...order.payer },
		units: order.units.map((unit) => shipped(unit, order, source)),
	});
	backend.emit('CHECKOUT.ORDER.APPROVED', orderView(backend, approved));
	return completes ? pay(backend, approved) : approved;
}

/** How the buyer pays: by default with their PayPal account. */
function approvedSource(source: PaymentSource | undefined): PaymentSource {
	if (source && source.kind !== 'paypal' && source.kind !== 'venmo') {
		if (source.kind !== 'card') return source;
		const authentication_result = {
			liability_shift: 'POSSIBLE',
			three_d_secure: { enrollment_status: 'Y', authentication_status: 'Y' },
		};
		return { ...source, shown: { ...source.shown, authentication_result } };
	}
	const { payer_id: account_id, ...buyer } = BUYER;
	const status = source?.kind === 'venmo' ? {} : { account_status: 'VERIFIED' };
	return {
		kind: 'paypal',
		immediate: false,
		...source,
		shown: { ...buyer, ...source?.shown, account_id, ...status },
	};
}

/** PayPal adds the buyer's address if the order has none, unless nothing is shipped. */
function shipped(unit: PurchaseUnit, { context }: Order, { kind }: PaymentSource): PurchaseUnit {
	const fromFile = (context.shipping_preference ?? 'GET_FROM_FILE') === 'GET_FROM_FILE';
	return fromFile && kind === 'paypal'
		? { ...unit, shipping: { ...BUYER_SHIPPING, ...unit.shipping } }
		: unit;
}
