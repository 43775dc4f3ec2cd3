import { defineOperation } from '../define';
import { options } from '../../fields/build';
import { dispute } from '../../fields/shared/records';
import { LINKS_ONLY, note } from './parts';

export const escalate = defineOperation('disputes.escalate', ({ path, body }) => ({
	value: 'escalate',
	name: 'Escalate',
	action: 'Escalate dispute to claim',
	description:
		'Turn an inquiry that you and the buyer cannot settle into a claim, which PayPal then decides',
	fields: {
		disputeId: dispute(path.id),
		note: note(body.note, 'Why PayPal should decide the dispute'),
		buyerEscalationReason: options(body.buyer_escalation_reason, "Buyer's Reason", {
			choices: [
				{ name: 'Fraudulent Seller', value: 'FRAUDULENT_SELLER' },
				{ name: 'Negotiation Failed', value: 'FAILED_NEGOTIATION' },
				{ name: 'Negotiation Inconclusive', value: 'INCONCLUSIVE_NEGOTIATION' },
				'OTHER',
				{ name: 'Refund Amount Is Different', value: 'REFUND_AMOUNT_IS_DIFFERENT' },
				'REFUND_NOT_RECEIVED',
				'SHIPMENT_NOT_ARRIVED',
				'TRACKING_ID_INVALID',
			],
			optional: true,
			description: 'Why the buyer escalates. Only if you act for the buyer.',
		}),
	},
	result: LINKS_ONLY,
}));
