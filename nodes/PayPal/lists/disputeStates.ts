import type { Option } from '../fields/types';

/** The names of a dispute's states from the seller's view (dispute_state of customer_disputes_v1.json). */
export const DISPUTE_STATES: readonly Option[] = [
	{ name: 'Can Be Appealed', value: 'APPEALABLE' },
	{ name: 'Needs Your Response', value: 'REQUIRED_ACTION' },
	{ name: 'Open Inquiry', value: 'OPEN_INQUIRIES' },
	{ name: 'Resolved', value: 'RESOLVED' },
	{ name: 'Under Review by PayPal', value: 'UNDER_PAYPAL_REVIEW' },
	{ name: 'Waiting for the Other Party', value: 'REQUIRED_OTHER_PARTY_ACTION' },
];
