import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { isObject } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { bodyOf } from '../api/operation';
import { toChoices } from '../fields/basic';
import { choicesAt } from '../fields/build';
import { BUSINESS_SUBTYPES, BUSINESS_TYPES } from '../lists/businessTypes';
import { countries } from '../lists/countries';
import {
	BANK_IDENTIFIER_TYPES,
	IDENTIFICATION_TYPES,
	PHONE_TYPES,
	POSITIONS,
	PURPOSE_CODES,
	REFERRAL_CAPABILITIES,
	REFERRAL_FEATURES,
	REFERRAL_PRODUCTS,
	TRANSFER_METHODS,
	VERIFICATION_DOCUMENTS,
} from '../lists/onboarding';
import { TRANSACTION_TYPES } from '../lists/transactionTypes';
import { byName } from '../../shared/order';

export { getPlans } from './billing';
export { getClaimRefunds, getEvidenceTypes, getOffers, getReturns } from './disputeChoices';
export { getCurrencies } from './currencies';

export async function getCountries(): Promise<INodePropertyOptions[]> {
	return countries();
}

export async function getProductCategories(): Promise<INodePropertyOptions[]> {
	return choicesAt(bodyOf('products.create').category);
}

export async function getCardBrands(): Promise<INodePropertyOptions[]> {
	return choicesAt(bodyOf('orders.create').payment_source.card.brand, {
		names: { AMEX: 'American Express', JCB: 'JCB' },
	});
}

export async function getShipmentStatuses(): Promise<INodePropertyOptions[]> {
	return choicesAt(bodyOf('trackers.post').trackers.each.status, {
		names: { INRETURN: 'In Return' },
	});
}

export async function getTransactionTypes(): Promise<INodePropertyOptions[]> {
	return [...TRANSACTION_TYPES];
}

export async function getInvoiceStatuses(): Promise<INodePropertyOptions[]> {
	return choicesAt(bodyOf('invoices.search-invoices').status);
}

export async function getBusinessTypes(): Promise<INodePropertyOptions[]> {
	return toChoices(BUSINESS_TYPES);
}

export async function getBusinessSubtypes(): Promise<INodePropertyOptions[]> {
	return toChoices(BUSINESS_SUBTYPES);
}

export async function getIdentificationTypes(): Promise<INodePropertyOptions[]> {
	return toChoices(IDENTIFICATION_TYPES);
}

export async function getBankIdentifierTypes(): Promise<INodePropertyOptions[]> {
	return toChoices(BANK_IDENTIFIER_TYPES);
}

export async function getReferralFeatures(): Promise<INodePropertyOptions[]> {
	return toChoices(REFERRAL_FEATURES);
}

export async function getPurposeCodes(): Promise<INodePropertyOptions[]> {
	return toChoices(PURPOSE_CODES);
}

export async function getPositions(): Promise<INodePropertyOptions[]> {
	return toChoices(POSITIONS);
}

export async function getReferralProducts(): Promise<INodePropertyOptions[]> {
	return toChoices(REFERRAL_PRODUCTS);
}

export async function getVerificationDocuments(): Promise<INodePropertyOptions[]> {
	return toChoices(VERIFICATION_DOCUMENTS);
}

export async function getReferralCapabilities(): Promise<INodePropertyOptions[]> {
	return toChoices(REFERRAL_CAPABILITIES);
}

export async function getTransferMethods(): Promise<INodePropertyOptions[]> {
	return toChoices(TRANSFER_METHODS);
}

export async function getPhoneTypes(): Promise<INodePropertyOptions[]> {
	return toChoices(PHONE_TYPES);
}

/** Events that webhooks can be subscribed to, from PayPal's own list. */
export async function getEventTypes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { body } = await callPayPal(this, {
		method: 'GET',
		path: '/v1/notifications/webhooks-event-types',
	});
	const types = isObject(body) && Array.isArray(body.event_types) ? body.event_types : [];
	const options = types.filter(isObject).map(({ name, description }) => ({
		name: String(name),
		value: String(name),
		...(typeof description === 'string' ? { description } : {}),
	}));
	return [
		{ name: 'All Events', value: '*', description: 'Also those that PayPal adds later' },
		...options.sort(byName),
	];
}
