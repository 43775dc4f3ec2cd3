import { readFileSync } from 'node:fs';
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { commandEnvironment, run } from '../../../scripts/start/command.mts';
import { projectFolder } from '../../../scripts/start/folders.mts';
import { contextEntries, instructionsOf, type Stage } from '../../support/dockerfile.mts';

const RUN_LIMIT_MS = 15 * 60_000;

/** An image of a Dockerfile, built without Docker. */
export interface Image {
	/** The folder that represents `/`. */
	readonly root: string;
	/** The folder in it that the command is started in. */
	readonly workdir: string;
	readonly command: readonly string[];
}

/**
 * Runs docker/Dockerfile on this machine, line by line: each external image is an empty folder, and a
 * stage that is based on an earlier one continues in its folder. File owners and the user that runs the
 * command are ignored.
 * @param folder an empty one, in which the images' folders are created
 * @returns the stages, by their names
 */
export async function buildImages(folder: string): Promise<ReadonlyMap<string, Image>> {
	const programs = path.join(folder, 'programs');
	await mkdir(programs);
	// The user `node` exists only in the images.
	await writeFile(path.join(programs, 'chown'), '#!/bin/sh\n');
	await chmod(path.join(programs, 'chown'), 0o755);
	const env = {
		...commandEnvironment(),
		PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}`,
		npm_config_prefer_offline: 'true',
	};
	const images = new Map<string, Image>();
	for (const stage of instructionsOf(readFileSync('docker/Dockerfile', 'utf8'))) {
		const from = images.get(stage.from) ?? {
			root: path.join(folder, stage.name),
			workdir: '/',
			command: [],
		};
		images.set(stage.name, await carryOut(stage, from, images, env));
	}
	return images;
}

async function carryOut(
	{ name, instructions }: Stage,
	from: Image,
	images: ReadonlyMap<string, Image>,
	env: NodeJS.ProcessEnv,
): Promise<Image> {
	const { root } = from;
	let { workdir, command } = from;
	const here = (place: string) => path.join(root, path.posix.resolve(workdir, place));
	await mkdir(root, { recursive: true });
	for (const { word, rest } of instructions) {
		switch (word) {
			case 'WORKDIR':
				workdir = path.posix.resolve(workdir, rest);
				await mkdir(here('.'), { recursive: true });
				break;
			case 'RUN': {
				const what = `${name}: ${rest}`;
				await run('sh', ['-c', rest], { cwd: here('.'), env, what, limitMs: RUN_LIMIT_MS });
				break;
			}
			case 'COPY': {
				const words = rest.split(' ').filter((each) => !each.startsWith('--chown='));
				const [, other] = /^--from=(.+)$/.exec(words[0] ?? '') ?? [];
				const [to = '', ...sources] = words.slice(other === undefined ? 0 : 1).reverse();
				const base = other === undefined ? projectFolder : (images.get(other)?.root ?? '');
				const entries = sources.flatMap((each) => (each === '.' ? contextEntries() : [each]));
				for (const entry of entries) {
					// Of a folder, the contents are copied; a file keeps its name.
					const target = entry.endsWith('/') ? here(to) : path.join(here(to), entry);
					await cp(path.join(base, entry), target, { recursive: true });
				}
				break;
			}
			case 'CMD':
				command = JSON.parse(rest) as string[];
				break;
			case 'ARG':
			case 'EXPOSE':
			case 'USER':
				break;
		}
	}
	return { root, workdir, command };
}
