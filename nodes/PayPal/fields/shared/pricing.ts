import type { Body } from '../../api/operation';
import type { Fields, FixedCollectionsField } from '../types';
import { amount, optionsAt, decimal, fixedCollections, options, type Settings } from '../build';

export type PricingAt = Body<'plans.create'>['billing_cycles']['each']['pricing_scheme'];

type RowsSettings = Settings & Pick<FixedCollectionsField, 'open'>;

/** Prices by quantity. */
export const tiers = (at: PricingAt['tiers'], settings: RowsSettings = {}): FixedCollectionsField =>
	fixedCollections(
		at,
		'Tiers',
		(tier) => ({
			startingQuantity: decimal(tier.starting_quantity, 'Starting Quantity', {
				min: '0',
				description: 'The first quantity at this price',
			}),
			endingQuantity: decimal(tier.ending_quantity, 'Ending Quantity', {
				min: '0',
				description:
					'The last quantity at this price. If empty, there is no upper limit: for the last tier.',
			}),
			amount: amount(tier.amount, 'Price', { description: 'Price of one unit' }),
		}),
		settings,
	);

/**
 * What one billing cycle costs: a price, or prices by quantity.
 *
 * @param price settings of the one price
 */
export const pricing = (at: PricingAt, price: Settings = {}): Fields => ({
	pricingModel: options(at.pricing_model, 'Pricing', {
		choices: [
			// PayPal has no name for it.
			{ name: 'Fixed Price', value: '' },
			...optionsAt(at.pricing_model, {
				names: {
					TIERED: { name: 'Tiered', description: 'Each unit costs the price of its own tier' },
					VOLUME: {
						name: 'Volume',
						description: 'All units cost the price of the tier that the quantity falls into',
					},
				},
			}),
		],
		default: '',
	}),
	fixedPrice: amount(at.fixed_price, 'Price', { show: { pricingModel: [''] }, ...price }),
	tiers: tiers(at.tiers, {
		// PayPal's file requires them nowhere, but these two pricing models are meaningless without
		// them.
		required: true,
		open: true,
		show: { pricingModel: ['TIERED', 'VOLUME'] },
	}),
});
