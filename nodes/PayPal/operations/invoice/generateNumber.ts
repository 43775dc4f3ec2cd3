import { defineOperation } from '../define';

export const generateNumber = defineOperation('invoicing.generate-next-invoice-number', () => ({
	value: 'generateNumber',
	name: 'Generate Number',
	action: 'Generate invoice number',
	description: 'Ask for the number that follows your last one. It is not kept for you.',
	readsOnly: true,
	fields: {},
	result: { kind: 'one', expected: { has: ['invoice_number'] } },
}));
