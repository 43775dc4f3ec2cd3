import { defineOperation } from '../define';
import {
	amount,
	currency,
	fixedCollection,
	fixedCollections,
	notSent,
	options,
	string,
} from '../../fields/build';
import { SAME_AS_DISPUTE } from '../../fields/shared/currencyOf';
import { dispute } from '../../fields/shared/records';
import { attachedFiles, LINKS_ONLY, note, parcelFields, returnAddress } from './parts';
import { CLAIM_REFUNDS } from '../../lists/disputeAnswers';

const WITH_LABEL = 'REFUND_WITH_RETURN_SHIPMENT_LABEL';

export const acceptClaim = defineOperation('disputes.accept-claim', ({ path, body, file }) => ({
	value: 'acceptClaim',
	name: 'Accept Claim',
	action: 'Accept claim of dispute and refund buyer',
	description: 'Accept the claim: PayPal refunds the buyer from your account. Moves money.',
	fields: {
		disputeId: dispute(path.id),
		acceptClaimType: options(body.accept_claim_type, 'Amount to Refund', {
			choices: CLAIM_REFUNDS,
			// PayPal does not require it, but it decides how much is refunded, and when: the user has
			// to choose.
			required: true,
			default: 'REFUND',
			load: 'getClaimRefunds',
			loadFor: 'disputeId',
			description: 'How to refund the buyer. Lists what PayPal allows for this dispute.',
		}),
		refundAmount: amount(body.refund_amount, 'Amount', {
			required: true,
			show: { acceptClaimType: ['PARTIAL_REFUND'] },
			description: 'How much of the payment to refund, at most the disputed amount',
		}),
		currencyCode: currency(notSent, {
			sameAs: SAME_AS_DISPUTE,
			show: { acceptClaimType: ['PARTIAL_REFUND'] },
		}),
		note: note(body.note, 'For PayPal only; the buyer does not see it'),
		returnShippingAddress: returnAddress(body.return_shipping_address),
		returnShipmentInfo: fixedCollections(
			body.return_shipment_info,
			'Return Shipments',
			(shipment) => ({
				shipmentLabel: string(shipment.shipment_label.name, 'Label File Name', {
					pattern:
						'Use letters, digits, spaces, commas, - and _ only, and an extension such as .pdf.',
					placeholder: 'e.g. label.pdf',
					description: 'Name of the attached file with the shipping label',
				}),
				trackingInfo: fixedCollection(shipment.tracking_info, 'Parcel', parcelFields, {
					description: 'Carrier and tracking number of the return',
				}),
			}),
			{
				show: { acceptClaimType: [WITH_LABEL] },
				description: 'Shipping labels with which the buyer returns the goods',
			},
		),
		acceptClaimReason: options(body.accept_claim_reason, 'Reason', {
			optional: true,
			names: { REASON_NOT_SET: 'None of These' },
			description: 'Why you accept the claim',
		}),
		invoiceId: string(body.invoice_id, 'Invoice ID', {
			optional: true,
			placeholder: 'e.g. INV-1001',
			description: 'Your own number of the refund, such as a credit note',
		}),
		inputDataFieldName: attachedFiles(file['accept-claim-document']),
	},
	result: LINKS_ONLY,
}));
