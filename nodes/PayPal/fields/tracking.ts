import type { Fields } from '../engine/types';
import { choice, date, dateTime, decimal, flag, json, rows, text } from './basic';
import { carrier } from './records';

/** What is in the parcel (tracker_item of checkout_orders_v2.json). */
export const shippedItems = (settings: { optional?: boolean } = {}) =>
	rows(
		'Items',
		{
			name: text('Name', { maxLength: 127 }),
			quantity: decimal('Quantity', { scale: 0, min: '1' }),
			sku: text('SKU', { maxLength: 127 }),
			imageUrl: text('Image URL', {
				optional: true,
				maxLength: 2048,
				placeholder: 'e.g. https://example.com/shirt.jpg',
			}),
			upc: json('UPC', {
				optional: true,
				default: '{}',
				description: 'Universal product code, as an object with type and code',
			}),
			url: text('URL', {
				optional: true,
				maxLength: 2048,
				placeholder: 'e.g. https://example.com/shirt',
			}),
		},
		settings,
	);

/**
 * Where a parcel is (shipment_tracker of checkout_orders_v2.json, tracker of
 * shipping_shipment_tracking_v1.json).
 *
 * @param carriers the method that finds the carriers: each API has a list of its own
 */
export const shipmentFields = (carriers = 'searchCarriers'): Fields => ({
	trackingNumber: text('Tracking Number', { maxLength: 64, placeholder: 'e.g. 443844607820' }),
	carrier: carrier(carriers),
	status: choice('Status', [], {
		required: true,
		load: 'getShipmentStatuses',
		default: 'SHIPPED',
	}),
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
});
