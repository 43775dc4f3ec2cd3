import { problemsOf } from '../../scripts/coverage/check.mts';
import { measure, type Coverage } from '../../scripts/coverage/measure.mts';

describe('coverage of the contract', () => {
	let coverages: Coverage[];

	beforeAll(async () => {
		coverages = await measure();
	}, 300_000);

	it('is high enough, explained, and documented', () => {
		expect(problemsOf(coverages)).toEqual([]);
	});

	it('is too low if a field is removed', () => {
		const poorer = coverages.map(({ name, reaches, unsupported }) => ({
			name,
			unsupported,
			reaches: reaches.map((reach) =>
				name === 'order.create' ? { ...reach, typed: false, json: false } : reach,
			),
		}));
		expect(problemsOf(poorer)).toEqual(
			expect.arrayContaining([
				expect.stringContaining('Fields reach'),
				expect.stringContaining('JSON reaches'),
				expect.stringContaining('order.create: body intent has no field'),
				expect.stringContaining('docs/coverage.md is stale'),
			]),
		);
	});
});
