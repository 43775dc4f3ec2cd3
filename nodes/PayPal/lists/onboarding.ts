import type { Choice } from '../engine/types';

/** Numbers that identify people and businesses (person_document_type of customer_partner_referrals_v2.json). */
export const IDENTIFICATION_TYPES: ReadonlyArray<Choice | string> = [
	{ name: 'CNPJ (Company in Brazil)', value: 'CNPJ' },
	{ name: 'CPF (Person in Brazil)', value: 'CPF' },
	{ name: 'EIN (Employer in the US)', value: 'EMPLOYMENT_IDENTIFICATION_NUMBER' },
	'MEDICAL_INSURANCE_ID',
	{ name: 'PAN (Tax in India)', value: 'PAN' },
	'PASSPORT_NUMBER',
	'PENSION_FUND_ID',
	'SOCIAL_SECURITY_NUMBER',
	'TAX_IDENTIFICATION_NUMBER',
];

/** Parts of a bank account's address (identifier). */
export const BANK_IDENTIFIER_TYPES: ReadonlyArray<Choice | string> = [
	{ name: 'Aggregator (Yodlee)', value: 'AGGREGATOR_YODLEE' },
	'BANK_CODE',
	{ name: 'BBAN', value: 'BBAN' },
	{ name: 'BBAN, Encrypted', value: 'BBAN_ENCRYPTED' },
	{ name: 'BBAN, Hashed (HMAC)', value: 'BBAN_HMAC' },
	{ name: 'BI Code', value: 'BI_CODE' },
	'BRANCH_CODE',
	{ name: 'Intermediary SWIFT Code', value: 'INTERMEDIARY_SWIFT_CODE' },
	'ROUTING_NUMBER_1',
	'ROUTING_NUMBER_2',
	'ROUTING_NUMBER_3',
	{ name: 'SWIFT Code', value: 'SWIFT_CODE' },
];

/** What a partner may do for a seller (rest_endpoint_features_enum). */
export const REFERRAL_FEATURES: ReadonlyArray<Choice | string> = [
	'ACCESS_MERCHANT_INFORMATION',
	'ADVANCED_TRANSACTIONS_SEARCH',
	'BILLING_AGREEMENT',
	'DELAY_FUNDS_DISBURSEMENT',
	'DIRECT_PAYMENT',
	{ name: 'Disputes: Read as Buyer', value: 'DISPUTE_READ_BUYER' },
	{ name: 'Disputes: Read as Seller', value: 'READ_SELLER_DISPUTE' },
	{ name: 'Disputes: Update as Buyer', value: 'UPDATE_CUSTOMER_DISPUTES' },
	{ name: 'Disputes: Update as Seller', value: 'UPDATE_SELLER_DISPUTE' },
	'FUTURE_PAYMENT',
	{ name: 'Invoices', value: 'INVOICE_READ_WRITE' },
	'PARTNER_FEE',
	'PAYMENT',
	'PAYOUTS',
	'REFUND',
	{ name: 'Sweep Funds to External Account', value: 'SWEEP_FUNDS_EXTERNAL_SINK' },
	{ name: 'Tracking', value: 'TRACKING_SHIPMENT_READWRITE' },
	'VAULT',
];

/** What payments to a business in India are for (purpose_code_enum). */
export const PURPOSE_CODES: readonly Choice[] = [
	{ name: 'Accounting and Tax (P1005)', value: 'P1005' },
	{ name: 'Architectural Services (P1009)', value: 'P1009' },
	{ name: 'Business Travel (P0301)', value: 'P0301' },
	{ name: 'Data Processing Consulting (P0803)', value: 'P0803' },
	{ name: 'Freelance Journalism (P0805)', value: 'P0805' },
	{ name: 'Goods and Services Across Borders (P0104)', value: 'P0104' },
	{ name: 'Hardware Consulting (P0801)', value: 'P0801' },
	{ name: 'Legal Services (P1004)', value: 'P1004' },
	{ name: 'Licensing (P0902)', value: 'P0902' },
	{ name: 'Management Consulting (P1006)', value: 'P1006' },
	{ name: 'Market Research and Advertising (P1007)', value: 'P1007' },
	{ name: 'Other Information Services (P0806)', value: 'P0806' },
	{ name: 'Research and Development (P1008)', value: 'P1008' },
	{ name: 'Software Consulting (P0802)', value: 'P0802' },
];

/** Offices that people hold in a business (office_bearer_role). */
export const POSITIONS: ReadonlyArray<Choice | string> = [
	{ name: 'CEO', value: 'CEO' },
	'CHAIRMAN',
	'DIRECTOR',
	'SECRETARY',
	'TREASURER',
	'TRUSTEE',
];

/** Products that sellers are onboarded for (product). */
export const REFERRAL_PRODUCTS: ReadonlyArray<Choice | string> = [
	'ADVANCED_VAULTING',
	'EXPRESS_CHECKOUT',
	{ name: 'PayPal Checkout (PPCP)', value: 'PPCP' },
	{ name: 'PayPal Plus', value: 'PPPLUS' },
	'PAYMENT_METHODS',
	'PAYPAL_COMMERCE_PLATFORM_BUSINESS',
	{ name: 'Website Payments Pro', value: 'WEBSITE_PAYMENT_PRO' },
	{ name: 'Zettle', value: 'IZETTLE' },
];

/** Documents that PayPal asks for to verify the seller of a managed account. */
export const VERIFICATION_DOCUMENTS: ReadonlyArray<Choice | string> = [
	'BANK_STATEMENT',
	'BUSINESS_LICENSE',
	'BUSINESS_REGISTRATION',
	'CHARITY_NUMBER',
	'CORPORATE_NUMBER',
	{ name: "Driver's License", value: 'DRIVERS_LICENSE' },
	'EIN',
	'NATIONAL_ID',
	'PASSPORT',
	'SSN',
	'TAX_ID',
	'TAX_RETURN_STATEMENT',
	'VAT_ID',
];

/** Extras of products (capabilities). */
export const REFERRAL_CAPABILITIES: ReadonlyArray<Choice | string> = [
	'APPLE_PAY',
	'PAY_UPON_INVOICE',
	{ name: 'PayPal Wallet Vaulting', value: 'PAYPAL_WALLET_VAULTING_ADVANCED' },
];

/** How payouts reach people (transfer_method). */
export const TRANSFER_METHODS = ['BANK_ACCOUNT', 'PAYPAL', 'VENMO', 'WIRE_ACCOUNT'] as const;

/** Kinds of phones that people have (phone_type). */
export const PHONE_TYPES = ['FAX', 'HOME', 'MOBILE', 'OTHER', 'PAGER'] as const;
