import type { Fields } from '../../types';
import { fixedCollection, string } from '../../build';
import { country } from '../address';
import { LOCAL, ofSources, type OrderSources } from './sources';

/** What all ways to pay of single countries want. */
export const localPayer = (sources: OrderSources): Fields => ({
	...ofSources(sources, LOCAL, (source) => ({
		fullName: string(source.name, 'Full Name'),
		countryCode: country(source.country_code),
	})),
	...ofSources(sources, ['p24', 'trustly'], (source) => ({ email: string(source.email, 'Email') })),
});

type BlikAt = OrderSources['blik'];

/** What only BLIK has. */
export const blik = (at: BlikAt): Fields => ({
	email: string(at.email, 'Email'),
	level0: fixedCollection(at.level_0, 'Code Payment', (code) => ({
		authCode: string(code.auth_code, 'Code'),
	})),
	oneClick: fixedCollection(at.one_click, 'One Click', (payment) => ({
		consumerReference: string(payment.consumer_reference, 'Consumer Reference'),
		aliasKey: string(payment.alias_key, 'Alias Key'),
		aliasLabel: string(payment.alias_label, 'Alias Label'),
		authCode: string(payment.auth_code, 'Code'),
	})),
});
