import { readFileSync } from 'node:fs';

const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');

/** What this package is called on npm: package.json says it, and `npm run rename` changes it. */
export const PACKAGE_NAME = (JSON.parse(manifest) as { name: string }).name;

/** The type of one of this package's nodes as workflows store it. @param node its `name`: `payPal` */
export const nodeType = (node: string): string => `${PACKAGE_NAME}.${node}`;
