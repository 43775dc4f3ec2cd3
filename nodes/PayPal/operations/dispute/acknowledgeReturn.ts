import { defineOperation } from '../../engine/define';
import { choice, rows } from '../../fields/basic';
import { dispute } from '../../fields/records';
import { attachedFiles, fileNames, LINKS_ONLY, note } from './parts';
import { RETURNS } from '../../lists/disputeAnswers';

export const acknowledgeReturn = defineOperation({
	value: 'acknowledgeReturn',
	name: 'Acknowledge Return',
	action: 'Acknowledge returned item of dispute',
	description:
		'Say whether the goods came back, and how. PayPal then refunds the buyer or looks at your evidence. May move money.',
	method: 'POST',
	path: '/v1/customer/disputes/{id}/acknowledge-return-item',
	idempotency: 'none',
	encoding: { multipart: 'input' },
	fields: {
		disputeId: dispute(),
		acknowledgementType: choice('What Came Back', RETURNS, {
			required: true,
			default: 'ITEM_RECEIVED',
			load: 'getReturns',
			loadFor: 'disputeId',
		}),
		note: note('For PayPal only; the buyer does not see it', { required: false }),
		evidences: rows(
			'Evidence',
			{
				evidenceType: choice(
					'Type',
					[
						'DECLARATION',
						'PROOF_OF_DAMAGE',
						{
							name: 'Proof of Empty Package or Other Goods',
							value: 'PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM',
						},
						'PROOF_OF_ITEM_NOT_RECEIVED',
						'PROOF_OF_MISSING_ITEMS',
						{
							name: 'Proof of Damage or Difference by Third Party',
							value: 'THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE',
						},
					],
					{ required: true, default: 'PROOF_OF_DAMAGE' },
				),
				documents: fileNames(),
			},
			{ max: 100 },
		),
		inputDataFieldName: attachedFiles('acknowledgement_document'),
	},
	result: LINKS_ONLY,
});
