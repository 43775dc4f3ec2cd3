/**
 * Each of n8n's ways to run a node again, with a read, a write with a request ID and one without: the
 * results are read from the sandbox's records and recorded in docs/reliability.md.
 * `UPDATE_DOCS=1 npx jest test/workflow/reliabilityWays` updates the page.
 */
import '../support/withoutWaiting.mts';

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { useSandbox } from '../support/sandbox.mts';
import { tableOf } from './reliability/page.mts';
import { describeOutcome, runWay, SUBJECTS, WAYS, type Outcome } from './reliability/ways.mts';

const PAGE = join(__dirname, '../../docs/reliability.md');
const [BEGIN, END] = ['<!-- ways -->', '<!-- end of ways -->'];
const IS = {
	same: 'the same write',
	another: 'another write',
	unknown: 'unknown',
} as const;

const sandbox = useSandbox();
const now = Date.now.bind(Date);
let passed = 0;
beforeAll(() => {
	Date.now = () => now() + passed;
});
afterAll(() => {
	Date.now = now;
});

const outcomes = new Map<string, Outcome>();
const key = (way: string, subject: string): string => `${way} | ${subject}`;

describe.each(WAYS)('$title', (way) => {
	it.each(SUBJECTS)('$title', async (subject) => {
		const clock = { pass: (ms: number) => (passed += ms) };
		const outcome = await runWay(way, subject, sandbox(), clock);
		outcomes.set(key(way.title, subject.title), outcome);
		const { end, times, ids } = outcome;
		if (times === undefined) {
			expect(end).toBeUndefined();
			return;
		}
		const isKeyed = ids.size > 0;
		if (way.leavesNoLog === true && !isKeyed) {
			// A limitation, which the page documents.
			expect(times).toBe(2);
		} else if (way.is === 'same') {
			// The same write, or refused.
			expect(times).toBe(1);
			if (isKeyed) expect(ids.size).toBe(1);
			if (!isKeyed) expect(end).toBeDefined();
		} else {
			expect(end).toBeUndefined();
			expect(times).toBe(2);
			if (isKeyed) expect(ids.size).toBe(2);
		}
	});
});

it('is the table in docs/reliability.md', () => {
	const table = tableOf(
		['Way to run it again', 'It is', ...SUBJECTS.map(({ title }) => title)],
		WAYS.map((way) => [
			way.title,
			IS[way.is],
			...SUBJECTS.map(({ title }) => {
				const outcome = outcomes.get(key(way.title, title));
				return outcome === undefined ? '' : describeOutcome(outcome);
			}),
		]),
	);
	const page = readFileSync(PAGE, 'utf8');
	const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
	expect(from).toBeGreaterThan(0);
	expect(to).toBeGreaterThan(from);
	const written = `${page.slice(0, from)}${BEGIN}\n\n${table}\n\n${page.slice(to)}`;
	if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, written);
	expect(readFileSync(PAGE, 'utf8')).toBe(written);
});
