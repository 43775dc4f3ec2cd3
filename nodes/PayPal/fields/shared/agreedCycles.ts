import type { Body } from '../../api/operation';
import type { FixedCollectionsField } from '../types';
import { amount, dateTime, fixedCollections, number, options } from '../build';
import { cycleNumber, totalCycles } from './billing';

type CyclesAt =
	Body<'orders.create'>['purchase_units']['each']['items']['each']['billing_plan']['billing_cycles'];

/**
 * When and what a buyer pays repeatedly, as PayPal shows it when they agree to it; no plan is created
 * from it.
 */
export const agreedCycles = (at: CyclesAt): FixedCollectionsField =>
	fixedCollections(at, 'Billing Cycles', (cycle) => ({
		tenureType: options(cycle.tenure_type, 'Type', { default: 'REGULAR' }),
		pricingModel: options(cycle.pricing_scheme.pricing_model, 'Pricing', {
			names: {
				AUTO_RELOAD: 'Automatic Reload',
				FIXED: 'Fixed Price',
				VARIABLE: 'Variable Price',
			},
			default: 'FIXED',
		}),
		price: amount(cycle.pricing_scheme.price, 'Price'),
		intervalUnit: options(cycle.frequency.interval_unit, 'Interval', { default: 'MONTH' }),
		intervalCount: number(cycle.frequency.interval_count, 'Every', { optional: true }),
		reloadThresholdAmount: amount(cycle.pricing_scheme.reload_threshold_amount, 'Reload Below', {
			optional: true,
		}),
		sequence: cycleNumber(cycle.sequence, { optional: true }),
		startDate: dateTime(cycle.start_date, 'Start Date', { optional: true }),
		totalCycles: totalCycles(cycle.total_cycles, { optional: true }),
	}));
