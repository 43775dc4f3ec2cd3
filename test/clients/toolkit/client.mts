import { ALL_TOOLS_ENABLED, PayPalAgentToolkit } from '@paypal/agent-toolkit/ai-sdk';
import axios from 'axios';

import {
	CLIENT_ID,
	CLIENT_SECRET,
	type Json,
	type SandboxUnderTest,
} from '../../support/sandbox.mts';
import { toSandbox } from '../sdk/host.mts';

interface AiTool {
	readonly parameters: { parse(args: object): object };
	execute(args: object): Promise<string | undefined>;
}

/** A tool's result if PayPal or the toolkit itself refuses. */
const isRefusal = (response: Json): boolean =>
	response.error !== undefined || 'code' in Object(response);

/**
 * PayPal's agent toolkit for a test file, with its entry point for Vercel's AI SDK, whose tools are
 * plain functions that need neither a model nor a protocol. The tests pass the arguments that a model
 * would; they are checked with the toolkit's own schemas, as the AI SDK does.
 *
 * The toolkit accepts no host other than PayPal's and sends with axios' default instance, whose
 * adapter is replaced during the tests.
 * @returns `run` calls one tool, `used` has the names of those that succeeded, `names` those of all
 */
export function useToolkit(sandbox: () => SandboxUnderTest) {
	const { adapter } = axios.defaults;
	const succeeded = new Set<string>();
	let calls = 0;
	beforeAll(() => {
		axios.defaults.adapter = toSandbox(() => sandbox().url);
	});
	afterAll(() => {
		axios.defaults.adapter = adapter;
	});
	const toolsOf = () =>
		new PayPalAgentToolkit({
			clientId: CLIENT_ID,
			clientSecret: CLIENT_SECRET,
			configuration: {
				actions: ALL_TOOLS_ENABLED,
				// PayPal requires it for an order with a payment source, which the toolkit always sends
				context: { sandbox: true, request_id: `toolkit-${++calls}` },
			},
		}).getTools() as unknown as Readonly<Record<string, AiTool>>;

	return {
		run: async (name: string, args: object = {}): Promise<Json> => {
			const tool = toolsOf()[name];
			if (!tool) throw new Error(`The toolkit has no ${name}`);
			const response = JSON.parse(
				(await tool.execute(tool.parameters.parse(args))) ?? '""',
			) as Json;
			if (!isRefusal(response)) succeeded.add(name);
			return response;
		},
		used: (): string[] => [...succeeded].sort(),
		names: (): string[] => Object.keys(toolsOf()).sort(),
	};
}
