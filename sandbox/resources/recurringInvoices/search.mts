import type { Body } from '../../../contract/index.mts';
import { toDate } from '../../core/duration.mts';
import { refuse } from '../../core/errors.mts';
import { units } from '../../core/money.mts';
import { ok, type Reply } from '../../core/reply.mts';
import { totalsOf } from '../invoices/totals.mts';
import { paginate } from '../paginate.mts';
import type { Context } from '../resource.mts';
import { nextTime, recurringInvoices, type Series } from './model.mts';
import { seriesView } from './views.mts';

type Search = Body<'recurring-invoices.search'>;
type Field = NonNullable<Search['search_fields']>[number];
type Filters = NonNullable<Search['search_filters']>;
type Texts = ReadonlyArray<string | undefined>;

/** By default, PayPal returns twenty series per page. */
const PAGE_SIZE = 20;

type Info = Series['content']['recurring_info'];
type Party = NonNullable<Info['primary_recipients'][number]['shipping_info']>;

const namesOf = ({ name }: Party = {}): Texts => [
	name?.given_name,
	name?.surname,
	name?.full_name,
	`${name?.given_name ?? ''} ${name?.surname ?? ''}`,
];

const billingOf = ({ primary_recipients }: Info) =>
	primary_recipients.flatMap(({ billing_info }) => billing_info ?? []);

const shippingOf = ({ primary_recipients }: Info) =>
	primary_recipients.flatMap(({ shipping_info }) => shipping_info ?? []);

/** The texts of a series that are searched. */
const TEXTS: Readonly<Record<Exclude<Field, 'ALL'>, (info: Info) => Texts>> = {
	NOTES: ({ detail }) => [detail.note],
	MERCHANT_MEMO: ({ detail }) => [detail.memo],
	PAYER_REFERENCE_INFO: ({ detail }) => [detail.reference],
	BILLING_EMAIL: (info) => billingOf(info).map(({ email_address }) => email_address),
	BILLING_NAME: (info) => billingOf(info).flatMap(namesOf),
	BILLING_BUSINESS_NAME: (info) => billingOf(info).map(({ business_name }) => business_name),
	BILLING_PHONE_NUMBER: (info) =>
		billingOf(info).flatMap(({ phones = [] }) => phones.map((phone) => phone.national_number)),
	SHIPPING_NAME: (info) => shippingOf(info).flatMap(namesOf),
	SHIPPING_BUSINESS_NAME: (info) => shippingOf(info).map(({ business_name }) => business_name),
	// These have none
	SHIPPING_PHONE_NUMBER: () => [],
	ITEM_NAME: ({ items = [] }) => items.map(({ name }) => name),
	ITEM_TAX_NAME: ({ items = [] }) => items.map(({ tax }) => tax?.name),
	ITEM_DISCOUNT_NAME: () => [],
	INVOICE_DISCOUNT_NAME: () => [],
};

function hasText({ content }: Series, { search_text: text, search_fields: fields }: Search) {
	if (text === undefined) return true;
	const all = Object.keys(TEXTS) as Array<keyof typeof TEXTS>;
	const wanted =
		fields === undefined || fields.includes('ALL')
			? all
			: all.filter((field) => fields.includes(field));
	return wanted
		.flatMap((field) => TEXTS[field](content.recurring_info))
		.some((value) => value?.toLowerCase().includes(text.toLowerCase()));
}

function fits(series: Series, filters: Filters): boolean {
	const { currency_code, status, creation_date_range, next_occurrence_date_range } = filters;
	const { total_amount_range: range } = filters;
	const { recurring_info: info } = series.content;
	const currency = info.detail.currency_code;
	const total = units(totalsOf(info, currency).amount);
	const next = series.status === 'ACTIVE' ? nextTime(series) : undefined;
	return (
		(currency_code === undefined || currency_code === currency) &&
		(status === undefined || status.includes(series.status)) &&
		(creation_date_range === undefined ||
			(series.time >= Date.parse(creation_date_range.start) &&
				series.time <= Date.parse(creation_date_range.end))) &&
		(next_occurrence_date_range === undefined ||
			(next !== undefined &&
				toDate(next) >= next_occurrence_date_range.start &&
				toDate(next) <= next_occurrence_date_range.end)) &&
		(range === undefined ||
			(range.lower_amount.currency_code === currency &&
				range.upper_amount.currency_code === currency &&
				total >= units(range.lower_amount) &&
				total <= units(range.upper_amount)))
	);
}

/** `recurring-invoices.search`: those that match all criteria, newest first. */
export function searchSeries(ctx: Context): Reply {
	const search = ctx.body<Search>();
	const { search_filters: filters = {} } = search;
	if (filters.creation_date_range && filters.next_occurrence_date_range) {
		refuse(400, [], { message: 'One range of dates is taken, not two.' });
	}
	const all = [...ctx.table(recurringInvoices).values()]
		.reverse()
		.filter((series) => hasText(series, search) && fits(series, filters));
	const { items, links } = paginate(ctx, all, PAGE_SIZE);
	return ok({
		recurring_invoices: items.map((each) => seriesView(ctx, each)),
		links: links.map((link) => ({ ...link, method: 'POST' })),
	});
}
