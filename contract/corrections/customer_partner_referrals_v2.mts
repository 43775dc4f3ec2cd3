import { ref } from '../schema.mts';
import type { Corrections } from '../types.mts';

export const customerPartnerReferralsV2: Corrections = {
	schemas: {
		// The file gives it items but no type; its description and example have one code
		'business_entity/allOf/1/properties/purpose_code': ref('purpose_code_enum'),
	},
};
