import { wireName } from '../../fields/wireName';
import type { Field, StringField } from '../../fields/types';

/** PayPal's properties that contain words for people to read. */
const WORDS: ReadonlySet<string> = new Set(
	`additional_info additional_notes address_line_1 address_line_2 address_line_3
	admin_area_2 admin_area_3 admin_area_4 alias_label bank_name branch_location brand_name building_name business_description
	business_name carrier_name_other delivery_service description email_message email_subject full_name
	given_name label memo message middle_name name nick_name note note_to_payer notes organization prefix
	reason return_url_description signature soft_descriptor street_name street_number street_type sub_building subject
	suffix surname terms_and_conditions`.split(/\s+/),
);

/** PayPal's properties that contain codes which only describe. */
const DETAILS: ReadonlySet<string> = new Set(
	`admin_area_1 commodity_code content_type extension_number home_url image_url logo_url partner_logo_url
	postal_code reference sender_item_id ships_from_postal_code sku unit_of_measure website`.split(
		/\s+/,
	),
);

/** What a text is for, by the last step of its place: `purchase_units.0.description`, or a JSON pointer. */
export function useAt(path: string): StringField['use'] {
	const property = path.split(/[./]/).findLast((step) => !/^\d+$/.test(step)) ?? '';
	return WORDS.has(property) ? 'words' : DETAILS.has(property) ? 'detail' : undefined;
}

/** What the text of a field is for; undefined for identifiers, and for fields without a text. */
export const useOf = (name: string, field: Field): StringField['use'] =>
	field.kind === 'string' ? (field.use ?? useAt(field.to ?? wireName(name))) : undefined;
