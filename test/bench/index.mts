// `npm run bench`: see options.mts for what it takes.
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import path from 'node:path';

import { buildIfStale } from './build.mts';
import { writeDocs } from './docs.mts';
import { installedModules } from './n8nModules.mts';
import { parseOptions, USAGE, type Options } from './options.mts';
import { parts, partsInN8n } from './parts/index.mts';
import { startHost, startSandboxProcess } from './processes.mts';
import { connectTo } from './sandboxClient.mts';
import { toMarkdown, type Bench, type Section } from './section.mts';

const GB = 1024 ** 3;

function describeMachine(): string {
	const model = cpus()[0]?.model.trim() ?? 'unknown processor';
	const memory = (totalmem() / GB).toFixed(0);
	return `Measured ${new Date().toISOString().slice(0, 10)} on ${availableParallelism()} cores (${model}), ${memory} GB, ${platform()}, Node ${process.version}; load before it ${loadavg()[0].toFixed(1)}.`;
}

function print(section: Section): void {
	console.log(`\n### ${section.title}\n\n${toMarkdown(section)}`);
}

/** Runs the chosen parts, and prints the tables of each as soon as they are available. */
async function measure(options: Options): Promise<Section[]> {
	const { size, only, quick } = options;
	const modules = installedModules();
	const sandboxProcess = await startSandboxProcess();
	const host = await startHost(modules);
	const sections: Section[] = [];
	try {
		const sandbox = await connectTo(sandboxProcess.url);
		const bench: Bench = {
			size,
			sandbox,
			host,
			freshHost: async () => await startHost(modules),
			hasN8nNodes: modules !== undefined,
			orders: await sandbox.makeOrders(size.items),
		};
		for (const part of parts) {
			if (!(only?.has(part.name) ?? !(quick && part.slow))) continue;
			for (const section of await part.run(bench)) {
				sections.push(section);
				print(section);
			}
		}
	} finally {
		await host.stop();
		await sandboxProcess.stop();
	}
	return sections;
}

async function main(): Promise<number> {
	const options = parseOptions(process.argv.slice(2));
	if (options.help) {
		console.log(USAGE);
		return 0;
	}
	buildIfStale();
	const machine = describeMachine();
	console.log(machine);
	if (installedModules() === undefined) {
		console.log("Without n8n's own nodes: `npm start` installs them once.");
	}
	const sections = await measure(options);
	for (const part of partsInN8n) {
		if (!(options.only?.has(part.name) ?? options.n8n)) continue;
		for (const section of await part.run(options.size)) {
			sections.push(section);
			print(section);
		}
	}
	const problems = sections.flatMap((section) => section.problems);
	if (options.json !== undefined) {
		const figures = { machine, size: options.size, sections, problems };
		writeFileSync(path.resolve(options.json), `${JSON.stringify(figures, null, '\t')}\n`);
	}
	if (problems.length > 0) {
		console.error(`\nNOT RIGHT:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
		return 1;
	}
	if (options.docs) await writeDocs(machine, sections);
	console.log('\nNothing lost, nothing doubled.');
	return 0;
}

process.exitCode = await main();
