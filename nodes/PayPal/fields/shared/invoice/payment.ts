import type { Body } from '../../../api/operation';
import type { OptionsField } from '../../types';
import { options } from '../../build';

/** How a payment was made outside PayPal. */
export const paymentMethod = (at: Body<'invoices.payments'>['method']): OptionsField =>
	options(at, 'Method', {
		default: 'BANK_TRANSFER',
		description: 'How the money was transferred',
	});
