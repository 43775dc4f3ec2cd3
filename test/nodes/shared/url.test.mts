import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parseUrl } from '../../../nodes/shared/url';

it.each([
	['https://gateway.example/a', undefined, 'https://gateway.example/a'],
	['/v2/orders?page=2', 'https://gateway.example', 'https://gateway.example/v2/orders?page=2'],
	['//other.example', 'https://gateway.example', 'https://other.example/'],
	['/v2/orders', undefined, undefined],
	['', undefined, undefined],
	['http://[', undefined, undefined],
])('%j from %j is %j', (text, base, expected) => {
	expect(parseUrl(text, base)?.href).toBe(expected);
});

// Node 20's own check reports a URL with a letter such as "ü" as invalid once it is compiled to machine
// code, which a test cannot trigger reliably.
it('is what all code uses', () => {
	const files = ['nodes', 'credentials', 'sandbox', 'scripts'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.m?ts$/.test(file) && !file.includes('node_modules'))
			.map((file) => path.join(folder, file)),
	);
	expect(files.length).toBeGreaterThan(100);
	const using = files.filter((file) => readFileSync(file, 'utf8').includes('URL.canParse('));
	expect(using).toEqual([]);
});
