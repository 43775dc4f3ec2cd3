import path from 'node:path';

import { openBrowser } from './browser.mts';
import type { Cleanup } from './cleanup.mts';
import { FIRST_EXAMPLE } from './examples.mts';
import { exclusively } from './lock.mts';
import type { Options } from './options.mts';
import { reservePort } from './ports.mts';
import { activate, deactivate } from './provision.mts';
import { Problem } from './report.mts';
import { cacheOf, setStage, type Stage } from './stage.mts';

const EDITOR_PORT = 5678;
const SANDBOX_PORT = 4010;
const TRIGGER_EXAMPLE = 'react-to-payment';

/** `npm start`: n8n with everything ready, until it is stopped. */
export async function openN8n(options: Options, cleanup: Cleanup): Promise<void> {
	const cache = cacheOf();
	const userFolder = path.join(cache, 'user');
	const busy = (holder: string) => {
		throw new Problem(`n8n with the data in ${userFolder} is running already (process ${holder}).`);
	};
	await exclusively(`${userFolder}.lock`, busy, async () => {
		const stage = await setStage(
			{
				...options,
				cache,
				userFolder,
				port: await reservePort(options.port ?? EDITOR_PORT),
				sandboxPort: SANDBOX_PORT,
				sandboxData: path.join(userFolder, 'sandbox.json'),
			},
			cleanup,
		);
		await setTrigger(stage, options);
		console.log(welcome(stage, userFolder, options));
		if (options.browser) openBrowser(stage.n8n.url);
		const code = await stage.n8n.ended;
		throw new Problem(`n8n ended unexpectedly (exit code ${code}):\n${stage.n8n.lastLines()}`);
	});
}

/**
 * The trigger example is live where PayPal can reach it: from the local sandbox, or through a
 * public address. Switched off and on again, so that it registers with the PayPal of this start.
 */
async function setTrigger(stage: Stage, { webhookUrl }: Options): Promise<void> {
	const workflow = stage.workflows.get(TRIGGER_EXAMPLE);
	if (!workflow) return;
	if (workflow.active) await deactivate(stage.client, workflow);
	if (stage.sandbox ?? webhookUrl) await activate(stage.client, workflow);
}

function welcome(stage: Stage, userFolder: string, { webhookUrl }: Options): string {
	const { n8n, login, sandbox, workflows } = stage;
	const first = workflows.get(FIRST_EXAMPLE)?.name;
	const lines = [
		'',
		`n8n is ready      ${n8n.url}`,
		`Log in            ${login.email}   ${login.password}`,
		`PayPal            ${sandbox ? `local sandbox at ${sandbox.url}` : "PayPal's own sandbox"}`,
		`Kept in           ${userFolder}`,
		'',
		`Open '${first}' and click 'Execute workflow'; the note on the canvas says the rest.`,
		...((sandbox ?? webhookUrl) ? [] : [NO_WEBHOOKS]),
		'Ctrl-C stops everything.',
		'',
	];
	return lines.join('\n');
}

const NO_WEBHOOKS =
	"PayPal's webhooks need a public HTTPS address of this n8n: set WEBHOOK_URL, and start again.";
