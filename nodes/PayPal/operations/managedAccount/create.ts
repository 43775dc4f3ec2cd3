import { defineOperation } from '../define';
import { currency, dateTime, fixedCollections, string } from '../../fields/build';
import { isObject, type JsonObject } from '../../../shared/json';
import type { RequestParts } from '../types';
import { banks, parties } from '../../fields/onboarding';
import { country } from '../../fields/shared/address';

/** The seller's own business has an address of its own here; all others have a list of them. */
function registerAddress(parts: RequestParts, input: { readonly parties?: unknown }): RequestParts {
	const { body } = parts;
	if (input.parties === undefined || !isObject(body) || !isObject(body.business_entity))
		return parts;
	const { addresses, ...entity } = body.business_entity as JsonObject;
	if (!Array.isArray(addresses)) return parts;
	const [address] = addresses;
	const business = { ...entity, registered_business_address: address };
	return { ...parts, body: { ...body, business_entity: business } };
}

export const create = defineOperation('managed-accounts.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create managed account',
	description: 'Open a PayPal account for a seller that your platform takes care of',
	fields: {
		externalId: string(body.external_id, 'External ID', {
			placeholder: 'e.g. seller-1001',
			description: 'Your own ID of the seller',
		}),
		legalCountryCode: country(body.legal_country_code, 'Legal Country'),
		primaryCurrencyCode: currency(body.primary_currency_code, { label: 'Primary Currency' }),
		organization: string(body.organization, 'Organization'),
		parties: parties(),
		banks: banks(),
		agreements: fixedCollections(
			body.agreements,
			'Agreements',
			(agreement) => ({
				// An agreement without one says nothing.
				type: string(agreement.type, 'Type', { required: true }),
				acceptedTime: dateTime(agreement.accepted_time, 'Accepted At'),
			}),
			{ optional: true, description: "PayPal's terms that the seller accepted" },
		),
		attributes: fixedCollections(
			body.attributes,
			'Attributes',
			(attribute) => ({
				name: string(attribute.name, 'Name'),
				value: string(attribute.value, 'Value'),
			}),
			{ optional: true },
		),
		softDescriptor: string(body.soft_descriptor, 'Text on Card Statement', { optional: true }),
		userId: string(body.user_id, 'User ID', { optional: true }),
	},
	result: { kind: 'one', expected: { has: ['account_id'] } },
	adjustRequest: registerAddress,
}));
