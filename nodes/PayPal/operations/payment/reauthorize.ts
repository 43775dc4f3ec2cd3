import { defineOperation } from '../define';
import { SAME_AS_AUTHORIZATION } from '../../fields/shared/currencyOf';
import { allOrPart } from '../../fields/shared/money';
import { authorization } from '../../fields/shared/records';
import { AUTHORIZATION_OUTCOME } from './outcome';

export const reauthorize = defineOperation('authorizations.reauthorize', ({ path, body }) => ({
	value: 'reauthorize',
	name: 'Reauthorize',
	action: 'Reauthorize authorized payment',
	description:
		'Hold the money for another 3 days once the first 3 have passed: once, up to 115% of the original amount and at most 75 USD more',
	fields: {
		authorizationId: authorization(path.authorization_id),
		...allOrPart(body.amount, {
			verb: 'Hold',
			all: 'Original Amount',
			of: SAME_AS_AUTHORIZATION,
			// It may also be higher.
			other: { name: 'Other Amount', value: 'other' },
		}),
	},
	result: { kind: 'one', simplify: AUTHORIZATION_OUTCOME },
}));
