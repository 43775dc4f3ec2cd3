import type { Fields } from '../types';
import { country } from '../address';
import { choice, date, text } from '../basic';

/** What the seller's business is. */
export function businessDetails(): Fields {
	return {
		type: choice('Type', [], { to: 'type', load: 'getBusinessTypes' }),
		subtype: choice('Subtype', [], { to: 'sub_type', load: 'getBusinessSubtypes' }),
		mccCode: text('Merchant Category Code', { to: 'merchant_category_code' }),
		incorporationCountryCode: country('Country of Incorporation', {
			to: 'incorporation_details.incorporation_country_code',
		}),
		incorporationDate: date('Date of Incorporation', {
			to: 'incorporation_details.incorporation_date',
		}),
		website: text('Website', { to: 'website_urls.0', placeholder: 'e.g. https://example.com' }),
		email: text('Customer Service Email', {
			to: 'emails.0.email',
			maxLength: 254,
		}),
	};
}
