import { defineOperation } from '../../engine/define';
import { flag, text } from '../../fields/basic';
import { allOrPart } from '../../fields/money';
import { paymentInstruction } from '../../fields/paymentInstruction';
import { authorization } from '../../fields/records';

export const captureAuthorization = defineOperation({
	value: 'captureAuthorization',
	name: 'Capture Authorization',
	action: 'Capture authorized payment',
	description: 'Take all or part of the money that an authorization holds. Moves money.',
	method: 'POST',
	path: '/v2/payments/authorizations/{authorization_id}/capture',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		authorizationId: authorization(),
		...allOrPart('Capture', 'All That Is Held'),
		finalCapture: flag('Final Capture', {
			optional: true,
			description: 'Whether this is the last capture, so that the rest of the hold is released',
		}),
		invoiceId: text('Invoice ID', {
			optional: true,
			maxLength: 127,
			placeholder: 'e.g. INV-1001',
			description: 'Your own number for this payment, shown to the buyer and in reports',
		}),
		noteToPayer: text('Note to Payer', { optional: true, maxLength: 255, rows: 2 }),
		paymentInstruction: paymentInstruction({ optional: true }),
		softDescriptor: text('Soft Descriptor', {
			optional: true,
			maxLength: 22,
			placeholder: 'e.g. MYSHOP',
			description: "What the buyer's card statement shows",
		}),
	},
	result: { kind: 'one' },
});
