import type { Resource } from '../resource.mts';
import { expire, getAuthorization, reauthorize, voidAuthorization } from './authorization.mts';
import { captureAuthorization } from './capture.mts';
import { EXPIRE } from './pay.mts';
import {
	endCapture,
	endRefund,
	planPending,
	settle,
	SETTLE_CAPTURE,
	SETTLE_REFUND,
} from './pending.mts';
import { getCapture, getRefund, refundCapture } from './refund.mts';
import { captureView, refundView } from './views.mts';

/** Authorizations, captures and refunds (payments_payment_v2.json). */
export const payments: Resource = {
	handlers: {
		'authorizations.get': getAuthorization,
		'authorizations.capture': captureAuthorization,
		'authorizations.reauthorize': reauthorize,
		'authorizations.void': voidAuthorization,
		'captures.get': getCapture,
		'captures.refund': refundCapture,
		'refunds.get': getRefund,
	},
	jobs: {
		[EXPIRE]: expire,
		[SETTLE_CAPTURE]: (backend, id) => settle(backend, 'captures', id),
		[SETTLE_REFUND]: (backend, id) => settle(backend, 'refunds', id),
	},
	admin: {
		'POST captures/pending': (backend, { body }) => planPending(backend, 'captures', body),
		'POST refunds/pending': (backend, { body }) => planPending(backend, 'refunds', body),
		'POST captures/{id}/complete': (backend, { path }) =>
			captureView(backend, endCapture(backend, path.id ?? '', true)),
		'POST captures/{id}/deny': (backend, { path }) =>
			captureView(backend, endCapture(backend, path.id ?? '', false)),
		'POST refunds/{id}/complete': (backend, { path }) =>
			refundView(backend, endRefund(backend, path.id ?? '', true)),
		'POST refunds/{id}/fail': (backend, { path }) =>
			refundView(backend, endRefund(backend, path.id ?? '', false)),
	},
};
