import type { Fields } from '../../types';
import { fixedCollection, string } from '../../build';
import { country } from '../address';
import { LOCAL, ofSources, type OrderSources } from './sources';

/** What all country-specific payment methods require. */
export const localPayer = (sources: OrderSources): Fields => ({
	...ofSources(sources, LOCAL, (source) => ({
		fullName: string(source.name, 'Full Name'),
	})),
	...ofSources(sources, [...LOCAL, 'crypto'], (source) => ({
		countryCode: country(source.country_code),
	})),
	...ofSources(sources, ['p24', 'trustly'], (source) => ({ email: string(source.email, 'Email') })),
});

/** What paying with crypto requires: PayPal needs both URLs here. */
export const crypto = (sources: OrderSources): Fields =>
	ofSources(sources, ['crypto'], ({ name, experience_context: page }) => ({
		givenName: string(name.given_name, 'First Name'),
		surname: string(name.surname, 'Last Name'),
		cryptoReturnUrl: string(page.return_url, 'Return URL', {
			placeholder: 'e.g. https://example.com/thanks',
			description: 'Where the buyer goes after paying',
		}),
		cryptoCancelUrl: string(page.cancel_url, 'Cancel URL', {
			placeholder: 'e.g. https://example.com/cart',
			description: 'Where the buyer goes after cancelling',
		}),
	}));

/** The rest of a name for paying with crypto. */
export const cryptoName = ({ name }: OrderSources['crypto']): Fields => ({
	middleName: string(name.middle_name, 'Middle Name'),
	prefix: string(name.prefix, 'Name Prefix'),
});

type BlikAt = OrderSources['blik'];

/** What only BLIK has. */
export const blik = (at: BlikAt): Fields => ({
	email: string(at.email, 'Email'),
	level0: fixedCollection(at.level_0, 'Code Payment', (code) => ({
		authCode: string(code.auth_code, 'BLIK Code'),
	})),
	oneClick: fixedCollection(at.one_click, 'One Click', (payment) => ({
		consumerReference: string(payment.consumer_reference, 'Consumer Reference'),
		aliasKey: string(payment.alias_key, 'Alias Key'),
		aliasLabel: string(payment.alias_label, 'Alias Label'),
		authCode: string(payment.auth_code, 'One-Click Code'),
	})),
});
