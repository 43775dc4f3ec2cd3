import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import prettier from 'prettier';

import { projectFolder } from '../../scripts/start/folders.mts';
import { chartOf } from './chart.mts';
import { toMarkdown, type Section } from './section.mts';

const FILE = path.join(projectFolder, 'docs', 'performance.md');
const CHART = path.join(projectFolder, 'docs', 'images', 'performance.svg');
const BEGIN = '<!-- figures: written by npm run bench -- --docs -->';
const END = '<!-- end of figures -->';

/** Replaces the tables in docs/performance.md, and redraws its chart. */
export async function writeDocs(machine: string, sections: readonly Section[]): Promise<void> {
	const text = readFileSync(FILE, 'utf8');
	const [before, rest] = text.split(BEGIN);
	const after = rest?.split(END)[1];
	if (after === undefined) throw new Error(`${FILE} has no place for the figures`);
	const tables = sections.map((section) => `### ${section.title}\n\n${toMarkdown(section)}`);
	const figures = [BEGIN, machine, ...tables, END].join('\n\n');
	const options = await prettier.resolveConfig(FILE);
	const formatted = await prettier.format(`${before}${figures}${after}`, {
		...options,
		parser: 'markdown',
	});
	writeFileSync(FILE, formatted);
	const chart = chartOf(formatted);
	if (chart !== undefined) writeFileSync(CHART, chart);
}
