import { choice } from '../../fields/basic';

/** What PayPal sends besides the account itself. */
export const view = () =>
	choice('View', [{ name: 'With Progress', value: 'process_view' }], {
		in: 'query',
		to: 'views',
		optional: true,
	});
