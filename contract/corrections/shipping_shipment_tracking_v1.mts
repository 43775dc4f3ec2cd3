import { ref } from '../schema.mts';
import type { Corrections } from '../types.mts';

export const shippingShipmentTrackingV1: Corrections = {
	schemas: {
		// Its text says to send OTHER, with carrier_name_other
		'carrier/enum/-': 'OTHER',
		// PayPal's responses have empty lists where nothing was added, or nothing is wrong
		tracker_identifier_list: { type: 'array', maxItems: 100, items: ref('tracker_identifier') },
		error_list: { type: 'array', maxItems: 100, items: ref('error') },
		// PayPal's responses have it in links to a call with a body
		'link_description/properties/encType': { type: 'string' },
	},
};
