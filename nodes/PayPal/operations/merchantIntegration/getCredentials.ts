import { defineOperation } from '../define';
import { partner } from '../../fields/shared/records';

export const getCredentials = defineOperation('merchant-integration.credentials', ({ path }) => ({
	value: 'getCredentials',
	name: 'Get Credentials',
	action: 'Get credentials of merchant integration',
	description: "Get the seller's own client ID and secret. Both are then in the output.",
	fields: { partnerId: partner(path.partner_id) },
	result: { kind: 'one', expected: { has: ['client_id'] } },
}));
