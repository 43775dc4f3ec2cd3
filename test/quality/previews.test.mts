// n8n's own code finds the output previews in the built package. Run after `npm run build`.
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { loadOutputSchema } from 'n8n-core';

import { catalogue } from '../../nodes/PayPal/operations';
import type { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import { foldersOf, previewFiles } from '../../scripts/previews/files.mts';

const root = process.cwd();
const nodeDir = path.join(root, 'dist/nodes/PayPal');

/** The node as n8n loads it. */
const built = () => {
	const load = createRequire(path.join(root, 'package.json'));
	const { PayPal: BuiltPayPal } = load(path.join(nodeDir, 'PayPal.node.js')) as {
		PayPal: typeof PayPal;
	};
	return new BuiltPayPal().description;
};

const versions = [built().version].flat();
const all = catalogue.flatMap(({ value: resource, operations }) =>
	operations.map((operation) => ({ resource, operation: operation.value, ...operation.result })),
);

describe('n8n', () => {
	it.each(versions)('finds a preview of every operation of version %s', (version) => {
		const without = all.filter(
			({ resource, operation }) =>
				loadOutputSchema({ nodeDir, version, resource, operation }) === undefined,
		);
		// PayPal's response to a custom call is unknown.
		expect(without.map(({ resource, operation }) => `${resource}.${operation}`)).toEqual([
			'customApiCall.request',
		]);
	});

	it('finds the previews that are generated from these sources', async () => {
		const files = await previewFiles();
		for (const { resource, operation } of all) {
			for (const version of versions) {
				const found = loadOutputSchema({ nodeDir, version, resource, operation });
				const [folder = ''] = foldersOf({ version });
				const made = files.get(`nodes/PayPal/__schema__/${folder}/${resource}/${operation}.json`);
				expect(found).toEqual(made === undefined ? undefined : JSON.parse(made));
			}
		}
	});

	it.each([
		[1, ['v1.0.0']],
		[1.1, ['v1.1.0']],
		[
			[1, 1.1, 2],
			['v1.0.0', 'v1.1.0', 'v2.0.0'],
		],
	])('looks for those of version %j in %j', (version, folders) => {
		expect(foldersOf({ version })).toEqual(folders);
	});

	it('finds every column of a simplified output, and the first properties of other records', async () => {
		const files = await previewFiles();
		const missing = catalogue.flatMap(({ value: resource, operations }) =>
			operations.flatMap(({ value, result }) => {
				const text = files.get(`nodes/PayPal/__schema__/v1.0.0/${resource}/${value}.json`) ?? '{}';
				const { properties = {} } = JSON.parse(text) as { properties?: object };
				const simplified = 'simplify' in result ? result.simplify : undefined;
				const columns = simplified ?? ('top' in result ? result.top : undefined) ?? {};
				return Object.keys(columns)
					.filter((name) => !(name in properties))
					.map((name) => `${resource}.${value}: ${name}`);
			}),
		);
		expect(missing).toEqual([]);
	});
});

describe('the previews', () => {
	it('are at most 320 KB, and 24 KB when compressed together', async () => {
		const text = [...(await previewFiles()).values()].join('\n');
		expect(text.length).toBeLessThanOrEqual(320_000);
		expect(gzipSync(text).length).toBeLessThanOrEqual(24_000);
	});

	it('are generated reproducibly', async () => {
		expect(await previewFiles()).toEqual(await previewFiles());
	});
});
