import type { Resource } from '../resource.mts';
import { expire, getAuthorization, reauthorize, voidAuthorization } from './authorization.mts';
import { captureAuthorization } from './capture.mts';
import { EXPIRE } from './pay.mts';
import { getCapture, getRefund, refundCapture } from './refund.mts';

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
	jobs: { [EXPIRE]: expire },
};
