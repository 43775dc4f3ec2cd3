import { defineResource } from '../define';
import { captureAuthorization } from './captureAuthorization';
import { getAuthorization } from './getAuthorization';
import { getCapture } from './getCapture';
import { getRefund } from './getRefund';
import { reauthorize } from './reauthorize';
import { refundCapture } from './refundCapture';
import { voidAuthorization } from './voidAuthorization';

export const payment = defineResource({
	value: 'payment',
	name: 'Payment',
	description: 'Captures, authorizations and refunds: the money of an order',
	operations: [
		captureAuthorization,
		getAuthorization,
		getCapture,
		getRefund,
		reauthorize,
		refundCapture,
		voidAuthorization,
	],
});
