import { defineOperation } from '../../engine/define';
import { partner } from '../../fields/records';

export const getCredentials = defineOperation({
	value: 'getCredentials',
	name: 'Get Credentials',
	action: 'Get credentials of merchant integration',
	description: "Fetch the seller's own client ID and secret, which then stand in the output",
	method: 'GET',
	path: '/v1/customer/partners/{partner_id}/merchant-integrations/credentials',
	fields: { partnerId: partner() },
	result: { kind: 'one', expected: { has: ['client_id'] } },
});
