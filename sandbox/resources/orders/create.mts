import { MERCHANT } from '../../core/backend.mts';
import { HOUR } from '../../core/duration.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { normalised, type Money } from '../../core/money.mts';
import { created, ok, type Reply } from '../../core/reply.mts';
import type { Caller, Context } from '../resource.mts';
import { orderProblems } from './check.mts';
import {
	orders,
	sourcesIn,
	type Order,
	type OrderRequest,
	type Payee,
	type PurchaseUnit,
	type PurchaseUnitRequest,
} from './model.mts';
import { checkPayable, pay } from './pay.mts';
import { completesItself, readSource } from './source.mts';
import { minimalOrder, orderView } from './views.mts';

/** A buyer has three hours to approve an order. */
const APPROVABLE_FOR = 3 * HOUR;

/** `orders.create`: with a card or a saved payment method it is paid at once. */
export function createOrder(ctx: Context): Reply {
	const request = ctx.body<OrderRequest>();
	if (request.payment_source && ctx.headers['paypal-request-id'] === undefined) {
		refuse(400, { issue: 'PAYPAL_REQUEST_ID_REQUIRED', field: 'PayPal-Request-Id' });
	}
	const requested = sourcesIn(request.payment_source ?? {})[0]?.[1];
	const context = { ...request.application_context, ...requested?.experience_context };
	const problems = orderProblems(request, context.shipping_preference);
	if (problems.length > 0) refuse(422, problems);
	const source = request.payment_source && readSource(ctx, request.payment_source);
	const { processing_instruction } = request;
	if (source && completesItself(source.kind)) requireCompletion(processing_instruction);

	const now = ctx.now();
	const order: Order = {
		id: newId(),
		intent: request.intent,
		status: source && !source.immediate ? 'PAYER_ACTION_REQUIRED' : 'CREATED',
		created: now,
		updated: now,
		expires: ctx.clock.now() + APPROVABLE_FOR,
		...(processing_instruction && { processing_instruction }),
		...(request.payer && { payer: request.payer }),
		...(source && { source }),
		units: request.purchase_units.map((unit) => completeUnit(unit, ctx.caller)),
		context,
	};
	if (source?.immediate) checkPayable(ctx, order);
	ctx.table(orders).set(order.id, order);
	const result = source?.immediate ? pay(ctx, order) : order;
	const view = ctx.prefersFull ? orderView(ctx, result) : minimalOrder(ctx, result);
	return result.status === 'PAYER_ACTION_REQUIRED' ? ok(view) : created(view);
}

/** Payment methods that the buyer confirms at their bank must be allowed to complete the order. */
export function requireCompletion(instruction: Order['processing_instruction']): void {
	if (instruction !== 'ORDER_COMPLETE_ON_PAYMENT_APPROVAL') {
		refuse(422, inBody('ORDER_COMPLETE_ON_PAYMENT_APPROVAL', '/processing_instruction'));
	}
}

/** A unit as PayPal keeps it: with a reference id, amounts in full, and the account that is paid. */
export const completeUnit = (unit: PurchaseUnitRequest, caller: Caller): PurchaseUnit => ({
	reference_id: 'default',
	...inFull(unit),
	payee: { ...payeeOf(caller), ...unit.payee },
	authorizationIds: [],
	captureIds: [],
});

/** A copy with all amounts normalized: `10.5` in USD becomes `10.50`. */
function inFull<T>(value: T): T {
	if (Array.isArray(value)) return value.map(inFull) as T;
	if (typeof value !== 'object' || value === null) return value;
	const copy = Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, inFull<unknown>(inner)]),
	);
	return (isMoney(copy) ? { ...copy, ...normalised(copy) } : copy) as T;
}

const isMoney = (
	value: Readonly<Record<string, unknown>>,
): value is Record<string, unknown> & Money =>
	typeof value.currency_code === 'string' && typeof value.value === 'string';

/** The default payee: the merchant that the caller acts for, or the caller itself. */
function payeeOf({ merchantId }: Caller): Payee {
	if (merchantId === undefined) return MERCHANT;
	return merchantId.includes('@') ? { email_address: merchantId } : { merchant_id: merchantId };
}
