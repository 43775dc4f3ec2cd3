import type { Corrections } from '../types.mts';

export const shippingShipmentTrackingV1: Corrections = {
	schemas: {
		// Its text says to send OTHER, with carrier_name_other
		'carrier/enum/-': 'OTHER',
	},
};
