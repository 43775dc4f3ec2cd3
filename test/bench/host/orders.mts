import { CredentialKeeper } from '../../support/credentialKeeper.mts';
import { runInWorkflow } from '../../support/workflow.mts';
import { PayPalRestApi } from './built.mts';
import { entryOf } from './contenders.mts';
import type { Access, Reading, ReadOrders } from './messages.mts';
import { respondingAtOnce } from './responding.mts';

/** One credential per app, so that its token is kept between runs. */
const credentials = new Map<string, CredentialKeeper>();

export function credentialFor({ baseUrl, clientId }: Access): CredentialKeeper {
	const key = `${clientId} ${baseUrl}`;
	const known = credentials.get(key);
	if (known !== undefined) return known;
	const made = new CredentialKeeper(new PayPalRestApi(), {
		environment: 'custom',
		baseUrl,
		clientId,
		clientSecret: 'secret-of-bench',
		defaultCurrency: 'USD',
	});
	credentials.set(key, made);
	return made;
}

/** @param modules the `node_modules` of an installed n8n */
export async function readOrders(job: ReadOrders, modules: string | undefined): Promise<Reading> {
	const { parameters, ...entry } = entryOf(job.contender, modules);
	const run = async () =>
		await runInWorkflow({
			...entry,
			parameters: { ...parameters(job.access), ...job.more },
			credentials: credentialFor(job.access),
			items: job.orders.map((order) => ({ order })),
			continueOnFail: job.continueOnFail,
		});
	const cpu = process.cpuUsage();
	const started = performance.now();
	const { items, error } =
		job.response === undefined ? await run() : await respondingAtOnce(job.response, run);
	const ms = performance.now() - started;
	const { user, system } = process.cpuUsage(cpu);
	return {
		ms,
		cpuMs: (user + system) / 1_000,
		ids: items.map(({ json }) => (typeof json.id === 'string' ? json.id : null)),
		error: error?.message ?? null,
	};
}
