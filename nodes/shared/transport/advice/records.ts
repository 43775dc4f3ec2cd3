import type { AdviceByCode } from './types';

const SEPARATE =
	'Check the ID, and that the record belongs to this environment: sandbox and live are separate.';

/** Finding records, and making the same one twice. */
export const RECORDS: AdviceByCode = {
	INVALID_RESOURCE_ID: {
		title: 'PayPal has no such record',
		next: SEPARATE,
	},
	RESOURCE_NOT_FOUND: {
		title: 'PayPal has no such record',
		next: SEPARATE,
	},
	TOKEN_ID_NOT_FOUND: {
		title: 'PayPal has no such token',
		about: 'is not a token that PayPal has',
		next: `${SEPARATE} A saved payment method that the buyer removed is gone, too.`,
	},
	TRACKER_ID_NOT_FOUND: {
		title: 'PayPal has no such tracker',
		about: 'is not a tracker that PayPal has',
		next: 'Check the ID: it is the transaction ID and the tracking number, joined by a hyphen.',
	},
	CAPTURE_ID_NOT_FOUND: {
		title: 'This order has no such capture',
		about: 'is not a capture of this order',
		next: 'Get the order: its payments list the captures.',
	},
	INVALID_TRANSACTION_ID: {
		title: 'PayPal has no such transaction',
		about: 'is not a transaction that PayPal has',
		next: 'Check the ID: it is the one of the capture, not of the order. Sandbox and live are separate.',
	},
	RESOURCE_CONFLICT: {
		title: 'Another change of the same record got in the way',
		next: 'Get the record to see what was done, and run this step again if it is still needed.',
	},
	DUPLICATE_REQUEST_ID: {
		title: 'This Request ID was used for something else',
		next: "Give 'Request ID' in Options another value, or remove it there.",
	},
	DUPLICATE_RESOURCE_IDENTIFIER: {
		title: 'A record with this ID exists already',
		next: 'Choose another ID, or leave it empty so that PayPal makes one.',
	},
	PREVIOUS_REQUEST_IN_PROGRESS: {
		title: 'PayPal is still working on the same request',
		next: 'Wait a minute and run it again: with the same Request ID it will not be done twice.',
	},
	INVALID_TRACKER_ID: {
		title: 'PayPal has no such tracker',
		about: 'is not a tracker that PayPal has',
		next: 'Check the ID: it is the transaction ID and the tracking number, joined by a hyphen.',
	},
};
