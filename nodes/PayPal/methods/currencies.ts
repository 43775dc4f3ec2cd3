import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { isObject, type JsonObject } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { simplify } from '../response/simplify';
import { placesOf } from '../api/operation';
import type { Columns } from '../fields/columns';
import { paymentLink, plan } from '../fields/shared/records';
import type { ResourceLocatorField } from '../fields/types';
import { currencies } from '../lists/currencies';
import { PAYMENT_LINK_COLUMNS } from '../operations/paymentLink/columns';
import { PLAN_COLUMNS } from '../operations/plan/columns';
import { chosenId } from './chosen';

/** A record whose currency the amounts of an operation are in. */
interface OfRecord {
	/** By `resource.operation`; PayPal takes no other currency there, or it would be a mistake. */
	readonly operations: readonly string[];
	readonly parameter: string;
	readonly field: ResourceLocatorField;
	readonly path: string;
	readonly columns: Columns;
}

const RECORDS: readonly OfRecord[] = [
	{
		operations: ['plan.update', 'plan.updatePricing', 'subscription.create', 'subscription.revise'],
		parameter: 'planId',
		field: plan(placesOf('plans.get').path.id),
		path: '/v1/billing/plans/',
		columns: PLAN_COLUMNS,
	},
	{
		operations: ['paymentLink.update'],
		parameter: 'paymentLinkId',
		field: paymentLink(placesOf('payment-resources.get').path.id),
		path: '/v1/checkout/payment-resources/',
		columns: PAYMENT_LINK_COLUMNS,
	},
];

/** The currency of the record that the panel has, if it has one and PayPal tells. */
async function currencyOfRecord(context: ILoadOptionsFunctions): Promise<unknown> {
	try {
		const [resource, operation] = ['resource', 'operation'].map((name) =>
			String(context.getCurrentNodeParameter(name)),
		);
		const found = RECORDS.find(({ operations }) => operations.includes(`${resource}.${operation}`));
		const id = found && chosenId(context, found.parameter, found.field);
		if (id === undefined) return undefined;
		const path = `${found?.path}${encodeURIComponent(id)}`;
		const { body } = await callPayPal(context, { method: 'GET', path, tries: 1 });
		return isObject(body) ? simplify(body as JsonObject, found?.columns ?? {}).currency : undefined;
	} catch {
		return undefined;
	}
}

/** Currencies, and only the record's where amounts belong to one. */
export async function getCurrencies(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const own = await currencyOfRecord(this);
	const all = currencies();
	const found = all.filter(({ value }) => value === own);
	return found.length === 0 ? all : found;
}
