import { defineOperation } from '../../engine/define';

export const generateNumber = defineOperation({
	value: 'generateNumber',
	name: 'Generate Number',
	action: 'Generate invoice number',
	description: 'Ask for the number that follows your last one. It is not kept for you.',
	method: 'POST',
	path: '/v2/invoicing/generate-next-invoice-number',
	fields: {},
	result: { kind: 'one', expected: { has: ['invoice_number'] } },
});
