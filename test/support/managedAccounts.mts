/**
 * PayPal's own requests for managed accounts, as its Postman collection has them (partner APIs, Managed
 * Path, April 2025), with other people and numbers.
 */
export const legal = (given_name: string, surname: string) => [
	{ given_name, surname, type: 'LEGAL' },
];
export const place = {
	address_line_1: '1 Sample Street',
	admin_area_2: 'New York',
	postal_code: '95014',
	country_code: 'US',
};
export const home = { ...place, type: 'HOME' };
export const ssn = (identification_number: string) => ({
	identification_number,
	issuing_country_code: 'US',
	type: 'SOCIAL_SECURITY_NUMBER',
});
export const person = (given: string, born: string) => ({
	names: legal(given, 'Sample'),
	citizenship: 'US',
	addresses: [home],
	birth_details: { date_of_birth: born },
});

/** A corporation in the US, in the form of PayPal's "Create managed account". */
export const corporation = {
	external_id: 'EXT-1',
	legal_country_code: 'US',
	organization: 'us',
	user_id: 'USER-1',
	primary_currency_code: 'USD',
	individual_owners: [{ names: legal('Ada', 'Sample'), addresses: [home] }],
	business_entity: {
		type: 'CORPORATION',
		incorporation_details: {},
		names: [{ business_name: 'Sample Industry.', type: 'LEGAL' }],
		registered_business_address: place,
		phone_numbers: [{ country_code: '1', national_number: '1', type: 'BUSINESS' }],
		identification_documents: [
			{
				identification_number: '32-0000000',
				issuing_country_code: 'US',
				type: 'EMPLOYER_IDENTIFICATION_NUMBER',
			},
		],
		beneficial_owners: {
			individuals: ['26', '35'].map((percentage_of_ownership) => ({
				...person('Bob', '1960-01-01'),
				identification_documents: [ssn('123-00-0000')],
				percentage_of_ownership,
				controlling_influence: false,
			})),
		},
		office_bearers: [
			{ ...person('Cy', '1990-01-01'), role: 'CHAIRMAN' },
			{ ...person('Dan', '1991-05-30'), identification_documents: [ssn('000-00-0000')] },
		],
		declarations: [{ name: 'TWENTY_FIVE_PERCENT_BENEFICIAL_OWNER', value: 'YES' }],
	},
	agreements: ['TERMS_ACCEPTED', 'PERSONAL_INFORMATION_COLLECTION_CONSENT'].map((type) => ({
		type,
		major_version: 3,
		minor_version: 3,
		accepted_time: '2022-09-10T00:00:00Z',
	})),
};

/** A person in the US with a bank account, in the form of PayPal's "Create Account for Individual". */
export const individual = {
	external_id: 'EXT-2',
	legal_country_code: 'US',
	organization: 'us',
	user_id: 'USER-2',
	primary_currency_code: 'USD',
	individual_owners: [
		{
			names: legal('Eve', 'Sample'),
			addresses: [home],
			birth_details: { date_of_birth: '1995-05-30' },
			identification_documents: [ssn('123450000')],
		},
	],
	financial_instruments: {
		banks: [
			{
				mandate: { consent_to_debit: true },
				account_number: '59010882',
				account_number_type: 'BASIC_BANK_ACCOUNT_NUMBER',
				account_type: 'CHECKING',
				routing_number: '074001048',
				branch_code: '08501',
				currency_code: 'USD',
				country_code: 'US',
				bank_name: 'Sample Bank',
			},
		],
	},
	business_entity: {
		type: 'INDIVIDUAL',
		names: [{ type: 'LEGAL', business_name: 'Sampleria' }],
		phone_numbers: [{ type: 'BUSINESS', country_code: '1', national_number: '4342840000' }],
	},
	agreements: [{ type: 'TERMS_ACCEPTED', accepted_time: '2019-06-02T01:23:45Z' }],
};

/** A person in France whose bank writes IBANs, in the form of PayPal's request for one. */
export const french = {
	external_id: 'EXT-3',
	legal_country_code: 'FR',
	primary_currency_code: 'EUR',
	individual_owners: [
		{
			names: legal('Fay', 'Sample'),
			citizenship: 'FR',
			addresses: [{ ...home, country_code: 'FR' }],
			birth_details: { date_of_birth: '1990-01-01' },
		},
	],
	business_entity: {
		type: 'CORPORATION',
		merchant_category_code: '7929',
		incorporation_details: { incorporation_country_code: 'FR' },
		names: [{ business_name: 'Fay Sample', type: 'LEGAL' }],
		registered_business_address: { ...place, country_code: 'FR' },
		phone_numbers: [
			{ country_code: '33', national_number: '0600000000', type: 'CUSTOMER_SERVICE' },
		],
	},
	financial_instruments: {
		banks: [
			{
				account_number: 'DE00612623450000006690',
				account_number_type: 'INTERNATIONAL_BANK_ACCOUNT_NUMBER',
				account_type: 'CHECKING',
				routing_number: '61262345',
				currency_code: 'EUR',
				country_code: 'DE',
				account_holder_details: { name: 'Fay Sample' },
				bank_name: 'Sample Bank eG',
				branch_location: 'Sample Street 14',
			},
		],
	},
	agreements: [
		{
			type: 'TERMS_ACCEPTED',
			major_version: 3,
			minor_version: 3,
			accepted_time: '2022-09-10T00:00:00Z',
		},
	],
};
