// The README's badges and images are correct.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => readFileSync(path.join(process.cwd(), file), 'utf8');
const readme = read('README.md');
const { version, license, repository } = JSON.parse(read('package.json')) as {
	version: string;
	license: string;
	repository: { url: string };
};
const MAX_PICTURE_BYTES = 2_000_000;

/** The texts of badges by their labels; `_` is a space, `%7C` a bar. */
const badges = new Map(
	[...readme.matchAll(/img\.shields\.io\/badge\/([^-)]+)-([^-)]+)-/g)].map(
		([, label = '', text = '']) => [label, decodeURIComponent(text).replaceAll('_', ' ')],
	),
);

describe('the README', () => {
	it('has badges that agree with package.json', () => {
		expect(badges.get('version')).toBe(version);
		expect(badges.get('license')).toBe(license);
	});

	it('has a badge with the versions of n8n that it says are tested', () => {
		const tested = [...readme.matchAll(/^\| (\d+)\.\d+\.\d+ +\| \d+ +\| Tested/gm)];
		const lines = new Set(tested.map(([, major = '']) => major));
		expect(badges.get('n8n')).toBe([...lines].sort().join(' | '));
	});

	it('has a badge of an existing workflow', () => {
		const [, at, file] =
			/(https:\S+)\/actions\/workflows\/(\w+\.yml)\/badge\.svg/.exec(readme) ?? [];
		expect(repository.url).toBe(`git+${at}.git`);
		expect(existsSync(path.join('.github', 'workflows', String(file)))).toBe(true);
	});

	it('shows images that exist, none above 2 MB', () => {
		const pictures = [...readme.matchAll(/!\[[^\]]+\]\((docs\/[^)]+)\)/g)].map(
			([, file = '']) => file,
		);
		expect(pictures).toContain('docs/images/shop.webp');
		for (const file of pictures) expect(statSync(file).size).toBeLessThan(MAX_PICTURE_BYTES);
	});

	it('and the other pages show all existing images', () => {
		const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
		const texts = [readme, read('sandbox/README.md'), ...pages.map((name) => read(`docs/${name}`))];
		const unused = readdirSync(path.join('docs', 'images'), { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(path.join('docs', 'images', name)).isFile())
			.filter((name) => !texts.some((text) => text.includes(path.basename(name))));
		expect(unused).toEqual([]);
	});
});
