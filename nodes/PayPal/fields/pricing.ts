import type { AmountField, Fields, RowsField } from '../engine/types';
import { amount, choice, decimal, rows } from './basic';

/** Prices by quantity (pricing_tier of billing_subscriptions_v1.json). */
export const tiers = (settings: Partial<RowsField> = {}): RowsField => ({
	...rows(
		'Tiers',
		{
			startingQuantity: decimal('Starting Quantity', { required: true, min: '0' }),
			endingQuantity: decimal('Ending Quantity', {
				min: '0',
				description: 'Leave empty in the last tier',
			}),
			amount: amount('Price', { required: true }),
		},
		{ max: 32 },
	),
	...settings,
});

/** What one billing cycle costs: a price, or prices by quantity (pricing_scheme). */
export const pricing = (price: Partial<AmountField> = {}): Fields => ({
	pricingModel: choice(
		'Pricing',
		[
			// PayPal has no name for it.
			{ name: 'Fixed Price', value: '' },
			{ name: 'Tiered', value: 'TIERED', description: 'Each unit at the price of its own tier' },
			{ name: 'Volume', value: 'VOLUME', description: 'All units at the price of the last tier' },
		],
		{ to: 'pricing_scheme.pricing_model', default: '' },
	),
	fixedPrice: amount('Price', {
		to: 'pricing_scheme.fixed_price',
		when: { pricingModel: [''] },
		...price,
	}),
	tiers: tiers({
		to: 'pricing_scheme.tiers',
		required: true,
		open: true,
		when: { pricingModel: ['TIERED', 'VOLUME'] },
	}),
});
