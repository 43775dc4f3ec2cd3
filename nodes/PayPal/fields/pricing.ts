import type { Fields, RowsField } from '../engine/types';
import { amount, choice, decimal, rows } from './basic';

type Settings = Partial<Omit<RowsField, 'kind' | 'label' | 'value' | 'fields'>>;

/** Prices by quantity (pricing_tier of billing_subscriptions_v1.json). */
export const tiers = (settings: Settings = {}): RowsField =>
	rows(
		'Tiers',
		{
			startingQuantity: decimal('Starting Quantity', { required: true, min: '0' }),
			endingQuantity: decimal('Ending Quantity', {
				min: '0',
				description: 'Leave empty in the last tier',
			}),
			amount: amount('Price', { required: true }),
		},
		{ max: 32, ...settings },
	);

/** What one billing cycle costs: a price, or prices by quantity (pricing_scheme). */
export const pricing = (): Fields => ({
	fixedPrice: amount('Price', { to: 'pricing_scheme.fixed_price' }),
	pricingModel: choice(
		'Pricing Model',
		[
			{ name: 'Tiered', value: 'TIERED', description: 'Each unit at the price of its own tier' },
			{ name: 'Volume', value: 'VOLUME', description: 'All units at the price of the last tier' },
		],
		{ to: 'pricing_scheme.pricing_model', optional: true, description: "For 'Tiers'" },
	),
	tiers: tiers({
		to: 'pricing_scheme.tiers',
		optional: true,
		description: "Prices by quantity, instead of 'Price'",
	}),
});
