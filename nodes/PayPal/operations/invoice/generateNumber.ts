import { defineOperation } from '../define';
import { boolean } from '../../fields/build';

export const generateNumber = defineOperation(
	'invoicing.generate-next-invoice-number',
	({ body }) => ({
		value: 'generateNumber',
		name: 'Generate Number',
		action: 'Generate invoice number',
		description: 'Get the number that follows your last one. PayPal does not reserve it.',
		readsOnly: true,
		fields: {
			fetchId: boolean(body.fetch_id, 'Get Invoice ID', {
				optional: true,
				default: true,
				description: 'Whether PayPal also returns an ID for the invoice',
			}),
		},
		result: { kind: 'one', expected: { has: ['invoice_number', 'invoice_id'] } },
	}),
);
