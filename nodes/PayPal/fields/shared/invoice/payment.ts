import type { Body } from '../../../api/operation';
import type { OptionsField } from '../../types';
import { options } from '../../build';

/** How money changed hands. */
export const paymentMethod = (at: Body<'invoices.payments'>['method']): OptionsField =>
	options(at, 'Method', {
		default: 'BANK_TRANSFER',
		description: 'How the money was paid, outside PayPal or through it',
	});
