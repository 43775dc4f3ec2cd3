import { callOf } from '../../api/operation';
import type { Column, Columns } from '../../fields/columns';
import type { CurrencyOfRecord } from '../../fields/types';

/** Of the regular cycle that follows the trials. */
const regular = (column: Column): Column => ({
	row: 'billing_cycles',
	where: 'tenure_type',
	is: 'REGULAR',
	column,
});

/** A plan at a glance (plan of billing_subscriptions_v1.json). */
export const PLAN_COLUMNS: Columns = {
	id: 'id',
	name: 'name',
	status: 'status',
	productId: 'product_id',
	price: regular({
		firstOf: ['pricing_scheme.fixed_price.value', 'pricing_scheme.tiers.0.amount.value'],
	}),
	currency: regular({
		firstOf: [
			'pricing_scheme.fixed_price.currency_code',
			'pricing_scheme.tiers.0.amount.currency_code',
		],
	}),
	intervalUnit: regular('frequency.interval_unit'),
	intervalCount: regular('frequency.interval_count'),
	description: 'description',
	createTime: 'create_time',
};

/** Of a plan, by the field that names it. */
export const SAME_AS_PLAN: CurrencyOfRecord = {
	name: 'Same as Plan',
	read: { field: 'planId', path: callOf('plans.get').path, at: PLAN_COLUMNS.currency },
};
