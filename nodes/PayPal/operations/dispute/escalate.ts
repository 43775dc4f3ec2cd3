import { defineOperation } from '../../engine/define';
import { choice } from '../../fields/basic';
import { dispute } from '../../fields/records';
import { LINKS_ONLY, note } from './parts';

export const escalate = defineOperation({
	value: 'escalate',
	name: 'Escalate',
	action: 'Escalate dispute to claim',
	description: 'Hand an inquiry that you and the buyer cannot settle to PayPal, which then decides',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/escalate',
	idempotency: 'none',
	fields: {
		disputeId: dispute(),
		note: note('Why PayPal should decide'),
		buyerEscalationReason: choice(
			"Buyer's Reason",
			[
				{ name: 'Fraudulent Seller', value: 'FRAUDULENT_SELLER' },
				{ name: 'Negotiation Failed', value: 'FAILED_NEGOTIATION' },
				{ name: 'Negotiation Leads to Nothing', value: 'INCONCLUSIVE_NEGOTIATION' },
				'OTHER',
				{ name: 'Refund Amount Is Different', value: 'REFUND_AMOUNT_IS_DIFFERENT' },
				'REFUND_NOT_RECEIVED',
				'SHIPMENT_NOT_ARRIVED',
				'TRACKING_ID_INVALID',
			],
			{ optional: true, description: 'When you act for the buyer' },
		),
	},
	result: LINKS_ONLY,
});
