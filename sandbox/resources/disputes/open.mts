import type { Backend } from '../../core/backend.mts';
import { notFound, refuse } from '../../core/errors.mts';
import { newCode } from '../../core/ids.mts';
import {
	fromUnits,
	normalised,
	problemOf,
	subtract,
	units,
	type Money,
} from '../../core/money.mts';
import { captures, type Capture } from '../payments/model.mts';
import { refundedOf } from '../payments/views.mts';
import type { AdminCall } from '../resource.mts';
import { said } from './inquiry.mts';
import { disputes, REASONS, type Dispute, type Reason } from './model.mts';
import { changed, put, resolve, waitingFor, withEvidenceRequest } from './transitions.mts';
import { disputeView, openDisputeOf } from './views.mts';

/**
 * The buyer's side, for which there is no API: opening disputes, sending messages, returning goods
 * and cancelling.
 */

const STAGES = ['INQUIRY', 'CHARGEBACK'] as const;

export interface NewDispute {
	readonly captureId: string;
	/** `MERCHANDISE_OR_SERVICE_NOT_RECEIVED` if missing */
	readonly reason?: Reason;
	/** `INQUIRY` if missing; payments that the buyer did not make are claims from the start */
	readonly stage?: (typeof STAGES)[number];
	/** The unrefunded amount of the payment if missing */
	readonly amount?: Money;
	readonly message?: string;
}

/** A buyer disputes a payment. @throws Refusal if the payment cannot be disputed */
export function openDispute(backend: Backend, request: NewDispute): Dispute {
	const { captureId, reason = 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED', message } = request;
	const capture = backend.table(captures).get(captureId) ?? notFound('captureId', captureId);
	const amount = disputedAmount(backend, capture, request.amount);
	if (openDisputeOf(backend, captureId)) refuse(422, 'DUPLICATE_RESOURCE_IDENTIFIER');
	const stage = request.stage ?? (reason === 'UNAUTHORISED' ? 'CHARGEBACK' : 'INQUIRY');
	const now = backend.now();
	const fresh: Dispute = {
		id: `PP-R-${newCode(3)}-${String(10_000_000 + backend.table(disputes).size)}`,
		captureId,
		reason,
		amount,
		stage,
		status: 'WAITING_FOR_SELLER_RESPONSE',
		channel: 'INTERNAL',
		created: now,
		updated: now,
		messages: [],
		evidences: [],
		supportingInfo: [],
		offerSteps: [],
		adjudications: [],
		movements: [],
		appealable: false,
	};
	const asking = withEvidenceRequest(backend, fresh, 'SELLER');
	const written = message === undefined ? asking : said(backend, asking, 'BUYER', message);
	const dispute = put(backend, waitingFor(backend, written, 'SELLER'));
	backend.emit(
		'CUSTOMER.DISPUTE.CREATED',
		disputeView(backend, dispute),
		`A new dispute opened with Case # ${dispute.id}`,
	);
	return dispute;
}

function disputedAmount(backend: Backend, capture: Capture, wanted: Money | undefined): Money {
	const left = subtract(capture.amount, refundedOf(backend, capture));
	if (capture.status === 'DECLINED' || capture.status === 'PENDING' || units(left) <= 0n) {
		refuse(422, 'REFUND_NOT_ALLOWED');
	}
	if (!wanted) return fromUnits(units(left), left.currency_code);
	if (
		problemOf(wanted) ||
		wanted.currency_code !== left.currency_code ||
		units(wanted) > units(left)
	) {
		refuse(400, { issue: 'INVALID_PARAMETER_VALUE', field: '/amount', location: 'body' });
	}
	return normalised(wanted);
}

const open: AdminCall = (backend, { body }) => {
	const { captureId, reason, stage, amount, message } = body;
	return disputeView(
		backend,
		openDispute(backend, {
			captureId: text(captureId, 'captureId') ?? wrong('captureId', captureId),
			...(reason !== undefined && { reason: oneOf(REASONS, reason, 'reason') }),
			...(stage !== undefined && { stage: oneOf(STAGES, stage, 'stage') }),
			...(amount !== undefined && { amount: money(amount) }),
			...(message !== undefined && { message: text(message, 'message') as string }),
		}),
	);
};

const write: AdminCall = (backend, { path, body }) => {
	const dispute = named(backend, path.id);
	if (dispute.status === 'RESOLVED' || dispute.stage !== 'INQUIRY') refuseNow();
	const content = text(body.content, 'content') ?? wrong('content', body.content);
	return disputeView(backend, changed(backend, said(backend, dispute, 'BUYER', content)));
};

const returnItem: AdminCall = (backend, { path }) => {
	const dispute = named(backend, path.id);
	const { returning } = dispute;
	if (!returning || returning.sent || dispute.offer) return refuseNow();
	return disputeView(
		backend,
		changed(backend, {
			...waitingFor(backend, dispute, 'SELLER'),
			returning: { ...returning, sent: true },
		}),
	);
};

const cancel: AdminCall = (backend, { path }) => {
	const dispute = named(backend, path.id);
	if (dispute.status === 'RESOLVED') refuseNow();
	return disputeView(backend, resolve(backend, dispute, { code: 'CANCELED_BY_BUYER' }));
};

/** Admin calls: the buyer's side of a dispute. */
export const buyerCalls: Readonly<Record<string, AdminCall>> = {
	'POST disputes': open,
	'POST disputes/{id}/message': write,
	'POST disputes/{id}/return-item': returnItem,
	'POST disputes/{id}/cancel': cancel,
};

const named = (backend: Backend, id = ''): Dispute =>
	backend.table(disputes).get(id) ?? notFound('id', id);

const refuseNow = (): never => refuse(422, 'ACTION_NOT_ALLOWED_IN_CURRENT_DISPUTE_STATE');

const wrong = (field: string, value: unknown): never =>
	refuse(400, {
		issue: value === undefined ? 'MISSING_REQUIRED_PARAMETER' : 'INVALID_PARAMETER_VALUE',
		field: `/${field}`,
		...(typeof value === 'string' && { value }),
		location: 'body',
	});

function text(value: unknown, field: string): string | undefined {
	if (value === undefined) return undefined;
	return typeof value === 'string' && value !== '' ? value : wrong(field, value);
}

const oneOf = <T extends string>(values: readonly T[], value: unknown, field: string): T =>
	values.find((each) => each === value) ?? wrong(field, value);

function money(value: unknown): Money {
	const { currency_code, value: amount } = (value ?? {}) as Readonly<Record<string, unknown>>;
	return typeof currency_code === 'string' && typeof amount === 'string'
		? { currency_code, value: amount }
		: wrong('amount', value);
}
