import type { Body } from '../../api/operation';
import type { ListAt, ObjectAt, PartOf, StringAt } from '../../api/place';
import type { Fields, FixedCollectionsField } from '../types';
import {
	boolean,
	dateTime,
	decimal,
	fixedCollections,
	json,
	options,
	string,
	type Settings,
} from '../build';
import { carrier } from './records';

type ItemAt = Body<'orders.track.create'>['items']['each'];

/** The contents of the parcel. */
export const shippedItems = (at: ListAt<ItemAt>, settings: Settings = {}): FixedCollectionsField =>
	fixedCollections(
		at,
		'Items',
		(item) => ({
			name: string(item.name, 'Name', { description: 'What is in the parcel' }),
			quantity: decimal(item.quantity, 'Quantity', { scale: 0, min: '1' }),
			sku: string(item.sku, 'SKU'),
			imageUrl: string(item.image_url, 'Image URL', {
				optional: true,
				placeholder: 'e.g. https://example.com/shirt.jpg',
			}),
			upc: json(item.upc, 'UPC', {
				optional: true,
				default: '{}',
				description: 'Universal product code, as an object with type and code',
			}),
			url: string(item.url, 'URL', {
				optional: true,
				placeholder: 'e.g. https://example.com/shirt',
			}),
		}),
		settings,
	);

type ShipmentAt = ObjectAt &
	Readonly<
		Record<
			| 'carrier'
			| 'carrier_name_other'
			| 'last_updated_time'
			| 'shipment_date'
			| 'status'
			| 'tracking_number',
			StringAt
		>
	> &
	PartOf<Body<'trackers.put'>, 'notify_buyer' | 'shipment_direction' | 'tracking_number_type'>;

/**
 * The tracking details of a parcel.
 *
 * @param carriers the method that finds the carriers: each API has its own list
 */
export const shipmentFields = (at: ShipmentAt, carriers: string): Fields => ({
	trackingNumber: string(at.tracking_number, 'Tracking Number', {
		description: 'The number by which the carrier tracks the parcel',
		placeholder: 'e.g. 443844607820',
	}),
	carrier: carrier(at.carrier, carriers),
	status: options(at.status, 'Status', {
		description: 'Where the shipment is',
		// PayPal's file of orders does not require it, but a tracker without one is useless.
		required: true,
		load: 'getShipmentStatuses',
		default: 'SHIPPED',
	}),
	carrierNameOther: string(at.carrier_name_other, 'Other Carrier', {
		optional: true,
		description: "The name of the carrier, if 'Carrier' is set to 'Other'",
	}),
	lastUpdatedTime: dateTime(at.last_updated_time, 'Last Updated', {
		optional: true,
		description: 'When the status last changed',
	}),
	notifyBuyer: boolean(at.notify_buyer, 'Notify Buyer', {
		optional: true,
		description: 'Whether PayPal notifies the buyer by email',
	}),
	shipmentDate: dateTime(at.shipment_date, 'Shipment Date', {
		optional: true,
		description: 'When the parcel was handed to the carrier',
	}),
	shipmentDirection: options(at.shipment_direction, 'Direction', {
		optional: true,
		description: 'Whether the goods go to the buyer or back to you',
	}),
	trackingNumberType: options(at.tracking_number_type, 'Tracking Number From', {
		optional: true,
		description: 'Who issued the tracking number',
	}),
});
