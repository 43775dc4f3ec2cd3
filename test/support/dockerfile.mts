import { readFileSync } from 'node:fs';

const WORDS = ['ARG', 'CMD', 'COPY', 'EXPOSE', 'RUN', 'USER', 'WORKDIR'] as const;

/** An instruction of a Dockerfile: its keyword and its arguments. */
export interface Instruction {
	readonly word: (typeof WORDS)[number];
	readonly rest: string;
}

/** One image that a Dockerfile builds, from an image or from an earlier stage. */
export interface Stage {
	readonly from: string;
	readonly name: string;
	readonly instructions: readonly Instruction[];
}

/**
 * The stages of a Dockerfile.
 * @throws for an instruction that the tests cannot run
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
		if (known === undefined) throw new Error(`Unsupported instruction: ${line}`);
		const stage = stages.at(-1);
		if (stage) stage.instructions.push({ word: known, rest });
		else if (known !== 'ARG') throw new Error(`Before the first stage: ${line}`);
	}
	return stages;
}

/**
 * The files and folders of the checkout in the build context: docker/Dockerfile.dockerignore excludes
 * everything else.
 */
export function contextEntries(): readonly string[] {
	const [first, ...kept] = readFileSync('docker/Dockerfile.dockerignore', 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	if (first !== '*' || kept.some((line) => !/^![\w./-]+$/.test(line))) {
		throw new Error('docker/Dockerfile.dockerignore does not list what is included');
	}
	return kept.map((line) => line.slice(1));
}

/** Whether a file of the checkout is in the build context. */
export const isInContext = (file: string): boolean =>
	contextEntries().some((entry) => file === entry || file.startsWith(`${entry}/`));
