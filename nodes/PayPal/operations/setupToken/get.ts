import { defineOperation } from '../define';
import { setupToken } from '../../fields/shared/records';
import { SETUP_TOKEN_COLUMNS } from './columns';

export const get = defineOperation('setup-tokens.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get setup token',
	description: 'Check whether the payer has approved saving the payment method',
	fields: { setupTokenId: setupToken(path.id) },
	result: { kind: 'one', simplify: SETUP_TOKEN_COLUMNS },
}));
