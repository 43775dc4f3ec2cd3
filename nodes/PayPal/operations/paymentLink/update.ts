import { without } from '../../../shared/json';
import { defineOperation } from '../define';
import { multiOptions, notSent } from '../../fields/build';
import { linkChanges, REMOVABLE } from '../../fields/shared/paymentLink';
import { paymentLink } from '../../fields/shared/records';
import { withChanges } from './changes';
import { currencyOf } from './price';

export const update = defineOperation('payment-resources.replace', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update payment link',
	description: 'Change the product or the price of a link. Its URL stays the same.',
	notice:
		"Fields that you do not fill in stay as they are: the node gets the link and sends it back with your changes. 'JSON Body' replaces the whole link.",
	fields: {
		paymentLinkId: paymentLink(path.id),
		...linkChanges(body),
		remove: multiOptions(notSent, 'Remove', {
			choices: REMOVABLE,
			optional: true,
			description: 'Parts to remove from the link',
		}),
	},
	result: { kind: 'done', flag: 'success' },
	// What PayPal sets itself (payment_resource of payment_links_buttons_v1.json).
	keepsRest: {
		rest: (record) =>
			without(record, [
				'id',
				'payment_link',
				'status',
				'create_time',
				'update_time',
				'links',
				'code_snippets',
			]),
		currencyOf,
	},
	adjustRequest: withChanges,
}));
