import type { World } from '../core/world.mts';
import { orders } from '../resources/orders/model.mts';
import { checkoutPath } from '../resources/orders/views.mts';
import type { LogEntry } from '../server/log.mts';
import { deliveries } from '../webhooks/events.mts';
import { html, page } from './html.mts';
import type { Html } from './html.mts';

/** How many lines of each table the page shows. */
const SHOWN = 50;

/** The first page: what is in the sandbox, what was asked of it, and what it sent. */
export function dashboard(world: World, requests: readonly LogEntry[]): string {
	const latest = <T,>(rows: Iterable<T>): T[] => [...rows].slice(-SHOWN).reverse();
	return page(
		'PayPal sandbox',
		html`<h1>Local PayPal sandbox</h1>
			<p>
				Base URL <code>${world.url}</code>; any client id and secret will do. It is ${world.now()}
				here.
			</p>
			<h2>Orders</h2>
			${table(
				['Order', 'Status', 'Amount', ''],
				latest(world.table(orders).values()).map(({ id, status, units }) => [
					html`<code>${id}</code>`,
					status,
					units.map(({ amount }) => `${amount.value} ${amount.currency_code}`).join(', '),
					status === 'CREATED' || status === 'PAYER_ACTION_REQUIRED'
						? html`<a href="${checkoutPath(id)}">Approve as the buyer</a>`
						: '',
				]),
			)}
			<h2>Requests</h2>
			${table(
				['Time', 'Request', 'Status', 'Issue'],
				latest(requests).map((entry) => [
					entry.time,
					html`<code>${entry.method} ${entry.path}</code>`,
					entry.status ?? '–',
					entry.issue ?? '',
				]),
			)}
			<h2>Webhook deliveries</h2>
			${table(
				['Event', 'To', 'Status', 'Attempts'],
				latest(world.table(deliveries).values()).map((delivery) => [
					html`<code>${delivery.eventType}</code>`,
					html`<code>${delivery.url}</code>`,
					delivery.status,
					delivery.attempts.map(({ status, error }) => status ?? error).join(', '),
				]),
			)}`,
	);
}

const table = (heads: readonly string[], rows: ReadonlyArray<readonly unknown[]>): Html =>
	rows.length === 0
		? html`<p class="note">None yet.</p>`
		: html`<table>
				<tr>
					${heads.map((head) => html`<th>${head}</th>`)}
				</tr>
				${rows.map(
					(cells) =>
						html`<tr>
							${cells.map((cell) => html`<td>${cell}</td>`)}
						</tr>`,
				)}
			</table>`;
