import { parseArgs } from 'node:util';

import { isOrigin } from './core/url.mts';
import { startSandbox } from './index.mts';

const HELP = `A local simulator of PayPal's REST API.

Usage: npm run sandbox -- [options]

  --port N           the port on 127.0.0.1 (default 4010; 0 chooses a free port)
  --data FILE        keeps the state in a file between starts
  --allow-host NAME  also accepts this host name, for a proxy in front of it; may be repeated
  --all-interfaces   listens on all network interfaces; safe only in a container
  --base-url URL     where programs reach it, if not at 127.0.0.1: for links in responses, certificates,
                     and the accepted host name
  --link-seed N      varies the format of links, as PayPal does; the same N gives the same links
  --help             shows this
`;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4010' },
			data: { type: 'string' },
			'allow-host': { type: 'string', multiple: true, default: [] },
			'all-interfaces': { type: 'boolean', default: false },
			'base-url': { type: 'string' },
			'link-seed': { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new Error(`"${values.port}" is no port: a number from 0 to 65535 is needed`);
	}
	const linkSeed = values['link-seed'];
	if (linkSeed !== undefined && !/^\d{1,9}$/.test(linkSeed)) {
		throw new Error(`"${linkSeed}" is not a number for --link-seed`);
	}
	const baseUrl = values['base-url'];
	if (baseUrl !== undefined && !isOrigin(baseUrl)) {
		throw new Error(`"${baseUrl}" is no --base-url: write it like http://sandbox:4010`);
	}
	const sandbox = await startSandbox({
		port,
		running: true,
		hosts: values['allow-host'],
		allInterfaces: values['all-interfaces'],
		...(baseUrl !== undefined && { baseUrl }),
		...(linkSeed !== undefined && { linkSeed: Number(linkSeed) }),
		...(values.data !== undefined && { data: values.data }),
	}).catch((error: unknown) => {
		throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
			? new Error(`port ${port} is taken: stop what uses it, or choose another with --port`)
			: error;
	});
	process.stdout.write(`sandbox ready at ${sandbox.url}\n`);
	let closing = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => {
			if (closing) return;
			closing = true;
			void sandbox.close().then(() => process.exit(0));
		});
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
