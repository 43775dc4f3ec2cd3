import type { Fields } from '../../fields/types';
import { dateTime, fixedCollections, string } from '../../fields/build';
import type { ReferralAt } from './preferences';

type DocumentAt = ReferralAt['individual_owners']['each']['documents']['each'];

/** Where copies of a document are. */
export const copies = (document: Pick<DocumentAt, 'labels' | 'files'>): Fields => ({
	labels: string(document.labels, 'Labels', {
		optional: true,
		description: 'Your own tags for the document',
	}),
	files: fixedCollections(
		document.files,
		'Copies',
		(file) => ({
			referenceUrl: string(file.reference_url, 'URL', {
				placeholder: 'e.g. https://example.com/passport.pdf',
			}),
			contentType: string(file.content_type, 'Content Type', {
				placeholder: 'e.g. application/pdf',
			}),
			id: string(file.id, 'File ID'),
			createTime: dateTime(file.create_time, 'Creation Date'),
			size: string(file.size, 'Size in Bytes', { pattern: 'Use digits only.' }),
		}),
		{ optional: true, description: 'Scans or photos of the document' },
	),
});
