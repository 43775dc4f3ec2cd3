import type { Columns } from '../../fields/columns';

/** Where a parcel is (tracker of shipping_shipment_tracking_v1.json). */
export const TRACKER_COLUMNS: Columns = {
	transactionId: 'transaction_id',
	trackingNumber: 'tracking_number',
	status: 'status',
	carrier: { firstOf: ['carrier_name_other', 'carrier'] },
	shipmentDate: 'shipment_date',
	lastUpdatedTime: 'last_updated_time',
	trackingUrl: 'tracking_url',
	direction: 'shipment_direction',
	validated: 'tracking_number_validated',
	buyerNotified: 'notify_buyer',
};
