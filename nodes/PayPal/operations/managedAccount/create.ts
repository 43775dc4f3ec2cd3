import { defineOperation } from '../define';
import { country } from '../../fields/address';
import { currency, dateTime, rows, text } from '../../fields/basic';
import { isObject, type JsonObject } from '../../../shared/json';
import type { RequestParts } from '../types';
import { banks, parties } from '../../fields/onboarding';

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

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create managed account',
	description: 'Open a PayPal account for a seller that your platform takes care of',
	method: 'POST',
	path: '/v3/customer/managed-accounts',
	idempotency: 'none',
	prefer: true,
	fields: {
		externalId: text('External ID', {
			placeholder: 'e.g. seller-1001',
			description: 'Your own ID of the seller',
		}),
		legalCountryCode: country('Legal Country'),
		primaryCurrencyCode: currency({ in: 'body', label: 'Primary Currency' }),
		organization: text('Organization'),
		parties: parties(),
		banks: banks(),
		agreements: rows(
			'Agreements',
			{
				type: text('Type', { required: true }),
				acceptedTime: dateTime('Accepted At'),
			},
			{ optional: true, description: "PayPal's terms that the seller accepted" },
		),
		attributes: rows(
			'Attributes',
			{
				name: text('Name', { required: true }),
				value: text('Value', { required: true }),
			},
			{ optional: true },
		),
		softDescriptor: text('Text on Card Statement', { to: 'soft_descriptor', optional: true }),
		userId: text('User ID', { optional: true }),
	},
	result: { kind: 'one', expected: { has: ['account_id'] } },
	adjustRequest: registerAddress,
});
