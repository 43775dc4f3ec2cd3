import type { FieldSettings, GroupField } from '../engine/types';
import { choice, group, rows, text } from './basic';
import { money } from './money';

/** Who gets the money (payee of checkout_orders_v2.json). */
export const payee = (label = 'Payee', settings: FieldSettings = {}): GroupField =>
	group(
		label,
		{
			merchantId: text('Merchant ID', { maxLength: 13, placeholder: 'e.g. 7LFUJ8K3GXY2A' }),
			emailAddress: text('Email', { maxLength: 254, placeholder: 'e.g. shop@example.com' }),
		},
		settings,
	);

/** A share of the payment for the platform (platform_fee). */
export const platformFees = rows(
	'Platform Fees',
	{ amount: money('Amount', { required: true }), payee: payee('Payee') },
	{ max: 1 },
);

/** How a platform splits a payment (payment_instruction of payments_payment_v2.json and orders). */
export const paymentInstruction = (settings: FieldSettings = {}): GroupField =>
	group(
		'Payment Instruction',
		{
			disbursementMode: choice('Disbursement Mode', ['INSTANT', 'DELAYED'], { optional: true }),
			payeePricingTierId: text('Payee Pricing Tier ID', { optional: true, maxLength: 20 }),
			payeeReceivableFxRateId: text('Payee FX Rate ID', { optional: true, maxLength: 4000 }),
			platformFees: { ...platformFees, optional: true },
		},
		{ description: 'For platforms: fees and when the money is paid out', ...settings },
	);

/** Fees that a platform gives back with a refund (payment_instruction-2). */
export const refundInstruction = (settings: FieldSettings = {}): GroupField =>
	group(
		'Payment Instruction',
		{ platformFees },
		{ description: 'For platforms: fees to give back with the refund', ...settings },
	);
