import { defineOperation } from '../define';
import { linkFields } from '../../fields/shared/paymentLink';
import { PAYMENT_LINK_COLUMNS, WITH_PAYMENT_LINK } from './columns';
import { withPrices } from './price';

export const create = defineOperation('payment-resources.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create payment link',
	description:
		'Create a link to a PayPal page where anyone can buy one product at a price that you set',
	fields: linkFields(body),
	result: { kind: 'one', simplify: PAYMENT_LINK_COLUMNS, top: WITH_PAYMENT_LINK },
	adjustRequest: withPrices,
}));
