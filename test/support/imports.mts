import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

/** The files that each file imports, by paths from the root; packages are left out. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const ENDINGS = ['', '.ts', '.mts', '.d.ts', '/index.ts', '/index.mts'];

/** The file that a relative import refers to. @throws Error if there is none */
function fileOf(root: string, importer: string, specifier: string): string {
	const base = path.posix.join(path.posix.dirname(importer), specifier);
	const suffix = ENDINGS.find((each) => {
		const file = path.join(root, base + each);
		return existsSync(file) && statSync(file).isFile();
	});
	if (suffix === undefined)
		throw new Error(`${importer} imports ${specifier}, which does not exist`);
	return base + suffix;
}

const filesIn = (root: string, folder: string): string[] =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.m?ts$/.test(file) && !file.includes('node_modules'))
		.map((file) => path.posix.join(folder, file.split(path.sep).join('/')));

/** Reads the imports of all TypeScript files in folders, including type-only imports. */
export function importsIn(root: string, folders: readonly string[]): ImportGraph {
	const files = folders.flatMap((folder) => filesIn(root, folder));
	return new Map(
		files.map((file) => {
			const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
			const relative = importedFiles
				.map(({ fileName }) => fileName)
				.filter((specifier) => specifier.startsWith('.'));
			return [file, relative.map((specifier) => fileOf(root, file, specifier))];
		}),
	);
}

/** The groups of files that import each other, directly or through others (Tarjan's algorithm). */
export function circlesIn(graph: ImportGraph): string[][] {
	const found: string[][] = [];
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const stack: string[] = [];
	const visit = (file: string): void => {
		order.set(file, order.size);
		lowest.set(file, order.size - 1);
		stack.push(file);
		const imported = graph.get(file) ?? [];
		for (const next of imported) {
			if (!order.has(next)) visit(next);
			if (!stack.includes(next)) continue;
			lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
		}
		if (lowest.get(file) !== order.get(file)) return;
		const circle = stack.splice(stack.indexOf(file));
		if (circle.length > 1 || imported.includes(file)) found.push(circle.sort());
	};
	for (const file of graph.keys()) if (!order.has(file)) visit(file);
	return found.sort(([left], [right]) => left.localeCompare(right));
}

/** Which folders and subfolders each folder may import. Files in a folder may always import each other. */
export type ImportRules = Readonly<Record<string, readonly string[]>>;

/** The folder in the rules that contains a file: the longest match. */
const folderIn = (rules: ImportRules, file: string): string | undefined =>
	Object.keys(rules)
		.filter((folder) => file.startsWith(`${folder}/`))
		.sort((left, right) => right.length - left.length)[0];

/** Imports that the rules do not allow, as `importer -> imported`. Files outside all folders are listed, too. */
export const forbiddenIn = (graph: ImportGraph, rules: ImportRules): string[] =>
	[...graph].flatMap(([file, imported]) => {
		const from = folderIn(rules, file);
		if (from === undefined) return [`${file} is in no folder of the rules`];
		return imported
			.filter((other) => {
				const to = folderIn(rules, other);
				if (to === undefined) return true;
				return to !== from && !rules[from].some((folder) => `${to}/`.startsWith(`${folder}/`));
			})
			.map((other) => `${file} -> ${other}`);
	});
