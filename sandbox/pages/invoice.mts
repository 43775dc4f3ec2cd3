import { MERCHANT, type Backend } from '../core/backend.mts';
import { notFound } from '../core/errors.mts';
import { fromUnits } from '../core/money.mts';
import { invoices, type Invoice, type Party } from '../resources/invoices/model.mts';
import { totalsOf } from '../resources/invoices/totals.mts';
import { balanceOf, payerUrl, statusOf as invoiceStatusOf } from '../resources/invoices/views.mts';
import { pageOrError, type PageResult } from './card.mts';
import { html, page, type Html } from './html.mts';
import { amountOf, statusOf, tableOf, timeOf } from './parts.mts';

/** The page that an invoice's `invoicer_view_url` leads to: its content and its payments. */
export const invoicePage = (backend: Backend, id: string): PageResult =>
	pageOrError(() => {
		const invoice = backend.table(invoices).get(id) ?? notFound('invoice_id', id);
		const number = invoice.content.detail.invoice_number;
		return { status: 200, page: page(`Invoice ${number}`, sheet(backend, invoice)) };
	});

interface Notes {
	readonly note?: string;
	readonly terms_and_conditions?: string;
}

function sheet(backend: Backend, invoice: Invoice): Html {
	const { id, content, payments, refunds } = invoice;
	const { detail, invoicer, primary_recipients = [] } = content;
	const { note, terms_and_conditions: terms } = detail as Notes;
	const isDraft = invoice.stage === 'DRAFT' || invoice.stage === 'SCHEDULED';
	return html`<main>
		<section class="sheet">
			<div>
				<h1>Invoice ${detail.invoice_number}</h1>
				${statusOf(invoiceStatusOf(invoice))}
			</div>
			<div>
				${party('From', invoicer ?? {}, MERCHANT.email_address)}
				${primary_recipients.map(({ billing_info }) => party('To', billing_info ?? {}))}
				<div>
					<h3>Date</h3>
					<p>${timeOf(detail.invoice_date)}</p>
					${detail.payment_term?.due_date === undefined
						? ''
						: html`<p class="note">due ${timeOf(detail.payment_term.due_date)}</p>`}
				</div>
			</div>
			${lines(invoice)} ${note === undefined ? '' : html`<p>${note}</p>`}
			${terms === undefined ? '' : html`<p class="note">${terms}</p>`}
			${payments.length + refunds.length === 0 ? '' : money(invoice)}
			<p class="note">
				<code>${id}</code> · <a href="/#invoices">The sandbox</a>${isDraft
					? ''
					: html` · <a href="${payerUrl(backend, id)}">Pay it as the payer</a>`}
			</p>
		</section>
	</main>`;
}

function party(title: string, { business_name, name, email_address }: Party, email = ''): Html {
	const person = name?.full_name ?? [name?.given_name, name?.surname].filter(Boolean).join(' ');
	return html`<div>
		<h3>${title}</h3>
		${[business_name, person, email_address ?? email]
			.filter((each) => each)
			.map((each) => html`<p>${each}</p>`)}
	</div>`;
}

/** The items of the invoice, and its amounts. */
function lines(invoice: Invoice): Html {
	const { currency, total, due } = balanceOf(invoice);
	const { items, amount } = totalsOf(invoice.content, currency);
	const { item_total, discount, tax_total, shipping, custom } = amount.breakdown;
	const sums = [
		['Items', item_total],
		['Discount of items', discount?.item_discount],
		['Discount', discount?.invoice_discount?.amount],
		['Shipping', shipping?.amount],
		['Tax', tax_total],
		[custom?.label ?? '', custom?.amount],
		['Total', fromUnits(total, currency)],
		['Due', fromUnits(due, currency)],
	] as const;
	return html`${tableOf(
		['Item', 'Quantity', 'Price', 'Tax'],
		items.map(({ name, quantity, unit_amount, tax }) => ({
			cells: [
				name,
				quantity,
				amountOf(unit_amount),
				tax === undefined ? '' : `${tax.percent} % ${tax.name}`,
			],
		})),
	)}
	${tableOf(
		['', ''],
		sums
			.filter(([, sum]) => sum !== undefined && Number(sum.value) !== 0)
			.map(([title, sum]) => ({
				cells: [title, sum === undefined ? '' : html`<strong>${amountOf(sum)}</strong>`],
			})),
	)}`;
}

const money = ({ payments, refunds }: Invoice): Html =>
	tableOf(
		['Payments and refunds', 'How', 'Amount', 'Date'],
		[
			...payments.map(({ payment_id, method, amount, payment_date }) => ({
				cells: [html`<code>${payment_id}</code>`, method, amountOf(amount), payment_date],
			})),
			...refunds.map(({ refund_id, method, amount, refund_date }) => ({
				cells: [html`<code>${refund_id}</code>`, method, `−${amountOf(amount)}`, refund_date],
			})),
		],
	);
