import type { Choice } from '../engine/types';

/** Kinds of businesses (business_type of customer_partner_referrals_v2.json). */
export const BUSINESS_TYPES: ReadonlyArray<Choice | string> = [
	'ANY_OTHER_BUSINESS_ENTITY',
	'ASSOCIATION',
	'CORPORATION',
	'GENERAL_PARTNERSHIP',
	'GOVERNMENT',
	'INDIVIDUAL',
	'LIMITED_LIABILITY_PARTNERSHIP',
	'LIMITED_LIABILITY_PRIVATE_CORPORATION',
	'LIMITED_LIABILITY_PROPRIETORS',
	'LIMITED_PARTNERSHIP',
	'LIMITED_PARTNERSHIP_PRIVATE_CORPORATION',
	'NONPROFIT',
	'ONLY_BUY_OR_SEND_MONEY',
	'OTHER_CORPORATE_BODY',
	'PARTNERSHIP',
	'PRIVATE_CORPORATION',
	'PRIVATE_PARTNERSHIP',
	'PROPRIETORSHIP',
	'PROPRIETORSHIP_CRAFTSMAN',
	// Spelled so in the file.
	{ name: 'Proprietary Company', value: 'PROPRIETORY_COMPANY' },
	'PUBLIC_COMPANY',
	'PUBLIC_CORPORATION',
	'PUBLIC_PARTNERSHIP',
	'REGISTERED_COOPERATIVE',
];

/** Finer kinds of associations and government bodies (business_sub_type). */
export const BUSINESS_SUBTYPES: readonly Choice[] = [
	{ name: 'Association, Incorporated', value: 'ASSO_TYPE_INCORPORATED' },
	{ name: 'Association, Not Incorporated', value: 'ASSO_TYPE_NON_INCORPORATED' },
	{ name: 'Government Emanation', value: 'GOVT_TYPE_EMANATION' },
	{ name: 'Government Entity', value: 'GOVT_TYPE_ENTITY' },
	{ name: 'Government, Established (COMM)', value: 'GOVT_TYPE_ESTD_COMM' },
	{ name: 'Government, Established (FC)', value: 'GOVT_TYPE_ESTD_FC' },
	{ name: 'Government, Established (ST TR)', value: 'GOVT_TYPE_ESTD_ST_TR' },
];
