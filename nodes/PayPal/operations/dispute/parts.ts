import type { FieldSettings, Fields, FileField, Result } from '../../engine/types';
import { address } from '../../fields/address';
import { choice, file, list, rows, text } from '../../fields/basic';
import { carrier } from '../../fields/records';

/** PayPal answers links to the dispute (customer_disputes_v1.json), which say nothing new. */
export const LINKS_ONLY: Result = {
	kind: 'done',
	flag: 'success',
	expected: { orBare: true, empty: [] },
};

/** What somebody writes for the record; `readBy` says who gets to see it. */
export const note = (readBy: string, settings: FieldSettings = {}) =>
	text('Note', { required: true, rows: 3, maxLength: 2000, description: readBy, ...settings });

/** Files for a dispute, in the part that PayPal's file names (customer_disputes_v1.json). */
export const attachedFiles = (part: string): FileField =>
	file('Input Data Field Name', {
		to: part,
		several: true,
		default: '',
		types: ['jpg', 'jpeg', 'gif', 'png', 'pdf'],
		maxBytes: 10 * 1024 * 1024,
		description:
			'Name of the input field with the file to attach; several with commas between. PayPal takes jpg, jpeg, gif, png and pdf files, up to 10 MB each and 50 MB together.',
	});

/** Which of the attached files a piece of evidence is about. PayPal finds them by name. */
export const fileNames = (settings: FieldSettings = {}) =>
	list('File Names', {
		wrappedIn: 'name',
		max: 100,
		placeholder: 'e.g. receipt.pdf',
		description: 'Names of the attached files that show this',
		...settings,
	});

/** Where the buyer sends the goods back to. */
export const returnAddress = () =>
	address('Return Address', {
		optional: true,
		description: 'Where the buyer sends the goods, if they are to come back',
	});

/** A parcel and who carries it (tracking_info). */
export const parcelFields = (): Fields => ({
	carrierName: carrier('searchDisputeCarriers', { required: true }),
	trackingNumber: text('Tracking Number', {
		required: true,
		maxLength: 255,
		placeholder: 'e.g. 443844607820',
	}),
	carrierNameOther: text('Other Carrier', {
		optional: true,
		maxLength: 2000,
		description: 'Its name, when the list does not have it and the carrier is "Other"',
	}),
	trackingUrl: text('Tracking URL', {
		optional: true,
		placeholder: 'e.g. https://example.com/track/443844607820',
	}),
});

/** What speaks for you (evidence). */
export const evidences = () =>
	rows(
		'Evidence',
		{
			evidenceType: choice('Type', [], {
				required: true,
				default: 'PROOF_OF_FULFILLMENT',
				load: 'getEvidenceTypes',
				loadFor: 'disputeId',
				description: 'What PayPal asks for in the dispute stands on top',
			}),
			notes: text('Notes', { rows: 3, maxLength: 2000 }),
			trackingInfo: rows('Parcels', parcelFields(), {
				to: 'evidence_info.tracking_info',
				max: 10,
				description: 'For proof of fulfillment or return',
			}),
			refundIds: list('Refund IDs', {
				to: 'evidence_info.refund_ids',
				max: 100,
				placeholder: 'e.g. 1JU08902781691411',
				description: 'For proof of refund',
			}),
			documents: fileNames({ optional: true }),
			itemId: text('Item ID', {
				optional: true,
				maxLength: 255,
				description: 'Which item of the payment this is about',
			}),
		},
		{ required: true, max: 100 },
	);
