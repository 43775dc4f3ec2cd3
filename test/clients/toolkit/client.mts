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

/** A tool's result when PayPal refuses, or the toolkit itself does. */
const isRefusal = (response: Json): boolean =>
	response.error !== undefined || 'code' in Object(response);

/**
 * PayPal's agent toolkit for a test file, by its entry point for Vercel's AI SDK: the one whose
 * tools are plain functions, that need neither a model nor a protocol around them. What a model
 * would say is the arguments; the toolkit checks them by its own schemas, as the AI SDK has it do.
 *
 * The toolkit takes no other host than PayPal's and sends by axios' default instance, whose
 * adapter is set for the time of the tests.
 * @returns `run` calls one tool, `used` has the names of those that succeeded, `names` of all
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
				// PayPal takes no order with a payment source, which the toolkit always sends, without it
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
