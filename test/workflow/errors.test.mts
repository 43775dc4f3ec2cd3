/**
 * Saved error responses of PayPal, replayed to the real node in n8n-core and graded by fixed rules
 * (errors/grade.mts): those of PayPal's OpenAPI files, where they are there, and a table of what public
 * reports have.
 */
import { factCases, openApiCases } from './errors/cases.mts';
import { grade, type ErrorCase, type Graded } from './errors/grade.mts';
import { openReplay, shownOf, type Replay } from './errors/replay.mts';
import { hasOpenApi } from './errors/openapi.mts';

jest.mock('n8n-workflow', () =>
	jest
		.requireActual<
			typeof import('../unit/trigger/kit/virtualSleep.mts')
		>('../unit/trigger/kit/virtualSleep.mts')
		.n8nWorkflowWithoutWaiting(),
);

/** Of all cases, how many have to be helpful. */
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
	it('are explained: those of public reports', async () => {
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
