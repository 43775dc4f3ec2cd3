import type { INodePropertyOptions } from 'n8n-workflow';

import { bodyOf } from '../api/operation';
import { optionsAt } from '../fields/build';
import { toOptions } from '../fields/build/toOptions';

const referral = bodyOf('customer_partner_referrals_v2/partner-referrals.create');
const business = referral.business_entity;
const bank = referral.financial_instruments.banks.each;
const person = referral.individual_owners.each;

/** Kinds of businesses. */
export async function getBusinessTypes(): Promise<INodePropertyOptions[]> {
	return optionsAt(business.business_type.type, {
		// PayPal's code misspells the word.
		names: { PROPRIETORY_COMPANY: 'Proprietary Company' },
	});
}

/** Finer kinds of associations and government bodies. */
export async function getBusinessSubtypes(): Promise<INodePropertyOptions[]> {
	return optionsAt(business.business_type.subtype, {
		names: {
			ASSO_TYPE_INCORPORATED: 'Association, Incorporated',
			ASSO_TYPE_NON_INCORPORATED: 'Association, Not Incorporated',
			GOVT_TYPE_EMANATION: 'Government Emanation',
			GOVT_TYPE_ENTITY: 'Government Entity',
			GOVT_TYPE_ESTD_COMM: 'Government, Established (COMM)',
			GOVT_TYPE_ESTD_FC: 'Government, Established (FC)',
			GOVT_TYPE_ESTD_ST_TR: 'Government, Established (ST TR)',
		},
	});
}

/** Numbers that identify people and businesses. */
export async function getIdentificationTypes(): Promise<INodePropertyOptions[]> {
	return optionsAt(person.documents.each.type, {
		names: {
			CNPJ: 'CNPJ (Company in Brazil)',
			CPF: 'CPF (Person in Brazil)',
			EMPLOYMENT_IDENTIFICATION_NUMBER: 'EIN (Employer in the US)',
			PAN: 'PAN (Tax in India)',
		},
	});
}

/** Parts of a bank account's address. */
export async function getBankIdentifierTypes(): Promise<INodePropertyOptions[]> {
	return optionsAt(bank.identifiers.each.type, {
		names: {
			AGGREGATOR_YODLEE: 'Aggregator (Yodlee)',
			BBAN: 'BBAN',
			BBAN_ENCRYPTED: 'BBAN, Encrypted',
			BBAN_HMAC: 'BBAN, Hashed (HMAC)',
			BI_CODE: 'BI Code',
			INTERMEDIARY_SWIFT_CODE: 'Intermediary SWIFT Code',
			SWIFT_CODE: 'SWIFT Code',
		},
	});
}

/** What a partner may do for a seller. */
export async function getReferralFeatures(): Promise<INodePropertyOptions[]> {
	const { rest_api_integration: api } = referral.operations.each.api_integration_preference;
	return optionsAt(api.third_party_details.features.each, {
		names: {
			DISPUTE_READ_BUYER: 'Disputes: Read as Buyer',
			READ_SELLER_DISPUTE: 'Disputes: Read as Seller',
			UPDATE_CUSTOMER_DISPUTES: 'Disputes: Update as Buyer',
			UPDATE_SELLER_DISPUTE: 'Disputes: Update as Seller',
			INVOICE_READ_WRITE: 'Invoices',
			SWEEP_FUNDS_EXTERNAL_SINK: 'Sweep Funds to External Account',
			TRACKING_SHIPMENT_READWRITE: 'Tracking',
		},
	});
}

/** What payments to a business in India are for. */
export async function getPurposeCodes(): Promise<INodePropertyOptions[]> {
	return optionsAt(business.purpose_code, {
		names: {
			P0104: 'Goods and Services Across Borders (P0104)',
			P0301: 'Business Travel (P0301)',
			P0801: 'Hardware Consulting (P0801)',
			P0802: 'Software Consulting (P0802)',
			P0803: 'Data Processing Consulting (P0803)',
			P0805: 'Freelance Journalism (P0805)',
			P0806: 'Other Information Services (P0806)',
			P0902: 'Licensing (P0902)',
			P1004: 'Legal Services (P1004)',
			P1005: 'Accounting and Tax (P1005)',
			P1006: 'Management Consulting (P1006)',
			P1007: 'Market Research and Advertising (P1007)',
			P1008: 'Research and Development (P1008)',
			P1009: 'Architectural Services (P1009)',
		},
	});
}

/** Offices that people hold in a business. */
export async function getPositions(): Promise<INodePropertyOptions[]> {
	return optionsAt(business.office_bearers.each.role, { names: { CEO: 'CEO' } });
}

/** Products that sellers are onboarded for. */
export async function getReferralProducts(): Promise<INodePropertyOptions[]> {
	return optionsAt(referral.products.each, {
		names: {
			BLIK: 'BLIK',
			EPS: 'EPS',
			IDEAL: 'iDEAL',
			IZETTLE: 'Zettle (Old Code)',
			MB_WAY: 'MB WAY',
			WECHAT_PAY: 'WeChat Pay',
			PPCP: 'PayPal Checkout (PPCP)',
			PPPLUS: 'PayPal Plus',
			WEBSITE_PAYMENT_PRO: 'Website Payments Pro',
		},
	});
}

/**
 * Codes of managed accounts. PayPal publishes no complete list of any of them: these occur in its own
 * requests and pages (contract/facts-by-hand/managed_accounts.json).
 */
const codes = (
	...choices: ReadonlyArray<string | (INodePropertyOptions & { value: string })>
): INodePropertyOptions[] => toOptions(choices);

/** Numbers that identify people and businesses of managed accounts. */
export async function getAccountIdentificationTypes(): Promise<INodePropertyOptions[]> {
	return codes(
		'BUSINESS_REGISTRATION_NUMBER',
		'CHARITY_NUMBER',
		'CORPORATE_NUMBER',
		{ name: 'EIN (Employer in the US)', value: 'EMPLOYER_IDENTIFICATION_NUMBER' },
		{ name: 'ITIN (Individual Tax in the US)', value: 'INDIVIDUAL_TAX_IDENTIFICATION_NUMBER' },
		'NATIONAL_ID_NUMBER',
		'SOCIAL_SECURITY_NUMBER',
		'TAX_IDENTIFICATION_NUMBER',
		'VAT_ID',
	);
}

/** How the number of a bank account is made up. */
export async function getAccountNumberTypes(): Promise<INodePropertyOptions[]> {
	return codes('BASIC_BANK_ACCOUNT_NUMBER', {
		name: 'IBAN',
		value: 'INTERNATIONAL_BANK_ACCOUNT_NUMBER',
	});
}

/** Kinds of bank accounts. */
export async function getBankAccountTypes(): Promise<INodePropertyOptions[]> {
	return codes('CHECKING', 'SAVINGS');
}

/** Terms of PayPal's. */
export async function getAgreementTypes(): Promise<INodePropertyOptions[]> {
	return codes('PERSONAL_INFORMATION_COLLECTION_CONSENT', 'TERMS_ACCEPTED', {
		name: 'US Tax: Not Subject (IRS)',
		value: 'US_IRS_NOT_SUBJECT_TO_US_TAX_CERTIFICATION',
	});
}

/** Kinds of phones that businesses have. */
export async function getBusinessPhoneTypes(): Promise<INodePropertyOptions[]> {
	return codes('BUSINESS', 'CUSTOMER_SERVICE');
}

/** Wallets that a domain can show. */
export async function getWalletProviders(): Promise<INodePropertyOptions[]> {
	return codes('APPLE_PAY');
}

/**
 * Documents that PayPal requires to verify the seller of a managed account, by their names in the
 * upload.
 */
export async function getVerificationDocuments(): Promise<INodePropertyOptions[]> {
	return codes(
		'BANK_STATEMENT',
		'BUSINESS_LICENSE',
		'BUSINESS_REGISTRATION',
		'CHARITY_NUMBER',
		'CORPORATE_NUMBER',
		{ name: "Driver's License", value: 'DRIVERS_LICENSE' },
		'EIN',
		'NATIONAL_ID',
		'PASSPORT',
		'PROOF_OF_ADDRESS',
		'PROOF_OF_IDENTITY',
		'PROOF_OF_NAME',
		'SSN',
		'TAX_ID',
		'TAX_RETURN_STATEMENT',
		'UTILITIES_BILL',
		'VAT_ID',
	);
}

/** Extras of products. */
export async function getReferralCapabilities(): Promise<INodePropertyOptions[]> {
	return optionsAt(referral.capabilities.each, {
		names: { PAYPAL_WALLET_VAULTING_ADVANCED: 'PayPal Wallet Vaulting' },
	});
}

/** How payouts reach people. */
export async function getTransferMethods(): Promise<INodePropertyOptions[]> {
	const { country_transfer_method_currency_selection: selection } = referral.payout_attributes;
	return optionsAt(selection.each.transfer_methods.each.transfer_method_type);
}

/** Kinds of phones that people have. */
export async function getPhoneTypes(): Promise<INodePropertyOptions[]> {
	return optionsAt(person.phones.each.type);
}
