import type { Body } from '../../api/operation';
import type { FileAt, ListAt, ObjectAt, StringAt } from '../../api/place';
import type {
	Fields,
	FileField,
	FixedCollectionField,
	StringsField,
	FixedCollectionsField,
	StringField,
} from '../../fields/types';
import type { Result } from '../types';
import { file, fixedCollections, options, string, type Settings } from '../../fields/build';
import { address, type AddressAt } from '../../fields/shared/address';
import { carrier } from '../../fields/shared/records';

/** PayPal returns links to the dispute (customer_disputes_v1.json), which add no information. */
export const LINKS_ONLY: Result = {
	kind: 'done',
	flag: 'success',
	expected: { orBare: true, empty: [] },
};

/** A note for the record; `readBy` says who can see it. */
export const note = (at: StringAt, readBy: string): StringField =>
	string(at, 'Note', { rows: 3, description: readBy });

/** Files for a dispute. */
export const attachedFiles = (at: FileAt): FileField =>
	file(at, 'Input Data Field Name', {
		several: true,
		default: '',
		types: ['jpg', 'jpeg', 'gif', 'png', 'pdf'],
		maxBytes: 10 * 1024 * 1024,
		description:
			'Name of the input field with the file to attach, or several names separated by commas. PayPal accepts jpg, jpeg, gif, png and pdf files, up to 10 MB each and 50 MB in total.',
	});

type DocumentAt = ObjectAt & { readonly name: StringAt };

/** Which of the attached files a piece of evidence is about. PayPal finds them by name. */
export const fileNames = (at: ListAt<DocumentAt>, settings: Settings = {}): StringsField =>
	string(at, 'File Names', {
		wrappedIn: 'name',
		placeholder: 'e.g. receipt.pdf',
		description: 'Names of the attached files that support this',
		...settings,
	});

/** The address to which the buyer returns the goods. */
export const returnAddress = (at: AddressAt): FixedCollectionField =>
	address(at, 'Return Address', {
		optional: true,
		description: 'Where the buyer sends the goods if they have to be returned',
	});

type EvidenceAt = Body<'disputes.provide-evidence'>['evidences']['each'];
type ParcelAt = EvidenceAt['evidence_info']['tracking_info']['each'];

/** A parcel and its carrier. */
export const parcelFields = (at: ParcelAt): Fields => ({
	carrierName: carrier(at.carrier_name, 'searchDisputeCarriers'),
	trackingNumber: string(at.tracking_number, 'Tracking Number', {
		description: "The carrier's number of the parcel",
		placeholder: 'e.g. 443844607820',
	}),
	carrierNameOther: string(at.carrier_name_other, 'Other Carrier', {
		optional: true,
		description: 'Name of a carrier that is not in the list, for the carrier "Other"',
	}),
	trackingUrl: string(at.tracking_url, 'Tracking URL', {
		description: 'Web page that shows where the parcel is',
		optional: true,
		placeholder: 'e.g. https://example.com/track/443844607820',
	}),
});

/** Evidence for the seller. */
export const evidences = (at: ListAt<EvidenceAt>): FixedCollectionsField =>
	fixedCollections(
		at,
		'Evidence',
		(evidence) => ({
			evidenceType: options(evidence.evidence_type, 'Type', {
				// PayPal's file requires none of its parts, because responses use the same schema.
				required: true,
				default: 'PROOF_OF_FULFILLMENT',
				load: 'getEvidenceTypes',
				loadFor: 'disputeId',
				description:
					'What the evidence proves. What PayPal requests for this dispute is listed first.',
			}),
			notes: string(evidence.notes, 'Notes', {
				rows: 3,
				description: 'What the evidence shows, in your words',
			}),
			trackingInfo: fixedCollections(
				evidence.evidence_info.tracking_info,
				'Parcels',
				parcelFields,
				{
					description: 'Shipments that prove fulfillment or return',
				},
			),
			refundIds: string(evidence.evidence_info.refund_ids, 'Refund IDs', {
				placeholder: 'e.g. 1JU08902781691411',
				description: 'Refunds that you have already made for the payment',
			}),
			documents: fileNames(evidence.documents, { optional: true }),
			itemId: string(evidence.item_id, 'Item ID', {
				optional: true,
				description: 'ID of the item of the payment that the evidence is about',
			}),
		}),
		{ description: 'What supports your side of the dispute, one entry per kind of proof' },
	);
