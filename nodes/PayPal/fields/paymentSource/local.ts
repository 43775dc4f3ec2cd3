import type { Fields } from '../../engine/types';
import { country } from '../address';
import { group, text } from '../basic';
import { LOCAL, ofSources } from './sources';

/** What all ways to pay of single countries want, such as bancontact_request. */
export const localPayer: Fields = {
	...ofSources(LOCAL, {
		fullName: text('Full Name', { to: 'name', required: true, maxLength: 300 }),
		countryCode: country('Country', { required: true }),
	}),
	...ofSources(['p24'], { email: text('Email', { required: true, maxLength: 254 }) }),
};

/** What only BLIK has (blik_request). */
export const blik: Fields = {
	email: text('Email', { maxLength: 254 }),
	level0: group('Code Payment', { authCode: text('Code', { required: true, maxLength: 6 }) }),
	oneClick: group('One Click', {
		consumerReference: text('Consumer Reference', { required: true, maxLength: 64 }),
		aliasKey: text('Alias Key', { maxLength: 19 }),
		aliasLabel: text('Alias Label', { maxLength: 35 }),
		authCode: text('Code', { maxLength: 6 }),
	}),
};
