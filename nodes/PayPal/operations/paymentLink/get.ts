import { defineOperation } from '../define';
import { paymentLink } from '../../fields/shared/records';
import { PAYMENT_LINK_COLUMNS, WITH_PAYMENT_LINK } from './columns';

export const get = defineOperation('payment-resources.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get payment link',
	description:
		'Look up what a link sells and the URL to share. Its payments are in Transaction and in the trigger.',
	fields: { paymentLinkId: paymentLink(path.id) },
	result: { kind: 'one', simplify: PAYMENT_LINK_COLUMNS, top: WITH_PAYMENT_LINK },
}));
