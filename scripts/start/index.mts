// `npm start`: see options.mts for what it takes.
import { runCheck } from './check/index.mts';
import { createCleanup } from './cleanup.mts';
import { openN8n } from './open.mts';
import { parseOptions, USAGE } from './options.mts';
import { Problem } from './report.mts';

const cleanup = createCleanup();

/** Resolves to the exit code. */
async function main(): Promise<number> {
	const options = parseOptions(process.argv.slice(2), process.env);
	if (options.help) {
		console.log(USAGE);
		return 0;
	}
	cleanup.listen();
	await (options.check ? runCheck(options, cleanup) : openN8n(options, cleanup));
	return 0;
}

async function fail(error: unknown): Promise<number> {
	// The handler of the signal ends the process.
	if (cleanup.stopping()) return await new Promise<never>(() => undefined);
	console.error(`\n${error instanceof Problem ? error.message : String(error)}`);
	if (!(error instanceof Problem) && error instanceof Error) console.error(error.stack);
	return 1;
}

const code = await main().catch(fail);
await cleanup.runAll();
process.exit(code);
