import { inBody } from '../../core/errors.mts';
import { refuseInput } from './input.mts';
import type { Dispute, Document, EvidenceInput } from './model.mts';

/**
 * Checks what PayPal requires of each piece of evidence (the errors in its disputes reference).
 * @throws Refusal 400
 */
export function checkEvidences(
	{ reason }: Dispute,
	evidences: readonly EvidenceInput[],
	documents: readonly Document[],
): void {
	evidences.forEach((evidence, i) => {
		const at = `/evidences/${i}`;
		const { evidence_type, evidence_info = {}, notes, documents: named = [] } = evidence;
		if (evidence_type === undefined) {
			return refuseInput(inBody('MISSING_EVIDENCE_TYPE', `${at}/evidence_type`));
		}
		if (evidence_type === 'PROOF_OF_FULFILLMENT') {
			if (reason === 'CREDIT_NOT_PROCESSED') {
				refuseInput(
					inBody(
						'INVALID_EVIDENCE_TYPE_PROOF_OF_FULFILLMENT',
						`${at}/evidence_type`,
						evidence_type,
					),
				);
			}
			if (!evidence_info.tracking_info) {
				refuseInput(inBody('MISSING_TRACKING_INFO', `${at}/evidence_info/tracking_info`));
			}
		}
		if (evidence_type === 'PROOF_OF_REFUND' && !evidence_info.refund_ids) {
			refuseInput(inBody('MISSING_REFUND_ID', `${at}/evidence_info/refund_ids`));
		}
		const saysSomething =
			notes !== undefined ||
			Object.keys(evidence_info).length > 0 ||
			named.length + documents.length > 0;
		if (!saysSomething) refuseInput(inBody('MISSING_EVIDENCE_INFO', `${at}/evidence_info`));
		return undefined;
	});
}
