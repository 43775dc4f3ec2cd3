import type { Columns } from '../../fields/columns';

/** Who the account belongs to (the response of the identity API's userinfo). */
export const USER_COLUMNS: Columns = {
	payerId: 'payer_id',
	userId: 'user_id',
	name: 'name',
	email: { firstOf: ['email', 'emails.0.value'] },
	accountType: { firstOf: ['account_type', 'payer_type'] },
	verified: { firstOf: ['verified_account', 'verified'] },
	phoneNumber: 'phone_number',
	country: 'address.country',
	locale: 'locale',
	timeZone: 'zoneinfo',
};
