import { text } from './basic';

/** Ties the call to the buyer's device for PayPal's fraud checks (checkout_orders_v2.json). */
export const clientMetadataId = () =>
	text('Client Metadata ID', {
		in: 'header',
		to: 'PayPal-Client-Metadata-Id',
		optional: true,
		maxLength: 36,
		description: "The ID that PayPal's fraud script gave the buyer's device",
	});
