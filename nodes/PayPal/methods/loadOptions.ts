import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { isObject } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { bodyOf } from '../api/operation';
import { optionsAt } from '../fields/build';
import { countries } from '../lists/countries';
import { TRANSACTION_TYPES } from '../lists/transactionTypes';
import { byName } from '../../shared/order';

export { getPlans } from './billing';
export { getOutputFields } from './outputFields';
export { getClaimRefunds, getEvidenceTypes, getOffers, getReturns } from './disputeChoices';
export { getCurrencies, getCurrencyChoices } from './currencies';
export {
	getAccountIdentificationTypes,
	getAccountNumberTypes,
	getAgreementTypes,
	getBankAccountTypes,
	getBankIdentifierTypes,
	getBusinessPhoneTypes,
	getBusinessSubtypes,
	getBusinessTypes,
	getIdentificationTypes,
	getPhoneTypes,
	getPositions,
	getPurposeCodes,
	getReferralCapabilities,
	getReferralFeatures,
	getReferralProducts,
	getTransferMethods,
	getVerificationDocuments,
	getWalletProviders,
} from './onboarding';

export async function getCountries(): Promise<INodePropertyOptions[]> {
	return countries();
}

export async function getProductCategories(): Promise<INodePropertyOptions[]> {
	return optionsAt(bodyOf('products.create').category);
}

export async function getCardBrands(): Promise<INodePropertyOptions[]> {
	return optionsAt(bodyOf('orders.create').payment_source.card.brand, {
		names: { AMEX: 'American Express', JCB: 'JCB' },
	});
}

export async function getShipmentStatuses(): Promise<INodePropertyOptions[]> {
	return optionsAt(bodyOf('trackers.post').trackers.each.status, {
		names: { INRETURN: 'In Return' },
	});
}

export async function getTransactionTypes(): Promise<INodePropertyOptions[]> {
	return [...TRANSACTION_TYPES];
}

export async function getInvoiceStatuses(): Promise<INodePropertyOptions[]> {
	return optionsAt(bodyOf('invoices.search-invoices').status);
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
		{ name: 'All Events', value: '*', description: 'Including those that PayPal adds later' },
		...options.sort(byName),
	];
}
