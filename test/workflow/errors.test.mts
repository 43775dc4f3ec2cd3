/**
 * Saved error responses of PayPal, replayed to the real node in n8n-core and graded by fixed rules
 * (errors/grade.mts): those of PayPal's OpenAPI files, if available, and a table collected from public
 * reports.
 */
import '../support/withoutWaiting.mts';

import { factCases, openApiCases } from './errors/cases.mts';
import { grade, type ErrorCase, type Graded } from './errors/grade.mts';
import { hasOpenApi } from './errors/openapi.mts';
import { openReplay, shownOf, type Replay } from './errors/replay.mts';

/** The share of cases that have to be helpful. */
const LEAST_HELPFUL = 0.97;

let replay: Replay;
beforeAll(async () => {
	replay = await openReplay();
});
afterAll(async () => {
	await replay.stop();
});

async function gradeOf(given: ErrorCase): Promise<Graded & { text: string }> {
	const shown = shownOf(await replay.run(given));
	const fields = (
		(given.body as { details?: Array<{ field?: string }> } | undefined)?.details ?? []
	)
		.map((detail) => detail.field)
		.filter((field) => field !== undefined);
	const known = new Set<string>();
	for (const field of fields) if (await replay.sends(given, field)) known.add(field);
	const graded = grade(given, shown, replay.labelsOf(given.on), (field) => known.has(field));
	return { ...graded, text: `${shown.title} | ${shown.description}` };
}

async function gradeAll(cases: readonly ErrorCase[]): Promise<void> {
	const counts = { helpful: 0, acceptable: 0, poor: 0 };
	const report: string[] = [];
	for (const given of cases) {
		const { grade: mark, faults, text } = await gradeOf(given);
		counts[mark] += 1;
		if (mark !== 'helpful') {
			const [detail] = (given.body as { details?: object[] } | undefined)?.details ?? [
				given.body ?? 'empty',
			];
			report.push(
				`${mark}: ${given.on} ${given.status} ${JSON.stringify(detail)}\n    ${faults.join('; ')}\n    ${text}`,
			);
		}
	}
	const { helpful, acceptable, poor } = counts;
	process.stdout.write(
		`${cases.length} error responses: ${helpful} helpful, ${acceptable} acceptable, ${poor} poor\n`,
	);
	if (process.env.ERRORS_REPORT === '1') process.stdout.write(`${report.join('\n')}\n`);
	expect(report.filter((line) => line.startsWith('poor'))).toEqual([]);
	expect(helpful / cases.length).toBeGreaterThanOrEqual(LEAST_HELPFUL);
}

describe('error responses of PayPal', () => {
	it('from public reports are explained', async () => {
		const cases = factCases();
		expect(cases.length).toBeGreaterThanOrEqual(300);
		await gradeAll(cases);
	}, 300_000);

	(hasOpenApi() ? it : it.skip)(
		"are explained: those of PayPal's OpenAPI files",
		async () => {
			const cases = openApiCases();
			expect(cases.length).toBeGreaterThanOrEqual(800);
			await gradeAll(cases);
		},
		600_000,
	);
});

describe('under Continue On Fail', () => {
	/** One case of each API. */
	const samples = [
		...new Map(factCases().map((given) => [given.on.split('.')[0], given])).values(),
	];

	it.each(samples.map((given) => [given.on, given] as const))(
		'the item of %s says what was shown, and has what a program needs',
		async (_, given) => {
			const shown = shownOf(await replay.run(given));
			const { items, error } = await replay.run(given, { continueOnFail: true });
			expect(error).toBeUndefined();
			const [{ json }] = items as [{ json: Record<string, unknown> }];
			expect(Object.keys(json)).toEqual(['error', 'message', 'details']);
			expect(json.error).toBe(shown.title);
			expect(withoutIds(json.message)).toBe(withoutIds(shown.description));
			expect(json.details).toMatchObject({ httpStatus: given.status, debugId: expect.any(String) });
			expect(Object.keys(json.details as object)).toEqual(Object.keys(shown.details));
		},
	);

	it('the details have PayPal’s names of field and value, and the label', async () => {
		const given: ErrorCase = {
			on: 'payout.create',
			source: '',
			status: 400,
			body: {
				name: 'VALIDATION_ERROR',
				message: 'Invalid request - see details',
				debug_id: 'd1',
				details: [{ field: 'items[2].amount.value', issue: 'Amount is invalid', value: '1.234' }],
			},
		};
		const { items } = await replay.run(given, { continueOnFail: true });
		expect(items[0]?.json).toEqual({
			error: "PayPal does not accept 'Recipients 3 > Amount': Amount is invalid",
			message: expect.stringContaining('PayPal read "1.234" there.'),
			details: {
				issue: 'Amount is invalid',
				httpStatus: 400,
				debugId: 'd1',
				field: 'items[2].amount.value',
				label: 'Recipients 3 > Amount',
				value: '1.234',
				response: given.body,
			},
		});
	});
});

/** Each run has its own Request ID. */
const withoutIds = (text: unknown): string => String(text).replace(/[\da-f]{8}-[\da-f-]{27}/g, '');

describe('the rules', () => {
	const given: ErrorCase = {
		on: 'order.create',
		source: '',
		status: 422,
		label: 'Amount',
		body: {
			name: 'UNPROCESSABLE_ENTITY',
			message: 'The requested action could not be performed.',
			debug_id: 'd1e2f3',
			details: [
				{ field: '/a/amount', value: '1,50', issue: 'BAD_AMOUNT', description: 'It is bad.' },
			],
		},
	};
	const good = {
		title: "PayPal does not accept 'Amount': Bad amount",
		description: 'It is bad. PayPal read "1,50" there. Check it. PayPal\'s debug ID: d1e2f3',
		httpCode: '422',
		details: { issue: 'BAD_AMOUNT', field: '/a/amount', httpStatus: 422, debugId: 'd1e2f3' },
	};
	const mark = (changed: Partial<typeof good>): string =>
		grade(given, { ...good, ...changed }, new Set(['Amount']), () => true).grade;

	it('find nothing wrong with a good error', () => {
		expect(mark({})).toBe('helpful');
	});

	it.each([
		['a raw code', { title: 'BAD_AMOUNT' }],
		['a code inside', { title: "'Amount': BAD_AMOUNT" }],
		['HTML', { title: "<p>'Amount' is bad</p>" }],
		["n8n's text", { title: 'Bad request - please check your parameters' }],
		["PayPal's text for all", { title: 'The requested action could not be performed' }],
		['no label', { title: 'PayPal does not accept an amount' }],
		['another label', { title: "PayPal does not accept 'Items > Amount'" }],
		['undefined', { description: 'undefined' }],
		['nothing', { title: '', description: '' }],
	])('rate %s as poor', (_, changed) => {
		expect(mark(changed)).toBe('poor');
	});

	it.each([
		['an unwanted word', { title: "There is an error in 'Amount'" }],
		['no next step', { description: good.description.replace('Check it. ', '') }],
		['no value', { description: good.description.replace('PayPal read "1,50" there. ', '') }],
		['no debug ID', { description: good.description.replace(/ PayPal's debug.*/, '') }],
		['the debug ID twice', { description: `${good.description} d1e2f3` }],
		['a sentence twice', { description: `It is bad. ${good.description}` }],
		['the title again', { description: `${good.title}. ${good.description}` }],
		['no status', { httpCode: '500' }],
		['no field in the details', { details: { ...good.details, field: '' } }],
	])('rate %s as not helpful', (_, changed) => {
		expect(mark(changed)).toBe('acceptable');
	});
});
