import type { Backend } from '../../core/backend.mts';
import { normalised } from '../../core/money.mts';
import { captures } from '../payments/model.mts';
import {
	announceAuthorization,
	announceCapture,
	checkInvoice,
	makeAuthorization,
	makeCapture,
} from '../payments/pay.mts';
import { savePaymentToken, tokenLinks, tokenView } from '../vault/tokens.mts';
import type { Order, PaymentSource, PurchaseUnit } from './model.mts';
import { put } from './orderChanges.mts';
import { orderView } from './views.mts';

/** @throws Refusal if the order cannot be paid because of earlier payments */
export function checkPayable(backend: Backend, order: Order): void {
	for (const unit of order.units) checkInvoice(backend, order.id, unit.invoice_id);
}

/**
 * Pays an order as its intent says: captures or authorizes each unit, saves the payment method if that
 * was requested, completes the order, and sends the events. `checkPayable` must have passed.
 */
export function pay(backend: Backend, order: Order): Order {
	const paid = order.units.map((unit) => charge(backend, order, unit));
	const isGood = succeeded(backend, paid);
	const vaulted = order.source?.vault && isGood ? save(backend, order.source) : null;
	const completed = put(backend, {
		...order,
		status: 'COMPLETED',
		units: paid.map(({ unit }) => unit),
		...(order.source?.payer && { payer: { ...order.source.payer, ...order.payer } }),
		...(vaulted && { source: vaulted.source }),
	});
	for (const { announce } of paid) announce();
	if (order.intent === 'CAPTURE' && isGood && !isPending(backend, paid)) {
		backend.emit('CHECKOUT.ORDER.COMPLETED', orderView(backend, completed));
	}
	if (vaulted) backend.emit('VAULT.PAYMENT-TOKEN.CREATED', tokenView(backend, vaulted.token));
	return completed;
}

interface Paid {
	readonly unit: PurchaseUnit;
	readonly announce: () => void;
}

function charge(backend: Backend, order: Order, unit: PurchaseUnit): Paid {
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
		const authorization = makeAuthorization(backend, what);
		return {
			unit: { ...unit, authorizationIds: [authorization.id] },
			announce: () => announceAuthorization(backend, authorization),
		};
	}
	const capture = makeCapture(backend, {
		...what,
		finalCapture: true,
		...(unit.payment_instruction && { instruction: unit.payment_instruction }),
	});
	return {
		unit: { ...unit, captureIds: [capture.id] },
		announce: () => announceCapture(backend, capture),
	};
}

/** Whether PayPal has not decided on a capture yet: then no event reports that the order is completed. */
const isPending = (backend: Backend, paid: readonly Paid[]): boolean =>
	paid.some(({ unit }) =>
		unit.captureIds.some((id) => backend.table(captures).get(id)?.status === 'PENDING'),
	);

/** Whether no capture was declined: only then is the payment method saved. */
const succeeded = (backend: Backend, paid: readonly Paid[]): boolean =>
	paid.every(({ unit }) =>
		unit.captureIds.every((id) => backend.table(captures).get(id)?.status !== 'DECLINED'),
	);

function save(backend: Backend, source: PaymentSource) {
	const { kind, shown, vault } = source;
	const token = savePaymentToken(
		backend,
		kind,
		shown,
		vault?.customerId === undefined ? undefined : { id: vault.customerId },
	);
	const attributes = {
		vault: {
			id: token.id,
			status: 'VAULTED',
			customer: token.customer,
			links: tokenLinks(backend, token),
		},
	};
	return { token, source: { ...source, shown: { ...shown, attributes } } };
}
