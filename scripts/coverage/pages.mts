import { contract } from '../../contract/index.mts';
import { factsOf } from '../../contract/load.mts';
import { listed } from '../../test/catalogue/operations.mts';
import { GENERATED, table } from './markdown.mts';
import type { Coverage } from './measure.mts';
import { readMenu } from './menu.mts';
import { addUp, percent, type Share } from './totals.mts';
import { reasonFor } from './untyped.mts';

const shown = (share: Share): string =>
	share.of === 0 ? '–' : `${percent(share)} % (${share.reached} of ${share.of})`;

/** The status of an operation: whether it is in PayPal's collection, and where its facts come from. */
function statusOf(name: string): string {
	const { group, method, path } = listed.get(name) ?? {};
	const standing =
		group?.includes('Limited Release') === true
			? 'limited release'
			: group === undefined
				? 'beyond the collection'
				: 'in the collection';
	const found = contract.operations.find((each) => each.method === method && each.path === path);
	const isByHand = found !== undefined && 'byHand' in factsOf(found).source;
	return isByHand ? `${standing}, ${BY_HAND}` : standing;
}

/** Marks operations whose facts are from other sources (contract/facts-by-hand). */
const BY_HAND = "not in PayPal's OpenAPI files";

/** docs/operations.md: every operation by resource. */
export function operationsPage(): string {
	const resources = readMenu();
	const count = resources.reduce((sum, { operations }) => sum + operations.size, 0);
	const inCollection = [...listed.values()].filter(({ group }) => group !== undefined).length;
	return [
		'# Operations',
		GENERATED,
		`The PayPal node has ${count} operations in ${resources.length} resources. ${inCollection} of them make up PayPal's public collection of REST calls ("in the collection"); the others go beyond it. PayPal gives "limited release" calls to chosen partners only. Calls that are "${BY_HAND}" are checked less strictly: nothing is refused that is only uncertain.`,
		...resources.flatMap(({ value, name, operations }) => [
			`## ${name}`,
			table(
				['Operation', 'Call', 'What it does', 'Status'],
				[...operations].map(([operation, option]) => {
					const full = `${value}.${operation}`;
					const { method = '', path = '' } = listed.get(full) ?? {};
					const call = path === '*' ? 'any call' : `\`${method} ${path}\``;
					return [option.name, call, option.description ?? '', statusOf(full)];
				}),
			),
		]),
	].join('\n\n');
}

/** Parameters and properties without a field, grouped by reason. */
function untypedRows(coverages: readonly Coverage[]): string[][] {
	const byReason = new Map<string, string[]>();
	for (const { name, reaches } of coverages) {
		for (const { what, typed } of reaches) {
			if (typed) continue;
			const why = reasonFor(name, what)?.why ?? '**No reason given**';
			byReason.set(why, [...(byReason.get(why) ?? []), `${name}: \`${what}\``]);
		}
	}
	return [...byReason].map(([why, things]) => [why, String(things.length), things.join('<br>')]);
}

/** docs/coverage.md: what the node's fields and its JSON body reach. */
export function coveragePage(coverages: readonly Coverage[]): string {
	const totals = addUp(coverages);
	const unsupported = coverages.reduce((sum, each) => sum + each.unsupported, 0);
	return [
		'# Coverage',
		GENERATED,
		"What of PayPal's contract (contract) the node can send. What PayPal sets itself is not counted. Fields are counted by their places in PayPal's requests, and tests hold those to what goes over the wire. JSON is counted on the wire: it is written with all there is, the node sends it, and what arrives is compared with the contract.",
		`Nor is what PayPal's files say it does not support: they take names, addresses and phones from shared schemas, and name the parts that count at each place. ${unsupported} properties are left out for that.`,
		table(
			['', 'Reached'],
			[
				['Path, query and header parameters, by a field', shown(totals.parameters)],
				['Properties of bodies, by a field', shown(totals.body)],
				['Both', shown(totals.typed)],
				['Properties of JSON bodies, by JSON Body', shown(totals.json)],
			],
		),
		'## By operation',
		table(
			['Operation', 'Parameters', 'Body by fields', 'Body by JSON'],
			coverages.map((coverage) => {
				const { parameters, body, json } = addUp([coverage]);
				return [coverage.name, shown(parameters), shown(body), shown(json)];
			}),
		),
		'## What has no field',
		'JSON Body reaches all of it that is part of a JSON body.',
		table(['Why', 'How many', 'What'], untypedRows(coverages)),
	].join('\n\n');
}
