import { readFileSync } from 'node:fs';

import { KNOWN_EVENTS, PRESETS } from '../../nodes/PayPalTrigger/events.ts';
import { table } from './markdown.mts';
import type { MenuResource } from './menu.mts';

const README = new URL('../../README.md', import.meta.url);

/** Marks a table in the README. Prettier ignores it, since it would align the columns. */
const BEGIN = (name: string) =>
	`<!-- ${name}: written by npm run coverage -->\n<!-- prettier-ignore-start -->`;
const END = (name: string) => `<!-- prettier-ignore-end -->\n<!-- end of ${name} -->`;

/** Collapsed, so that the README stays short. */
const folded = (summary: string, ...parts: readonly string[]): string =>
	['<details>', `<summary>${summary}</summary>`, '', parts.join('\n\n'), '', '</details>'].join(
		'\n',
	);

/** Each resource with the names of its operations. */
export function operationsTable(resources: readonly MenuResource[]): string {
	const count = resources.reduce((sum, { operations }) => sum + operations.size, 0);
	return folded(
		`${count} operations in ${resources.length} resources`,
		table(
			['Resource', 'Operations'],
			resources.map(({ name, operations }) => [
				`**${name}**`,
				[...operations.values()].map((operation) => operation.name).join(', '),
			]),
		),
	);
}

/** What PayPal Trigger can start on: its presets, and PayPal's event names by category. */
export function eventsTable(): string {
	const groups = new Map<string, string[]>();
	for (const event of KNOWN_EVENTS) {
		const group = event.split('.').slice(0, 2).join('.');
		groups.set(group, [...(groups.get(group) ?? []), event.slice(group.length + 1)]);
	}
	return folded(
		`${PRESETS.length} choices by what they mean, and ${KNOWN_EVENTS.length} events by PayPal's names`,
		table(
			['Trigger On', 'When'],
			PRESETS.map(({ name, description }) => [`**${name}**`, description]),
		),
		table(
			["PayPal's events about", 'Which'],
			[...groups].map(([group, events]) => [`\`${group}\``, events.join(', ')]),
		),
	);
}

/**
 * Replaces the text between a table's marks.
 * @throws Error if there are no such marks
 */
export function withTable(text: string, name: string, content: string): string {
	const [before = '', rest] = text.split(BEGIN(name));
	const after = rest?.split(END(name))[1];
	if (after === undefined) throw new Error(`The README has no marks for the table of ${name}`);
	return `${before}${BEGIN(name)}\n\n${content}\n\n${END(name)}${after}`;
}

/** The README with its tables up to date. */
export const readmePage = (resources: readonly MenuResource[]): string =>
	withTable(
		withTable(readFileSync(README, 'utf8'), 'operations', operationsTable(resources)),
		'events',
		eventsTable(),
	);
