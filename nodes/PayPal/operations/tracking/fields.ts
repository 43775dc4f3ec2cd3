import type { Body } from '../../api/operation';
import type { StringAt } from '../../api/place';
import type { Fields, StringField } from '../../fields/types';
import { string, type Settings } from '../../fields/build';
import { shipmentFields } from '../../fields/shared/tracking';

/** A shipped parcel, and the payment that it is for. */
export type TrackerAt = Body<'trackers.put'>;

export const transactionId = (at: StringAt, settings: Settings = {}): StringField =>
	string(at, 'Transaction ID', {
		pattern: 'It has letters and digits only.',
		placeholder: 'e.g. 2GG279541U471931P',
		description: 'The payment (capture ID) that the parcel is for',
		...settings,
	});

/** The account that the tracker belongs to, where a partner looks. */
export const accountId = (at: StringAt): StringField =>
	string(at, 'Account ID', {
		optional: true,
		pattern: 'It has 13 digits and capital letters.',
		placeholder: 'e.g. 7LFUJ8K3GXY2A',
		description: 'PayPal account of the buyer or seller',
	});

/** A parcel, without the payment that it is for. */
export const trackerFields = (at: TrackerAt): Fields => ({
	...shipmentFields(at, 'searchTrackerCarriers'),
	trackingUrl: string(at.tracking_url, 'Tracking URL', {
		optional: true,
		description: 'Where the buyer can track the parcel',
		placeholder: 'e.g. https://example.com/track/443844607820',
	}),
});
