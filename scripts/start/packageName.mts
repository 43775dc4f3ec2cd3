import { readFileSync } from 'node:fs';

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

/** The name of this package on npm, from package.json; `npm run rename` changes it. */
export const PACKAGE_NAME = (JSON.parse(manifest) as { name: string }).name;
