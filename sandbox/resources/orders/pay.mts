import type { World } from '../../core/world.mts';
import { normalised } from '../../core/money.mts';
import {
	announceAuthorization,
	announceCapture,
	checkInvoice,
	makeAuthorization,
	makeCapture,
} from '../payments/pay.mts';
import { captures } from '../payments/model.mts';
import { savePaymentToken, tokenLinks, tokenView } from '../vault/tokens.mts';
import { put } from './ledger.mts';
import type { Order, PaymentSource, PurchaseUnit } from './model.mts';
import { orderView } from './views.mts';

/** @throws Refusal if the order cannot be paid because of what was paid before */
export function checkPayable(world: World, order: Order): void {
	for (const unit of order.units) checkInvoice(world, order.id, unit.invoice_id);
}

/**
 * Pays an order as its intent says: captures or authorizes each unit, saves the means of payment
 * if that was asked for, completes the order, and tells of it all.
 * `checkPayable` must have passed.
 */
export function pay(world: World, order: Order): Order {
	const paid = order.units.map((unit) => charge(world, order, unit));
	const isGood = succeeded(world, paid);
	const vaulted = order.source?.vault && isGood ? save(world, order.source) : null;
	const completed = put(world, {
		...order,
		status: 'COMPLETED',
		units: paid.map(({ unit }) => unit),
		...(vaulted && { source: vaulted.source }),
	});
	for (const { announce } of paid) announce();
	if (order.intent === 'CAPTURE' && isGood) {
		world.emit('CHECKOUT.ORDER.COMPLETED', orderView(world, completed));
	}
	if (vaulted) world.emit('VAULT.PAYMENT-TOKEN.CREATED', tokenView(world, vaulted.token));
	return completed;
}

type Paid = { readonly unit: PurchaseUnit; readonly announce: () => void };

function charge(world: World, order: Order, unit: PurchaseUnit): Paid {
	const { currency_code, value } = unit.amount;
	const { source } = order;
	const what = {
		orderId: order.id,
		amount: normalised({ currency_code, value }),
		payee: unit.payee,
		...(unit.invoice_id !== undefined && { invoiceId: unit.invoice_id }),
		...(unit.custom_id !== undefined && { customId: unit.custom_id }),
		...(source?.kind === 'card' && {
			card: { brand: String(source.shown.brand), responseCode: source.declined ?? '0000' },
		}),
	};
	if (order.intent === 'AUTHORIZE') {
		const authorization = makeAuthorization(world, what);
		return {
			unit: { ...unit, authorizationIds: [authorization.id] },
			announce: () => announceAuthorization(world, authorization),
		};
	}
	const capture = makeCapture(world, {
		...what,
		finalCapture: true,
		...(unit.payment_instruction && { instruction: unit.payment_instruction }),
	});
	return {
		unit: { ...unit, captureIds: [capture.id] },
		announce: () => announceCapture(world, capture),
	};
}

/** Whether no capture was declined: only then is the means of payment saved. */
const succeeded = (world: World, paid: readonly Paid[]): boolean =>
	paid.every(({ unit }) =>
		unit.captureIds.every((id) => world.table(captures).get(id)?.status !== 'DECLINED'),
	);

function save(world: World, source: PaymentSource) {
	const { kind, shown, vault } = source;
	const token = savePaymentToken(world, kind, shown, vault?.customerId);
	const attributes = {
		vault: {
			id: token.id,
			status: 'VAULTED',
			customer: token.customer,
			links: tokenLinks(world, token),
		},
	};
	return { token, source: { ...source, shown: { ...shown, attributes } } };
}
