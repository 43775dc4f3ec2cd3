import type { INodeListSearchItems } from 'n8n-workflow';

import { isObject, valueAt } from '../../shared/json';
import { spellCode } from '../fields/build/toOptions';

export type Row = Record<string, unknown>;

/** An entry of a list, and for lists of events: when (ISO 8601), and PayPal's status after it. */
export type Entry = INodeListSearchItems & { value: string; time?: string; status?: unknown };

/** The objects of an array at a dotted path; none where there is no array. */
export const rowsAt = (value: unknown, path: string): Row[] => {
	const rows = valueAt(value, path);
	return Array.isArray(rows) ? rows.filter(isObject) : [];
};

/** "INV-1001 – buyer@example.com – 10.00 USD", without missing parts. */
export const joined = (...parts: readonly unknown[]): string =>
	parts.filter((part) => part !== undefined && part !== null && part !== '').join(' – ');

/** "10.00 USD" of money in any of PayPal's spellings; nothing of anything else. */
export const moneyText = (money: unknown): string | undefined =>
	isObject(money) && money.value !== undefined
		? `${String(money.value)} ${String(money.currency_code ?? money.currency ?? '')}`.trim()
		: undefined;

/** PayPal's code in readable form; empty for anything else. */
export const codeText = (code: unknown): string | undefined =>
	typeof code === 'string' ? spellCode(code) : undefined;

/** "2026-11-20" of a moment in ISO 8601. */
export const dayOf = (time: unknown): string | undefined =>
	typeof time === 'string' ? time.slice(0, 10) : undefined;

/** Whether all words occur in the entry's name or value, in any order and case. */
export function hasText({ name, value }: { name: string; value: string }, filter = ''): boolean {
	const text = `${name} ${value}`.toLowerCase();
	return filter
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.includes(word));
}

const newestFirst = (left: Entry, right: Entry): number =>
	(Date.parse(right.time ?? '') || 0) - (Date.parse(left.time ?? '') || 0);

/**
 * The events, newest first, each record once with its latest state. Of several at the same time, the
 * first counts.
 *
 * @param statuses keeps the records that have one of these now; all if empty
 */
export function latest(
	entries: readonly Entry[],
	statuses: readonly string[] = [],
): INodeListSearchItems[] {
	const newest = new Map<string, Entry>();
	for (const entry of [...entries].sort(newestFirst)) {
		if (!newest.has(entry.value)) newest.set(entry.value, entry);
	}
	return [...newest.values()]
		.filter(({ status }) => statuses.length === 0 || statuses.includes(String(status)))
		.map(({ name, value }) => ({ name, value }));
}
