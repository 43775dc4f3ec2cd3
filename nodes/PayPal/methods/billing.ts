import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';

import { isObject, type JsonObject } from '../../shared/json';
import { byName } from '../../shared/order';
import { callPayPal } from '../../shared/transport';
import { simplify } from '../response/simplify';
import { spellCode } from '../fields/build/toOptions';
import { PLAN_COLUMNS } from '../operations/plan/columns';
import { hasText, joined } from './entries';

/** Largest page that PayPal serves of products and plans. */
const PAGE_SIZE = 20;

/**
 * Maximum number of pages that one search looks at, so that a word without matches does not keep the
 * user waiting.
 */
const PAGES_AT_ONCE = 25;

/** A list of PayPal's that has pages, but no search. */
interface ListedRecords {
	path: string;
	property: string;
	toEntry: (row: JsonObject) => INodeListSearchItems & { value: string };
}

/** What a plan costs, such as `10.00 USD a month`; empty where it has no price of its own. */
function costOf({ price, currency, intervalUnit, intervalCount }: JsonObject): string {
	if (price === null) return '';
	const unit = String(intervalUnit).toLowerCase();
	const every = intervalCount === 1 || intervalCount === null;
	return `${price} ${currency} ${every ? `a ${unit}` : `every ${intervalCount} ${unit}s`}`;
}

const PRODUCTS: ListedRecords = {
	path: '/v1/catalogs/products',
	property: 'products',
	toEntry: ({ id, name }) => ({ name: `${name} – ${id}`, value: String(id) }),
};

const PLANS: ListedRecords = {
	path: '/v1/billing/plans',
	property: 'plans',
	toEntry: (row) => {
		const plan = simplify(row, PLAN_COLUMNS);
		const status = plan.status === 'ACTIVE' ? '' : spellCode(String(plan.status));
		return { name: joined(plan.name, costOf(plan), status), value: String(plan.id) };
	},
};

async function fetchPage(
	context: ILoadOptionsFunctions,
	{ path, property, toEntry }: ListedRecords,
	page: number,
): Promise<ReturnType<ListedRecords['toEntry']>[]> {
	const { body } = await callPayPal(context, {
		method: 'GET',
		path,
		query: { page: String(page), page_size: String(PAGE_SIZE) },
		// Without it, plans are returned without prices.
		headers: { Prefer: 'return=representation' },
	});
	const rows = isObject(body) ? body[property] : undefined;
	return Array.isArray(rows)
		? rows.filter((row): row is JsonObject => isObject(row)).map(toEntry)
		: [];
}

/**
 * Entries that match the words, from as many pages as it takes to fill one; n8n requests more with the
 * token.
 */
async function search(
	context: ILoadOptionsFunctions,
	records: ListedRecords,
	filter: string | undefined,
	paginationToken: string | undefined,
): Promise<INodeListSearchResult> {
	const results: INodeListSearchItems[] = [];
	const first = Number(paginationToken ?? 1);
	for (let page = first; page < first + PAGES_AT_ONCE; page += 1) {
		const entries = await fetchPage(context, records, page);
		results.push(...entries.filter((entry) => hasText(entry, filter)));
		if (entries.length < PAGE_SIZE) return { results };
		if (results.length >= PAGE_SIZE) return { results, paginationToken: String(page + 1) };
	}
	return { results, paginationToken: String(first + PAGES_AT_ONCE) };
}

/** Products of the catalog, by name or ID. */
export async function searchProducts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await search(this, PRODUCTS, filter, paginationToken);
}

/** Plans, by name, price or ID. */
export async function searchPlans(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await search(this, PLANS, filter, paginationToken);
}

/** All plans, to choose several of them. */
export async function getPlans(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const plans: INodePropertyOptions[] = [];
	for (let page = 1; plans.length === (page - 1) * PAGE_SIZE; page += 1) {
		plans.push(...(await fetchPage(this, PLANS, page)));
	}
	return plans.sort(byName);
}
