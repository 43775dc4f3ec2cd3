import type { IBinaryData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { credentialFor, make } from '../payPal.mts';
import { useSandbox, type SandboxUnderTest } from '../sandbox.mts';
import { readExample, runExample, type Outcome, type Surroundings } from './runWorkflow.mts';

/**
 * A sandbox whose webhooks are all delivered, for examples that a PayPal Trigger starts.
 * @param now the initial time of its clock; the current time if missing
 */
export const useShop = (now?: Date): (() => SandboxUnderTest) => {
	const sandbox = useSandbox({ webhookDelivery: { send: async () => 200 }, ...(now && { now }) });
	beforeEach(async () => {
		await make.webhook(sandbox(), 'https://shop.example.com/hook');
	});
	return sandbox;
};

/** Runs an example on the sandbox, with the JSON of the item it starts with. */
export const run = async (
	sandbox: SandboxUnderTest,
	file: string,
	startNode: string,
	json: IDataObject = {},
	more: Partial<Surroundings> & { binary?: Record<string, IBinaryData> } = {},
): Promise<Outcome> => {
	const { binary, ...surroundings } = more;
	return await runExample(readExample(file), startNode, [itemOf(json, binary)], {
		credentials: credentialFor(sandbox),
		...surroundings,
	});
};

export const itemOf = (
	json: IDataObject,
	binary?: Record<string, IBinaryData>,
): INodeExecutionData => ({ json, ...(binary && { binary }) });

/** A file that somebody uploads. */
export const fileOf = (fileName: string, mimeType: string, content: string): IBinaryData => ({
	fileName,
	mimeType,
	data: Buffer.from(content).toString('base64'),
});

/** The newest event of a type that the sandbox has sent, as PayPal Trigger emits it. */
export async function eventOf(sandbox: SandboxUnderTest, type: string): Promise<IDataObject> {
	await sandbox.clock.settled();
	const { body } = await sandbox.call('GET', '/v1/notifications/webhooks-events?page_size=100');
	const found = body.events.find(({ event_type }) => event_type === type);
	if (!found) throw new Error(`The sandbox has sent no ${type}`);
	return found as unknown as IDataObject;
}

/** The calls of a kind that reached PayPal: `POST /v2/…`. */
export const callsOf = (sandbox: SandboxUnderTest, method: string, path: RegExp) =>
	sandbox.requests().filter((call) => call.method === method && path.test(call.path));
