import { readFileSync } from 'node:fs';

const WORDS = ['ARG', 'CMD', 'COPY', 'EXPOSE', 'RUN', 'USER', 'WORKDIR'] as const;

/** A line of a Dockerfile: its first word, and all that follows. */
export interface Instruction {
	readonly word: (typeof WORDS)[number];
	readonly rest: string;
}

/** One image that a Dockerfile builds, from an image or from a stage before it. */
export interface Stage {
	readonly from: string;
	readonly name: string;
	readonly instructions: readonly Instruction[];
}

/**
 * The stages of a Dockerfile.
 * @throws for a line of a kind that the tests cannot carry out
 */
export function instructionsOf(text: string): readonly Stage[] {
	const stages: Array<Stage & { instructions: Instruction[] }> = [];
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [, from, name] = /^FROM (\S+) AS (\w+)$/.exec(line) ?? [];
		if (from !== undefined && name !== undefined) {
			stages.push({ from, name, instructions: [] });
			continue;
		}
		const [, word = '', rest = ''] = /^([A-Z]+) (.*[^\\])$/.exec(line) ?? [];
		const known = WORDS.find((each) => each === word);
		if (known === undefined) throw new Error(`A line of another kind: ${line}`);
		const stage = stages.at(-1);
		if (stage) stage.instructions.push({ word: known, rest });
		else if (known !== 'ARG') throw new Error(`Before the first stage: ${line}`);
	}
	return stages;
}

/**
 * The files and folders of the checkout that get to the builder: docker/Dockerfile.dockerignore keeps
 * all else away.
 */
export function contextEntries(): readonly string[] {
	const [first, ...kept] = readFileSync('docker/Dockerfile.dockerignore', 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	if (first !== '*' || kept.some((line) => !/^![\w./-]+$/.test(line))) {
		throw new Error('docker/Dockerfile.dockerignore is no list of what is kept');
	}
	return kept.map((line) => line.slice(1));
}

/** Whether a file of the checkout gets to the builder. */
export const isInContext = (file: string): boolean =>
	contextEntries().some((entry) => file === entry || file.startsWith(`${entry}/`));
