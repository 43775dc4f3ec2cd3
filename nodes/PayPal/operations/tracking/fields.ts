import type { Fields } from '../../engine/types';
import { text } from '../../fields/basic';
import { shipmentFields } from '../../fields/tracking';

export const transactionId = (settings: Parameters<typeof text>[1] = {}) =>
	text('Transaction ID', {
		maxLength: 50,
		pattern: { regex: '[a-zA-Z0-9]*', says: 'It has letters and digits only.' },
		placeholder: 'e.g. 2GG279541U471931P',
		...settings,
	});

/** The account that the tracker belongs to, where a partner looks. */
export const accountId = () =>
	text('Account ID', {
		in: 'query',
		optional: true,
		pattern: { regex: '[2-9A-HJ-NP-Z]{13}', says: 'It has 13 digits and capital letters.' },
		placeholder: 'e.g. 7LFUJ8K3GXY2A',
		description: 'PayPal account of the buyer or seller',
	});

/** A parcel on its way, without the payment that it is for (tracker of shipping_shipment_tracking_v1.json). */
export const trackerFields = (): Fields => ({
	...shipmentFields('searchTrackerCarriers'),
	trackingUrl: text('Tracking URL', {
		optional: true,
		maxLength: 250,
		placeholder: 'e.g. https://example.com/track/443844607820',
	}),
});
