import { ref } from '../schema.mts';
import type { Corrections, Schema } from '../types.mts';

const logoUrl: Schema = { type: 'string', format: 'uri', minLength: 1, maxLength: 127 };

export const customerPartnerReferralsV2: Corrections = {
	schemas: {
		// The file gives it items but no type; its description and example have one code
		'business_entity/properties/purpose_code': ref('purpose_code_enum'),

		// Removed from the file without notice, but saved workflows send it. Their object allows no
		// additional properties
		'partner_config_override/properties/partner_logo_url': logoUrl,
		'partner_config_override/properties/action_renewal_url': logoUrl,
		// IZETTLE is called ZETTLE now
		'product/enum/-': 'IZETTLE',
		'business_entity/properties/office_bearers': {
			type: 'array',
			minItems: 0,
			maxItems: 5,
			items: ref('office_bearer'),
		},

		// Each list has gained a value that the other lacks; nothing says that PayPal refuses it there
		'person_document_type/enum/-': 'BUSINESS_REGISTRATION',
		'business_document_type/enum/-': 'NATIONAL_ID_CARD',

		// Shared schemas that the file narrowed
		'business/properties/business_incorporation/properties/incorporation_province_code': {
			type: 'string',
			pattern: '^[A-Z]{2}-([A-Z]{2,3}|[0-9]{2,3})$',
			minLength: 1,
			maxLength: 50,
		},
		'bank/properties/branch_location': ref('address_portable'),
	},
	added: {
		office_bearer: {
			$ref: '#/schemas/person',
			properties: {
				role: {
					type: 'string',
					enum: ['CEO', 'CHAIRMAN', 'DIRECTOR', 'SECRETARY', 'TREASURER', 'TRUSTEE'],
				},
			},
		},
	},
};
