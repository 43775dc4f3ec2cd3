import { defineOperation } from '../define';
import { fixedCollections, options } from '../../fields/build';
import { dispute } from '../../fields/shared/records';
import { attachedFiles, fileNames, LINKS_ONLY, note } from './parts';
import { RETURNS } from '../../lists/disputeAnswers';

export const acknowledgeReturn = defineOperation(
	'disputes.acknowledge-return-item',
	({ path, body, file }) => ({
		value: 'acknowledgeReturn',
		name: 'Acknowledge Return',
		action: 'Acknowledge returned item of dispute',
		description:
			'Confirm whether the goods came back, and in what condition. PayPal then refunds the buyer or reviews your evidence. May move money.',
		fields: {
			disputeId: dispute(path.id),
			acknowledgementType: options(body.acknowledgement_type, 'What Came Back', {
				choices: RETURNS,
				// PayPal's file has no schema for this call. Without it, nothing is acknowledged.
				required: true,
				default: 'ITEM_RECEIVED',
				load: 'getReturns',
				loadFor: 'disputeId',
				description: 'What you received. Lists what PayPal allows for this dispute.',
			}),
			note: note(body.note, 'For PayPal only; the buyer does not see it'),
			evidences: fixedCollections(
				body.evidences,
				'Evidence',
				(evidence) => ({
					evidenceType: options(evidence.evidence_type, 'Type', {
						names: {
							PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM: 'Proof of Empty Package or Other Goods',
							THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE:
								'Proof of Damage or Difference by Third Party',
						},
						// PayPal's file has no schema for this call. Without its kind, evidence says nothing.
						required: true,
						default: 'PROOF_OF_DAMAGE',
						description: 'What the evidence proves',
					}),
					documents: fileNames(evidence.documents),
				}),
				{ description: 'Proof that the returned goods are damaged, missing or different' },
			),
			inputDataFieldName: attachedFiles(file.acknowledgement_document),
		},
		result: LINKS_ONLY,
	}),
);
