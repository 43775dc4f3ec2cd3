import { defineOperation } from '../define';
import { WITH_APPROVE_LINK } from '../../fields/shared/links';
import { sourceToSave } from '../../fields/shared/vault';
import { SETUP_TOKEN_COLUMNS } from './columns';

export const create = defineOperation('setup-tokens.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create setup token',
	description:
		"Start saving a payment method. Send the payer to the 'approve' link, then create a payment token from it.",
	fields: sourceToSave(body),
	result: {
		kind: 'one',
		simplify: { ...WITH_APPROVE_LINK, ...SETUP_TOKEN_COLUMNS },
		top: WITH_APPROVE_LINK,
	},
}));
