import { defineOperation } from '../../engine/define';
import { amount, choice, currency, group, rows, text } from '../../fields/basic';
import { dispute } from '../../fields/records';
import { attachedFiles, LINKS_ONLY, note, parcelFields, returnAddress } from './parts';
import { CLAIM_REFUNDS } from '../../lists/disputeAnswers';

const WITH_LABEL = 'REFUND_WITH_RETURN_SHIPMENT_LABEL';

export const acceptClaim = defineOperation({
	value: 'acceptClaim',
	name: 'Accept Claim',
	action: 'Accept claim of dispute and refund buyer',
	description: 'Give in: PayPal refunds the buyer from your account. Moves money.',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/accept-claim',
	idempotency: 'none',
	encoding: { multipart: 'input' },
	fields: {
		disputeId: dispute(),
		acceptClaimType: choice('Refund', CLAIM_REFUNDS, {
			required: true,
			default: 'REFUND',
			load: 'getClaimRefunds',
			loadFor: 'disputeId',
			description: 'Those that PayPal allows for the dispute',
		}),
		refundAmount: amount('Amount', {
			required: true,
			when: { acceptClaimType: ['PARTIAL_REFUND'] },
		}),
		currencyCode: currency({ when: { acceptClaimType: ['PARTIAL_REFUND'] } }),
		note: note('For PayPal only; the buyer does not see it'),
		returnShippingAddress: returnAddress(),
		returnShipmentInfo: rows(
			'Return Shipments',
			{
				shipmentLabel: text('Label File Name', {
					to: 'shipment_label.name',
					maxLength: 2000,
					pattern: {
						regex: '[A-Za-z0-9,_\\s-]+\\.[A-Za-z]+',
						says: 'It has letters, digits, spaces, commas, - and _ only, and an ending such as .pdf.',
					},
					placeholder: 'e.g. label.pdf',
					description: 'Name of the attached file with the shipping label',
				}),
				trackingInfo: group('Parcel', parcelFields()),
			},
			{ when: { acceptClaimType: [WITH_LABEL] } },
		),
		acceptClaimReason: choice(
			'Reason',
			[
				'COMPANY_POLICY',
				'DID_NOT_SHIP_ITEM',
				'LOST_IN_MAIL',
				{ name: 'None of These', value: 'REASON_NOT_SET' },
				'NOT_ABLE_TO_WIN',
				'TOO_TIME_CONSUMING',
			],
			{ optional: true },
		),
		invoiceId: text('Invoice ID', {
			optional: true,
			maxLength: 127,
			placeholder: 'e.g. INV-1001',
			description: 'Your own number for the refund',
		}),
		inputDataFieldName: attachedFiles('accept-claim-document'),
	},
	result: LINKS_ONLY,
});
