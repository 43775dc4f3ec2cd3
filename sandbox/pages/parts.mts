import type { Money } from '../core/money.mts';
import { html, type Html } from './html.mts';

/** The building blocks of the pages. */

export const amountOf = ({ value, currency_code }: Money): string => `${value} ${currency_code}`;

/** A time, which is never broken over two lines. */
export const timeOf = (time: string): Html => html`<time>${time}</time>`;

/** A table, or a note that it is empty. @param rows cells, in the order of the heads */
export const tableOf = (
	heads: readonly string[],
	rows: ReadonlyArray<{ readonly id?: string; readonly cells: readonly unknown[] }>,
): Html =>
	rows.length === 0
		? html`<p class="empty">None yet.</p>`
		: html`<div class="scroll">
				<table>
					${heads.some((head) => head !== '')
						? html`<tr>
								${heads.map((head) => html`<th>${head}</th>`)}
							</tr>`
						: ''}
					${rows.map(
						({ id, cells }) =>
							html`<tr id="${id}">
								${cells.map((cell) => html`<td>${cell}</td>`)}
							</tr>`,
					)}
				</table>
			</div>`;

const GOOD = /COMPLETED|ACTIVE|APPROVED|PAID|SUCCESS|VAULTED|SELLER_FAVOUR|^2/;
const BAD =
	/DECLINED|BLOCKED|RETURNED|DENIED|FAIL|CANCEL|VOIDED|EXPIRED|SUSPENDED|BUYER_FAVOUR|REVERSED|^[45]/;
const WAITS =
	/PENDING|PROCESSING|UNCLAIMED|ONHOLD|REQUIRED|WAITING|REVIEW|CREATED|SENT|SCHEDULED|DRAFT|PARTIALLY/;

/** A status as a coloured word: PayPal's, or one of HTTP. */
export function statusOf(status: string | number): Html {
	const text = String(status);
	const kinds = [
		['bad', BAD],
		['wait', WAITS],
		['good', GOOD],
	] as const;
	const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? '';
	return html`<span class="status ${kind}">${text.replaceAll('_', ' ')}</span>`;
}

/** Forms are posted below this path, followed by the path of the admin call that they make. */
export const FORMS = '/forms/';

/**
 * A form that makes an admin call, and returns to this page.
 * @param call below `/__sandbox__/`, as `orders/5O19…/approve`
 * @param at the anchor on the page to return to
 */
export const adminForm = (
	call: string,
	at: string,
	button: string,
	fields: Html | string = '',
): Html =>
	html`<form method="post" action="${FORMS}${call}?at=${at}">
		${fields}<button>${button}</button>
	</form>`;

export const input = (name: string, placeholder: string, value = ''): Html =>
	html`<input
		name="${name}"
		placeholder="${placeholder}"
		aria-label="${placeholder}"
		value="${value}"
	/>`;

export const select = (name: string, label: string, values: readonly string[]): Html =>
	html`<select name="${name}" aria-label="${label}">
		${values.map((value) => html`<option value="${value}">${textOf(value)}</option>`)}
	</select>`;

/** `DUPLICATE_TRANSACTION` as `Duplicate transaction`. */
const textOf = (value: string): string =>
	value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

/**
 * A line that expands on a click and then shows two sides.
 * @param line its text on the left, and on the right
 */
export const expandable = (
	line: readonly [left: unknown, right: unknown],
	sides: readonly [Html, Html],
): Html =>
	html`<details class="expandable">
		<summary><span>${line[0]}</span><span>${line[1]}</span></summary>
		<div class="sides">${sides.map((side) => html`<div>${side}</div>`)}</div>
	</details>`;

/** A text with a title, unchanged. Other values are shown as JSON. */
export const block = (title: string, value: unknown): Html =>
	html`<h3>${title}</h3>
		<pre>${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</pre>`;

/** JSON that expands on a click. */
export const jsonBelow = (title: unknown, value: unknown): Html =>
	html`<details>
		<summary>${title}</summary>
		<pre>${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</pre>
	</details>`;
