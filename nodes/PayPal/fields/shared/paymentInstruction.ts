import type { ListAt, ObjectAt, OptionsAt, StringAt } from '../../api/place';
import type { FixedCollectionField, FixedCollectionsField } from '../types';
import { fixedCollection, fixedCollections, options, string, type Settings } from '../build';
import { money } from './money';

type MoneyAt = ObjectAt & Readonly<Record<'currency_code' | 'value', StringAt>>;

type PayeeAt = ObjectAt & Readonly<Record<'email_address' | 'merchant_id', StringAt>>;

type PlatformFeeAt = ObjectAt & { readonly amount: MoneyAt; readonly payee: PayeeAt };

/** The recipient of the money. */
export const payee = (
	at: PayeeAt,
	label = 'Payee',
	settings: Settings = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		label,
		{
			merchantId: string(at.merchant_id, 'Merchant ID', { placeholder: 'e.g. 7LFUJ8K3GXY2A' }),
			emailAddress: string(at.email_address, 'Email', { placeholder: 'e.g. shop@example.com' }),
		},
		{ prefix: label, ...settings },
	);

/** A share of the payment for the platform. */
export const platformFees = (
	at: ListAt<PlatformFeeAt>,
	settings: Settings = {},
): FixedCollectionsField =>
	fixedCollections(
		at,
		'Platform Fees',
		(fee) => ({ amount: money(fee.amount, 'Fee'), payee: payee(fee.payee) }),
		settings,
	);

interface PaymentInstructionAt extends ObjectAt {
	readonly disbursement_mode: OptionsAt<'INSTANT' | 'DELAYED'>;
	readonly payee_pricing_tier_id: StringAt;
	readonly payee_receivable_fx_rate_id: StringAt;
	readonly platform_fees: ListAt<PlatformFeeAt>;
}

/** How a platform splits a payment. */
export const paymentInstruction = (
	at: PaymentInstructionAt,
	settings: Settings = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		'Payment Instruction',
		{
			disbursementMode: options(at.disbursement_mode, 'Disbursement Mode', { optional: true }),
			payeePricingTierId: string(at.payee_pricing_tier_id, 'Payee Pricing Tier ID', {
				optional: true,
			}),
			payeeReceivableFxRateId: string(at.payee_receivable_fx_rate_id, 'Payee FX Rate ID', {
				optional: true,
			}),
			platformFees: platformFees(at.platform_fees, { optional: true }),
		},
		{ description: 'For platforms: fees and when the money is paid out', ...settings },
	);

/** Fees that a platform returns with a refund. */
export const refundInstruction = (
	at: ObjectAt & { readonly platform_fees: ListAt<PlatformFeeAt> },
	settings: Settings = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		'Payment Instruction',
		{ platformFees: platformFees(at.platform_fees) },
		{ description: 'For platforms: fees to give back with the refund', ...settings },
	);
