import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** The transports of the Model Context Protocol that n8n's MCP Server Trigger accepts, including a deprecated one. */
// eslint-disable-next-line @typescript-eslint/no-deprecated
export const TRANSPORTS = { http: StreamableHTTPClientTransport, sse: SSEClientTransport } as const;

export type Transport = keyof typeof TRANSPORTS;

/** A tool as the server describes it. */
export interface McpTool {
	readonly name: string;
	readonly description?: string;
	/** JSON Schema of the arguments. */
	readonly inputSchema: { readonly properties?: Readonly<Record<string, unknown>> };
}

/** The result of a tool call. */
export interface McpResult {
	readonly isError: boolean;
	/** The text that a model receives. */
	readonly text: string;
}

/** A session of the official MCP client with a server. */
export interface McpSession {
	tools(): Promise<readonly McpTool[]>;
	call(tool: string, args: Readonly<Record<string, unknown>>): Promise<McpResult>;
	close(): Promise<void>;
}

/** Opens a session. @param url of the MCP server */
export async function connectMcp(url: string, transport: Transport): Promise<McpSession> {
	const client = new Client({ name: 'n8n-nodes-paypal-e2e', version: '1.0.0' });
	await client.connect(new TRANSPORTS[transport](new URL(url)));
	return {
		tools: async () => (await client.listTools()).tools,
		async call(name, args) {
			const { isError, content } = await client.callTool({ name, arguments: args });
			const parts = content as Array<{ type: string; text?: string }>;
			return { isError: isError === true, text: parts.map(({ text = '' }) => text).join('\n') };
		},
		close: () => client.close(),
	};
}
