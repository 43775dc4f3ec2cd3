import type { AdviceByCode } from './types';

const SEPARATE =
	'Check the ID, and that the record belongs to this environment: sandbox and live are separate.';

/** Finding records, and creating duplicates. */
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
		next: `${SEPARATE} The buyer may also have removed the saved payment method.`,
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
		next: "Check the ID: it has to be the capture's ID, not the order's. Sandbox and live are separate.",
	},
	RESOURCE_CONFLICT: {
		title: 'The record was changed by another call at the same time',
		next: 'Get the record to see what was done, and run this step again if it is still needed.',
	},
	DUPLICATE_REQUEST_ID: {
		title: 'This Request ID has already been used for another call',
		next: "Change 'Request ID' in Options, or remove it.",
	},
	DUPLICATE_RESOURCE_IDENTIFIER: {
		title: 'A record with this ID already exists',
		next: 'Choose another ID, or leave it empty to have PayPal generate one.',
	},
	PREVIOUS_REQUEST_IN_PROGRESS: {
		title: 'PayPal is still working on the same request',
		next: 'Wait a minute and run it again: with the same Request ID, it is not done twice.',
	},
	INVALID_TRACKER_ID: {
		title: 'PayPal has no such tracker',
		about: 'is not a tracker that PayPal has',
		next: 'Check the ID: it is the transaction ID and the tracking number, joined by a hyphen.',
	},
};
