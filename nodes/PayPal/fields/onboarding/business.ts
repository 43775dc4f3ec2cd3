import type { Fields } from '../../engine/types';
import { country } from '../address';
import { choice, date, text } from '../basic';
import { only, type Onboarding } from './parts';

/** Where the two resources put what they both have. */
const PLACES = {
	partnerReferral: {
		type: 'business_type.type',
		subtype: 'business_type.subtype',
		incorporation: 'business_incorporation',
		website: 'website',
		mccCode: 'business_industry.mcc_code',
	},
	managedAccount: {
		type: 'type',
		subtype: 'sub_type',
		incorporation: 'incorporation_details',
		website: 'website_urls.0',
		mccCode: 'merchant_category_code',
	},
} as const;

/** What the seller's business is (business of customer_partner_referrals_v2.json, business_entity). */
export function businessDetails(resource: Onboarding): Fields {
	const { type, subtype, incorporation, website, mccCode } = PLACES[resource];
	return {
		type: choice('Type', [], { to: type, load: 'getBusinessTypes' }),
		subtype: choice('Subtype', [], { to: subtype, load: 'getBusinessSubtypes' }),
		mccCode: text('Merchant Category Code', { to: mccCode }),
		category: only(
			'partnerReferral',
			text('Category Code', {
				to: 'business_industry.category',
			}),
		),
		subcategory: only(
			'partnerReferral',
			text('Subcategory Code', {
				to: 'business_industry.subcategory',
			}),
		),
		incorporationCountryCode: country('Country of Incorporation', {
			to: `${incorporation}.incorporation_country_code`,
		}),
		incorporationDate: date('Date of Incorporation', {
			to: `${incorporation}.incorporation_date`,
		}),
		incorporationProvinceCode: only(
			'partnerReferral',
			text('Province of Incorporation', {
				to: `${incorporation}.incorporation_province_code`,
				placeholder: 'e.g. US-CA',
			}),
		),
		website: text('Website', { to: website, placeholder: 'e.g. https://example.com' }),
		email: text('Customer Service Email', {
			to: 'emails.0.email',
			maxLength: 254,
			...(resource === 'partnerReferral' ? { along: { 'emails.0.type': 'CUSTOMER_SERVICE' } } : {}),
		}),
	};
}
