// A test has the same path as its subject: test/<path>/<name>.test.mts tests <path>/<name>, a file or a
// folder. Tests of more than that have their own folders.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const SOURCES = ['contract', 'credentials', 'nodes', 'sandbox'];
const BESIDE = ['bench', 'catalogue', 'clients', 'e2e', 'quality', 'support', 'workflow'];

const filesIn = (folder: string): string[] =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
		.filter((file) => statSync(path.join(root, file)).isFile());

/** A file's name up to its first dot: `PayPal` for `PayPal.node.ts` and `PayPal.secrets.test.mts`. */
const nameOf = (file: string): string => path.basename(file).split('.')[0];

const namesIn = (folder: string): string[] =>
	existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)).map(nameOf) : [];

/** Whether a file under test/ is a test whose subject is at the same path of the sources. */
function hasSubject(file: string): boolean {
	const folder = path.posix.dirname(path.posix.relative('test', file));
	return file.endsWith('.test.mts') && namesIn(folder).includes(nameOf(file));
}

describe('the tests', () => {
	it('mirror the sources, except for the folders for other tests', () => {
		expect(readdirSync(path.join(root, 'test')).sort()).toEqual([...BESIDE, ...SOURCES].sort());
	});

	it.each(SOURCES)('of %s are in the same place as their subjects', (folder) => {
		const tests = filesIn(`test/${folder}`);
		expect(tests).not.toEqual([]);
		expect(tests.filter((file) => !hasSubject(file))).toEqual([]);
	});

	it.each([
		['test/nodes/shared/money.test.mts', true],
		['test/nodes/shared/money.fuzz.test.mts', true],
		['test/nodes/PayPal/fields/build.test.mts', true],
		['test/credentials/PayPalRestApi.test.mts', true],
		['test/nodes/shared/amounts.test.mts', false],
		['test/nodes/common/money.test.mts', false],
		['test/nodes/PayPal/money.test.mts', false],
		['test/nodes/shared/money.mts', false],
	])('%s has a subject: %s', (file, expected) => {
		expect(hasSubject(file)).toBe(expected);
	});

	it('and the scripts have names in camelCase, as their subjects do', () => {
		const files = ['test', 'scripts'].flatMap(filesIn).filter((file) => file.endsWith('.mts'));
		expect(files.length).toBeGreaterThan(250);
		expect(files.filter((file) => /[-_]/.test(path.basename(file)))).toEqual([]);
	});
});
