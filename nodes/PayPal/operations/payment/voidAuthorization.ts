import { defineOperation } from '../define';
import { authorization } from '../../fields/shared/records';
import { AUTHORIZATION_OUTCOME } from './outcome';

export const voidAuthorization = defineOperation('authorizations.void', ({ path }) => ({
	value: 'voidAuthorization',
	name: 'Void Authorization',
	action: 'Void authorized payment',
	description: 'Release the money that an authorization holds. It can no longer be captured.',
	fields: { authorizationId: authorization(path.authorization_id) },
	result: { kind: 'one', simplify: AUTHORIZATION_OUTCOME, expected: { empty: [204] } },
}));
