import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { SAME_AS_CAPTURE } from '../../fields/shared/currencyOf';
import { allOrPart } from '../../fields/shared/money';
import { refundInstruction } from '../../fields/shared/paymentInstruction';
import { capture } from '../../fields/shared/records';
import { REFUND_OUTCOME } from './outcome';

export const refundCapture = defineOperation('captures.refund', ({ path, body }) => ({
	value: 'refundCapture',
	name: 'Refund Capture',
	action: 'Refund captured payment',
	description: 'Send all or part of a captured payment back to the buyer. Moves money.',
	fields: {
		captureId: capture(path.capture_id),
		...allOrPart(body.amount, {
			verb: 'Refund',
			all: 'Full Remaining Amount',
			of: SAME_AS_CAPTURE,
		}),
		customId: string(body.custom_id, 'Custom ID', {
			optional: true,
			placeholder: 'e.g. RMA-204',
			description: 'Your own ID for this refund, not shown to the buyer',
		}),
		invoiceId: string(body.invoice_id, 'Invoice ID', {
			optional: true,
			placeholder: 'e.g. INV-1001',
			description: 'Your own number for this refund, shown in reports',
		}),
		noteToPayer: string(body.note_to_payer, 'Note to Payer', {
			optional: true,
			rows: 2,
			placeholder: 'e.g. Sorry that the blue one was sold out',
			description: 'The reason, shown to the buyer in emails and in the transaction history',
		}),
		paymentInstruction: refundInstruction(body.payment_instruction, { optional: true }),
	},
	result: { kind: 'one', simplify: REFUND_OUTCOME },
}));
