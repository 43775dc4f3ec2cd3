import { readFileSync } from 'node:fs';

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

/** What this package is called on npm: package.json says it, and `npm run rename` changes it. */
export const PACKAGE_NAME = (JSON.parse(manifest) as { name: string }).name;
