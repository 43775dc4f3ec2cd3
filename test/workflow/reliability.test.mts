/**
 * The fault matrix: each fault of the sandbox, in different numbers, on each kind of call, with and
 * without n8n's Retry On Fail. The results are checked against the sandbox's state and recorded in
 * docs/reliability.md; `UPDATE_DOCS=1 npx jest test/workflow/reliability.test.mts` updates the page.
 */
import '../support/withoutWaiting.mts';

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CLIENT_SECRET, useSandbox } from '../support/sandbox.mts';
import { callKinds, type CallKind } from './reliability/calls.mts';
import { runCell, type Cell } from './reliability/cell.mts';
import { FAULTS, MODES, seeded } from './reliability/faults.mts';
import { describeCell, table, type Line } from './reliability/page.mts';

const PAGE = join(__dirname, '../../docs/reliability.md');
const SECTIONS = [
	{ title: 'without', tries: undefined },
	{ title: 'with', tries: 3 },
] as const;

/** Which calls a fault affects, and how long the node waits: random values from the cell's own seed. */
let forFaults = seeded('');
let forNode = seeded('');
const realRandom = Math.random;
beforeAll(() => {
	Math.random = () => forFaults();
});
const sandboxNow = useSandbox();
beforeAll(() => {
	Math.random = () => forNode();
});
afterAll(() => {
	Math.random = realRandom;
});

/** The invariants of every cell, whatever the fault. */
function check({ result, done, effects, mayBeDone }: Cell, call: CallKind): void {
	const every = call.items.map((_, item) => item);
	if (result.error === undefined) {
		expect(done).toEqual(every);
		expect(result.items).toHaveLength(call.items.length * call.rows);
		for (const item of every) {
			const own = result.items.filter(
				({ pairedItem }) => (pairedItem as { item: number }).item === item,
			);
			expect(new Set(own.map(({ json }) => json.id)).size).toBe(call.rows);
		}
	} else {
		expect(result.error.message).toBeTruthy();
		expect(result.error.description).toMatch(/^(?!undefined).{20,}/);
		expect(JSON.stringify(result.error) + result.error.message).not.toContain(CLIENT_SECRET);
		expect(JSON.stringify(result.error)).not.toMatch(/A21AA|Bearer|Basic /);
	}
	for (const [item, times] of (effects ?? []).entries()) {
		// Nothing is done twice; everything reported as done was done, and anything else that was done is
		// reported as possibly done.
		expect(times).toBeLessThanOrEqual(1);
		if (done.includes(item)) expect(times).toBe(1);
		if (times === 1 && !done.includes(item)) expect(mayBeDone).toBe(true);
	}
}

describe('the fault matrix', () => {
	let calls: CallKind[] = [];
	const lines = new Map<string, Line[]>();
	beforeAll(async () => {
		sandboxNow().reset();
	});

	it.each(SECTIONS)(
		'loses nothing and does nothing twice, $title Retry On Fail',
		async ({ title, tries }) => {
			calls = await callKinds(sandboxNow);
			const section: Line[] = [];
			for (const row of FAULTS) {
				for (const mode of MODES) {
					const cells: string[] = [];
					for (const call of calls) {
						const seed = `${row.name} ${mode} ${call.title}`;
						forFaults = seeded(`faults ${seed}`);
						forNode = seeded(`node ${seed}`);
						const cell = await runCell(sandboxNow(), call, row, mode, tries);
						const name = `${seed}, ${title} Retry On Fail`;
						try {
							check(cell, call);
						} catch (error) {
							throw new Error(`${name}: ${describeCell(cell, call)}`, { cause: error });
						}
						cells.push(describeCell(cell, call));
					}
					section.push({ fault: row.name, mode, cells });
				}
			}
			lines.set(title, section);
		},
		300_000,
	);

	it('is the one in docs/reliability.md', () => {
		let page = readFileSync(PAGE, 'utf8');
		for (const { title } of SECTIONS) {
			const [begin, end] = [`<!-- ${title} retry -->`, `<!-- end of ${title} retry -->`];
			const [from, to] = [page.indexOf(begin), page.indexOf(end)];
			expect(from).toBeGreaterThan(0);
			expect(to).toBeGreaterThan(from);
			const text = table(calls, lines.get(title) ?? []);
			page = `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`;
		}
		if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, page);
		expect(readFileSync(PAGE, 'utf8')).toBe(page);
	});
});
