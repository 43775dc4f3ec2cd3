import { defineOperation } from '../define';
import { boolean, string } from '../../fields/build';
import { SAME_AS_AUTHORIZATION } from '../../fields/shared/currencyOf';
import { allOrPart } from '../../fields/shared/money';
import { paymentInstruction } from '../../fields/shared/paymentInstruction';
import { authorization } from '../../fields/shared/records';
import { CAPTURE_OUTCOME } from './outcome';

export const captureAuthorization = defineOperation('authorizations.capture', ({ path, body }) => ({
	value: 'captureAuthorization',
	name: 'Capture Authorization',
	action: 'Capture authorized payment',
	description: 'Take all or part of the money that an authorization holds. Moves money.',
	fields: {
		authorizationId: authorization(path.authorization_id),
		...allOrPart(body.amount, {
			verb: 'Capture',
			all: 'Full Remaining Amount',
			of: SAME_AS_AUTHORIZATION,
		}),
		finalCapture: boolean(body.final_capture, 'Final Capture', {
			optional: true,
			description: 'Whether this is the last capture, so that the rest of the hold is released',
		}),
		invoiceId: string(body.invoice_id, 'Invoice ID', {
			optional: true,
			placeholder: 'e.g. INV-1001',
			description: 'Your own number for this payment, shown to the buyer and in reports',
		}),
		noteToPayer: string(body.note_to_payer, 'Note to Payer', {
			optional: true,
			rows: 2,
			description: 'Shown to the buyer in emails and in the transaction history',
		}),
		paymentInstruction: paymentInstruction(body.payment_instruction, { optional: true }),
		softDescriptor: string(body.soft_descriptor, 'Soft Descriptor', {
			optional: true,
			placeholder: 'e.g. MYSHOP',
			description: "What the buyer's card statement shows",
		}),
	},
	result: { kind: 'one', simplify: CAPTURE_OUTCOME },
}));
