import { parseArgs } from 'node:util';

import { messageOf, Problem } from './report.mts';

export interface Options {
	/** Run the examples without a browser, report, and stop. */
	readonly check: boolean;
	readonly help: boolean;
	/** Open n8n in the browser once it is ready. */
	readonly browser: boolean;
	/** The editor's port; undefined means 5678, or any free one for `check`. */
	readonly port: number | undefined;
	/** A REST app of PayPal's own sandbox, to be used instead of the local one. */
	readonly payPalApp: { readonly clientId: string; readonly clientSecret: string } | undefined;
	/** Where PayPal reaches this n8n (a tunnel), for webhooks of PayPal's own sandbox. */
	readonly webhookUrl: string | undefined;
}

export const USAGE = `npm start                     n8n with the PayPal nodes, a local PayPal sandbox and examples
npm start -- --port 5700      the same on another port
npm start -- --no-browser     the same without opening the browser
npm start -- --check          run the examples without a browser; exits with 0 or 1

Environment
  PAYPAL_CLIENT_ID, PAYPAL_CLIENT_SECRET   use PayPal's own sandbox with this REST app
  WEBHOOK_URL                              public HTTPS address of this n8n, for PayPal's webhooks
  N8N_NODES_PAYPAL_CACHE                   where n8n, its data and the login are kept`;

function portFrom(text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
	throw new Problem(`--port takes a number from 1 to 65535, not '${text}'.`);
}

/**
 * Options from the command line and the environment.
 * @throws Problem for an unknown option, a bad port, or half of a client id and secret
 */
export function parseOptions(argv: readonly string[], env: NodeJS.ProcessEnv): Options {
	const { check, help, port, 'no-browser': noBrowser } = argumentsOf(argv);
	const clientId = env.PAYPAL_CLIENT_ID;
	const clientSecret = env.PAYPAL_CLIENT_SECRET;
	if (Boolean(clientId) !== Boolean(clientSecret)) {
		throw new Problem('Set both PAYPAL_CLIENT_ID and PAYPAL_CLIENT_SECRET, or neither.');
	}
	return {
		check: check ?? false,
		help: help ?? false,
		browser: !noBrowser,
		port: port === undefined ? undefined : portFrom(port),
		payPalApp: clientId && clientSecret ? { clientId, clientSecret } : undefined,
		webhookUrl: env.WEBHOOK_URL === '' ? undefined : env.WEBHOOK_URL,
	};
}

function argumentsOf(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv],
			options: {
				check: { type: 'boolean' },
				'no-browser': { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
				port: { type: 'string', short: 'p' },
			},
		}).values;
	} catch (error) {
		throw new Problem(`${messageOf(error)}\n\n${USAGE}`);
	}
}
