import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { newInvoiceId } from '../../core/ids.mts';
import { ok, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { invoices } from './model.mts';

/** The number of the first invoice. */
const FIRST = '0001';

/** Maximum length of a number in PayPal's response (invoice_number). */
const MAX_LENGTH = 25;

/** The invoice with a number, if there is one. @param except the ID of an invoice that is ignored */
export const hasNumber = (backend: Backend, number: string, except?: string): boolean =>
	[...backend.table(invoices).values()].some(
		({ id, content }) => content.detail.invoice_number === number && id !== except,
	);

/** The number after the last one: its last group of digits is incremented, the rest is kept. */
export function nextNumber(backend: Backend): string {
	const last = [...backend.table(invoices).values()].at(-1)?.content.detail.invoice_number;
	if (last === undefined) return FIRST;
	let next = after(last);
	while (hasNumber(backend, next)) next = after(next);
	return next;
}

function after(number: string): string {
	const [, before = '', digits, rest = ''] = /^(.*?)(\d+)(\D*)$/s.exec(number) ?? [];
	const next =
		digits === undefined
			? `${number}1`
			: `${before}${String(BigInt(digits) + 1n).padStart(digits.length, '0')}${rest}`;
	return next.length <= MAX_LENGTH ? next : next.slice(-MAX_LENGTH);
}

/** Includes an ID if the caller requests one; no invoice is created with it. */
export const generateNumber = (ctx: Context): Reply =>
	ok({
		invoice_number: nextNumber(ctx),
		...(ctx.body<Body<'invoicing.generate-next-invoice-number'>>().fetch_id === true && {
			invoice_id: newInvoiceId(),
		}),
	});
