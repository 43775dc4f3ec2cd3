import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { allOrPart } from '../../fields/money';
import { refundInstruction } from '../../fields/paymentInstruction';
import { capture } from '../../fields/records';

export const refundCapture = defineOperation({
	value: 'refundCapture',
	name: 'Refund Capture',
	action: 'Refund captured payment',
	description: 'Send all or part of a captured payment back to the buyer. Moves money.',
	method: 'POST',
	path: '/v2/payments/captures/{capture_id}/refund',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		captureId: capture(),
		...allOrPart('Refund', 'All That Is Left'),
		customId: text('Custom ID', {
			optional: true,
			maxLength: 127,
			placeholder: 'e.g. RMA-204',
			description: 'Your own ID for this refund, not shown to the buyer',
		}),
		invoiceId: text('Invoice ID', {
			optional: true,
			maxLength: 127,
			placeholder: 'e.g. INV-1001',
			description: 'Your own number for this refund, shown in reports',
		}),
		noteToPayer: text('Note to Payer', {
			optional: true,
			maxLength: 255,
			rows: 2,
			placeholder: 'e.g. Sorry that the blue one was sold out',
		}),
		paymentInstruction: refundInstruction({ optional: true }),
	},
	result: { kind: 'one' },
});
