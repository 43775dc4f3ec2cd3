import { ref } from '../schema.mts';
import type { Schema } from '../types.mts';

/** An address, with the lengths that PayPal's files give one (address_portable). */
export const wideAddress: Schema = {
	type: 'object',
	required: ['country_code'],
	properties: {
		address_line_1: { type: 'string', maxLength: 300 },
		address_line_2: { type: 'string', maxLength: 300 },
		admin_area_2: { type: 'string', maxLength: 120 },
		admin_area_1: { type: 'string', maxLength: 300 },
		postal_code: { type: 'string', maxLength: 60 },
		country_code: ref('country_code'),
	},
};
