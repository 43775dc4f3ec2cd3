import type { Body } from '../../../contract/index.mts';
import { toDate } from '../../core/duration.mts';
import { units } from '../../core/money.mts';
import { ok, type Reply } from '../../core/reply.mts';
import { paginate } from '../paginate.mts';
import type { Context } from '../resource.mts';
import { PAGE_SIZE } from './drafts.mts';
import { invoices, type Invoice, type Party } from './model.mts';
import { totalsOf } from './totals.mts';
import { invoiceView, statusOf } from './views.mts';

interface Range<T> {
	readonly start: T;
	readonly end: T;
}

/** search_data of invoicing_v2.json. */
type Search = Body<'invoices.search-invoices'>;

/** `invoices.search-invoices`: those that match all criteria, newest first. */
export function searchInvoices(ctx: Context): Reply {
	const search = ctx.body<Search>();
	const all = [...ctx.table(invoices).values()].reverse().filter((each) => fits(each, search));
	const { items, totals, links } = paginate(ctx, all, PAGE_SIZE);
	return ok({
		...totals,
		items: items.map((each) => invoiceView(ctx, each, search.fields ?? [])),
		links: links.map((link) => ({ ...link, method: 'POST' })),
	});
}

type Test = (invoice: Invoice) => boolean;

function fits(invoice: Invoice, search: Search): boolean {
	return testsOf(search).every((test) => test(invoice));
}

/** One test for each given criterion. */
function testsOf(search: Search): Test[] {
	const test = <T,>(
		wanted: T | null | undefined,
		matches: (invoice: Invoice, wanted: T) => boolean,
	): Test[] =>
		wanted === undefined || wanted === null ? [] : [(invoice) => matches(invoice, wanted)];
	const text = (
		wanted: string | undefined,
		read: (invoice: Invoice) => ReadonlyArray<string | undefined>,
	) => test(wanted, (invoice, part) => read(invoice).some((value) => holds(value, part)));
	return [
		...text(search.recipient_email, (it) => recipients(it).map((party) => party.email_address)),
		...text(search.recipient_first_name, (it) => recipients(it).map(firstName)),
		...text(search.recipient_last_name, (it) => recipients(it).map(lastName)),
		...text(search.recipient_business_name, (it) =>
			recipients(it).map((party) => party.business_name),
		),
		...text(search.invoice_number, ({ content }) => [content.detail.invoice_number]),
		...text(search.reference, ({ content }) => [content.detail.reference]),
		...text(search.memo, ({ content }) => [content.detail.memo]),
		...test(search.status, (it, wanted) => wanted.includes(statusOf(it))),
		...test(search.currency_code, (it, wanted) => currencyOf(it) === wanted),
		...test(search.total_amount_range, amountIn),
		...test(search.invoice_date_range, ({ content }, range) =>
			dateIn(content.detail.invoice_date, range),
		),
		...test(search.due_date_range, ({ content }, range) =>
			dateIn(content.detail.payment_term?.due_date, range),
		),
		...test(search.payment_date_range, ({ payments }, range) =>
			payments.some(({ payment_date }) => dateIn(payment_date, days(range))),
		),
		...test(
			search.creation_date_range,
			({ time }, { start, end }) => time >= Date.parse(start) && time <= Date.parse(end),
		),
		// Nothing is ever archived here.
		...test(search.archived, (_, wanted) => !wanted),
	];
}

const holds = (value: string | undefined, part: string): boolean =>
	value?.toLowerCase().includes(part.toLowerCase()) ?? false;

const recipients = ({ content }: Invoice): readonly Party[] =>
	(content.primary_recipients ?? []).flatMap(({ billing_info }) => billing_info ?? []);

const firstName = ({ name }: Party): string | undefined =>
	name?.given_name ?? name?.full_name?.split(' ')[0];

const lastName = ({ name }: Party): string | undefined =>
	name?.surname ?? name?.full_name?.split(' ').at(-1);

const currencyOf = ({ content }: Invoice): string => content.detail.currency_code;

/** Ranges include both ends. Amounts in other currencies never match. */
function amountIn(invoice: Invoice, range: NonNullable<Search['total_amount_range']>): boolean {
	const { lower_amount: lower, upper_amount: upper } = range;
	const currency = currencyOf(invoice);
	if (lower.currency_code !== currency || upper.currency_code !== currency) return false;
	const total = units(totalsOf(invoice.content, currency).amount);
	return total >= units(lower) && total <= units(upper);
}

const dateIn = (date: string | undefined, { start, end }: Range<string>): boolean =>
	date !== undefined && date >= start && date <= end;

/** Payments have dates, but the search uses times. */
const days = ({ start, end }: Range<string>): Range<string> => ({
	start: toDate(Date.parse(start)),
	end: toDate(Date.parse(end)),
});
