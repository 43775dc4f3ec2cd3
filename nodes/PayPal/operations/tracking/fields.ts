import type { Fields } from '../../engine/types';
import { choice, date, dateTime, flag, text } from '../../fields/basic';

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
	trackingNumber: text('Tracking Number', { maxLength: 64, placeholder: 'e.g. 443844607820' }),
	carrier: choice('Carrier', [], { load: 'getTrackerCarriers' }),
	status: choice('Status', [], { required: true, load: 'getShipmentStatuses', default: 'SHIPPED' }),
	carrierNameOther: text('Other Carrier', {
		optional: true,
		maxLength: 64,
		description: 'Its name, when the list does not have it and the carrier is "Other"',
	}),
	lastUpdatedTime: dateTime('Last Updated', { optional: true }),
	notifyBuyer: flag('Notify Buyer', {
		optional: true,
		description: 'Whether PayPal tells the buyer by email',
	}),
	shipmentDate: date('Shipment Date', { optional: true }),
	shipmentDirection: choice('Direction', ['FORWARD', 'RETURN'], { optional: true }),
	trackingNumberType: choice('Tracking Number From', ['CARRIER_PROVIDED', 'E2E_PARTNER_PROVIDED'], {
		optional: true,
	}),
	trackingUrl: text('Tracking URL', {
		optional: true,
		maxLength: 250,
		placeholder: 'e.g. https://example.com/track/443844607820',
	}),
});
