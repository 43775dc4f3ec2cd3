import type { Backend } from '../../core/backend.mts';
import { DAY } from '../../core/duration.mts';
import { refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { feeOf, fromUnits, units, type Money } from '../../core/money.mts';
import type { Payee, PaymentInstruction } from '../orders/model.mts';
import {
	authorizations,
	captures,
	paidInvoices,
	type Authorization,
	type Capture,
	type Card,
} from './model.mts';
import { beginPending, nextPending } from './pending.mts';
import { authorizationView, captureView } from './views.mts';

/** An authorization can be captured for 29 days; PayPal holds the money for the first three. */
export const VALID_FOR = 29 * DAY;
export const HONOURED_FOR = 3 * DAY;

/** How much a capture or a renewal may exceed the authorized amount; real accounts may differ. */
const MAX_PERCENT = 115n;
const MAX_ABOVE = '75';

/** The kind of job that ends an authorization. */
export const EXPIRE = 'authorization.expire';

/** An amount to be paid, and what for. */
export interface Charge {
	readonly orderId: string;
	readonly amount: Money;
	readonly payee: Payee;
	readonly invoiceId?: string;
	readonly customId?: string;
	readonly card?: Card;
}

/** @throws Refusal if another order was paid under the same invoice id */
export function checkInvoice(
	backend: Backend,
	orderId: string,
	invoiceId: string | undefined,
): void {
	const paidBy = invoiceId === undefined ? orderId : backend.table(paidInvoices).get(invoiceId);
	if (paidBy !== undefined && paidBy !== orderId) {
		refuse(422, { issue: 'DUPLICATE_INVOICE_ID', ...(invoiceId && { value: invoiceId }) });
	}
}

/** 115 % of what was authorized, but at most 75 currency units more. */
export function mostOf({ amount }: Pick<Authorization, 'amount'>): bigint {
	const authorized = units(amount);
	const byPercent = (authorized * MAX_PERCENT) / 100n;
	const byAmount = authorized + units({ ...amount, value: MAX_ABOVE });
	return byPercent < byAmount ? byPercent : byAmount;
}

const isDeclined = (card: Card | undefined): boolean =>
	card !== undefined && card.responseCode !== '0000';

/** Records a capture. The caller has to send the event: see `announceCapture`. */
export function makeCapture(
	backend: Backend,
	charge: Charge & {
		readonly authorizationId?: string;
		readonly finalCapture: boolean;
		readonly instruction?: PaymentInstruction;
	},
): Capture {
	const now = backend.now();
	const declined = isDeclined(charge.card);
	const pending = declined ? undefined : nextPending(backend, 'captures');
	const { currency_code } = charge.amount;
	const capture: Capture = {
		...charge,
		id: newId(),
		status: declined ? 'DECLINED' : pending ? 'PENDING' : 'COMPLETED',
		...(pending && { reason: pending.reason }),
		time: backend.clock.now(),
		fee: declined ? fromUnits(0n, currency_code) : feeOf(charge.amount),
		refundIds: [],
		created: now,
		updated: now,
	};
	backend.table(captures).set(capture.id, capture);
	if (pending) beginPending(backend, 'captures', capture.id);
	if (charge.invoiceId !== undefined && !declined) {
		backend.table(paidInvoices).set(charge.invoiceId, charge.orderId);
	}
	return capture;
}

export function announceCapture(backend: Backend, capture: Capture): void {
	const { status, amount } = capture;
	const text = `${amount.value} ${amount.currency_code}`;
	if (status === 'DECLINED') {
		backend.emit('PAYMENT.CAPTURE.DECLINED', captureView(backend, capture), `${text} was declined`);
	} else if (status === 'PENDING') {
		backend.emit('PAYMENT.CAPTURE.PENDING', captureView(backend, capture), `${text} is pending`);
	} else {
		backend.emit('PAYMENT.CAPTURE.COMPLETED', captureView(backend, capture), `${text} was paid`);
	}
}

/**
 * Records an authorization, or the renewal of one.
 * @param parent the first authorization: a renewal expires at the same time
 */
export function makeAuthorization(
	backend: Backend,
	charge: Charge,
	parent?: Authorization,
): Authorization {
	const now = backend.clock.now();
	const declined = isDeclined(charge.card);
	const authorization: Authorization = {
		...charge,
		id: newId(),
		status: declined ? 'DENIED' : 'CREATED',
		expires: parent?.expires ?? now + VALID_FOR,
		honouredUntil: now + HONOURED_FOR,
		captureIds: [],
		closed: false,
		...(parent && { parentId: parent.id }),
		created: backend.now(),
		updated: backend.now(),
	};
	backend.table(authorizations).set(authorization.id, authorization);
	if (!declined) backend.clock.schedule(EXPIRE, authorization.id, authorization.expires);
	return authorization;
}

export function announceAuthorization(backend: Backend, authorization: Authorization): void {
	if (authorization.status === 'DENIED') return;
	backend.emit('PAYMENT.AUTHORIZATION.CREATED', authorizationView(backend, authorization));
}
