import { newerVersions, report } from '../../scripts/release/n8nVersions.mts';

const published = (latest: string, ...versions: string[]) => ({ latest, versions });

describe('versions of n8n beyond the tested ones', () => {
	it.each([
		['none', published('2.41.1', '1.123.81', '2.41.1', '2.40.9'), [], []],
		[
			'a patch of each line, in any order',
			published('2.41.3', '2.41.3', '1.123.90', '2.41.2', '1.123.9', '1.123.82', '2.41.1'),
			['1.123.82', '1.123.90'],
			['2.41.2', '2.41.3'],
		],
		['neither previews nor betas', published('2.41.1', '2.41.2-rc.1', '2.42.0', '2.41.1'), [], []],
		[
			'a new major version',
			published('3.0.0', '3.0.0', '2.50.0', '2.41.1', '1.124.0'),
			['1.124.0'],
			['2.50.0', '3.0.0'],
		],
		['by number, not by letter', published('2.100.0', '2.100.0', '2.9.0'), [], ['2.100.0']],
	] as const)('%s', (_, found, one, two) => {
		expect(newerVersions(['2.41.1', '1.123.81'], found)).toEqual([
			{ tested: '1.123.81', newer: one },
			{ tested: '2.41.1', newer: two },
		]);
	});

	it('cannot be derived from an invalid version', () => {
		expect(() => newerVersions(['latest'], published('2.41.1'))).toThrow("'latest' is no released");
	});

	it('are reported in one line each', () => {
		expect(
			report([
				{ tested: '1.123.81', newer: [] },
				{ tested: '2.41.1', newer: ['2.41.2', '2.41.3'] },
			]),
		).toBe(
			'n8n 1.123.81 is the newest of its line.\nAfter n8n 2.41.1, which is tested, came 2.41.2, 2.41.3.',
		);
	});
});
