import { readFileSync } from 'node:fs';

import { errorsPage } from './errorsPage.mts';
import type { Coverage } from './measure.mts';
import { readMenu } from './menu.mts';
import { coveragePage, operationsPage } from './pages.mts';
import { readmePage } from './readmeTables.mts';
import { addUp, percent } from './totals.mts';
import { reasonFor, reasons } from './untyped.mts';

/** Minimum shares in percent. */
const LEAST_TYPED = 95;
const LEAST_JSON = 100;

/** The generated files, and the README with its generated tables, by their path in the repository. */
export const pagesOf = (coverages: readonly Coverage[]): ReadonlyMap<string, string> =>
	new Map([
		['docs/operations.md', `${operationsPage()}\n`],
		['docs/coverage.md', `${coveragePage(coverages)}\n`],
		['docs/errors.md', `${errorsPage()}\n`],
		['README.md', readmePage(readMenu())],
	]);

export const urlOf = (file: string): URL => new URL(`../../${file}`, import.meta.url);

function read(file: string): string | undefined {
	try {
		return readFileSync(urlOf(file), 'utf8');
	} catch {
		return undefined;
	}
}

/** Messages for all problems; empty if there are none. */
export function problemsOf(coverages: readonly Coverage[]): string[] {
	const { typed, json } = addUp(coverages);
	const used = new Set(
		coverages.flatMap(({ name, reaches }) =>
			reaches.filter((reach) => !reach.typed).map(({ what }) => reasonFor(name, what)),
		),
	);
	const unexplained = coverages.flatMap(({ name, reaches }) =>
		reaches
			.filter((reach) => !reach.typed && reasonFor(name, reach.what) === undefined)
			.map(({ what }) => `${name}: ${what} has no field, and no reason is given`),
	);
	const stale = [...pagesOf(coverages)].filter(([file, text]) => read(file) !== text);
	return [
		...(percent(typed) < LEAST_TYPED
			? [`Fields reach ${percent(typed)} %, not ${LEAST_TYPED} %`]
			: []),
		...(percent(json) < LEAST_JSON ? [`JSON reaches ${percent(json)} %, not ${LEAST_JSON} %`] : []),
		...unexplained,
		...reasons
			.filter((reason) => !used.has(reason))
			.map(({ what, why }) => `The reason for ${what} is for nothing: ${why}`),
		...stale.map(([file]) => `${file} is stale: run "npm run coverage"`),
	];
}
