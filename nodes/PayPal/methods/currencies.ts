import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { isObject, type JsonObject } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { simplify } from '../response/simplify';
import { placesOf } from '../api/operation';
import { plan } from '../fields/shared/records';
import { currencies } from '../lists/currencies';
import { PLAN_COLUMNS } from '../operations/plan/columns';
import { chosenId } from './chosen';

/** Operations whose amounts PayPal takes in the currency of the plan only. */
const IN_PLAN = ['create', 'revise', 'update', 'updatePricing'];

/** The currency of the plan that the panel has, if it has one and PayPal tells. */
async function currencyOfPlan(context: ILoadOptionsFunctions): Promise<unknown> {
	try {
		const resource = String(context.getCurrentNodeParameter('resource'));
		const operation = String(context.getCurrentNodeParameter('operation'));
		if (!['plan', 'subscription'].includes(resource) || !IN_PLAN.includes(operation)) {
			return undefined;
		}
		const id = chosenId(context, 'planId', plan(placesOf('plans.get').path.id));
		if (id === undefined) return undefined;
		const path = `/v1/billing/plans/${encodeURIComponent(id)}`;
		const { body } = await callPayPal(context, { method: 'GET', path, tries: 1 });
		return isObject(body) ? simplify(body as JsonObject, PLAN_COLUMNS).currency : undefined;
	} catch {
		return undefined;
	}
}

/** Currencies, and only the plan's where amounts belong to a plan. */
export async function getCurrencies(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const own = await currencyOfPlan(this);
	const all = currencies();
	const found = all.filter(({ value }) => value === own);
	return found.length === 0 ? all : found;
}
