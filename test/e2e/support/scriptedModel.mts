import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A tool call that the model requests. */
export interface ToolCall {
	/** The tool's name, as given to the model. */
	readonly tool: string;
	readonly args: Readonly<Record<string, unknown>>;
}

/** A tool as OpenAI's API describes it. */
export interface OfferedTool {
	readonly name: string;
	readonly description?: string;
	/** JSON Schema of the arguments. */
	readonly parameters: { readonly properties?: Readonly<Record<string, unknown>> };
}

/** The calls of a turn; if the model reads, they depend on the tools' responses so far. */
export type Turn = readonly ToolCall[] | ((responses: readonly string[]) => readonly ToolCall[]);

interface Message {
	readonly role: string;
	readonly content?: string | ReadonlyArray<{ type: string; text?: string }>;
}

interface ChatRequest {
	readonly stream?: boolean;
	readonly messages: readonly Message[];
	readonly tools?: ReadonlyArray<{ readonly function: OfferedTool }>;
}

/** A chat model that follows a test's script and speaks OpenAI's chat completions API. */
export interface ScriptedModel {
	/** The base URL for n8n's OpenAI credential. */
	readonly url: string;
	/**
	 * What the model does for this prompt: the tool calls of its first turn, those of its second, and so
	 * on, and then the reply "Done.". It is the same in every conversation with this prompt, including the
	 * call IDs.
	 */
	script(prompt: string, turns: readonly Turn[]): void;
	/** The tools' responses in the latest conversation with this prompt, in order. */
	responsesTo(prompt: string): readonly string[];
	/** The tools of the latest conversation with this prompt. */
	toolsFor(prompt: string): readonly OfferedTool[];
	close(): Promise<void>;
}

const textOf = ({ content = '' }: Message): string =>
	typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('');

const promptOf = ({ messages }: ChatRequest): string => {
	const last = messages.findLast(({ role }) => role === 'user');
	return last ? textOf(last) : '';
};

const responsesIn = ({ messages }: ChatRequest): readonly Message[] =>
	messages.filter(({ role }) => role === 'tool');

/** The number of the turn, and of the tool responses received so far. */
function nextTurn(turns: readonly Turn[], responses: readonly string[]) {
	let before = 0;
	for (const turn of turns) {
		const calls = typeof turn === 'function' ? turn(responses.slice(0, before)) : turn;
		if (before === responses.length) return { calls, before };
		before += calls.length;
	}
	return { calls: [], before };
}

/** The model's next message, in the format of OpenAI's API. */
interface Said {
	readonly content: string | null;
	readonly tool_calls?: readonly object[];
	readonly finish_reason: 'stop' | 'tool_calls';
}

function said(turns: readonly Turn[], request: ChatRequest): Said {
	const { calls, before } = nextTurn(turns, responsesIn(request).map(textOf));
	if (calls.length === 0) return { content: 'Done.', finish_reason: 'stop' };
	const tool_calls = calls.map(({ tool, args }, index) => ({
		index,
		id: `call_${before + index + 1}`,
		type: 'function',
		function: { name: tool, arguments: JSON.stringify(args) },
	}));
	return { content: null, tool_calls, finish_reason: 'tool_calls' };
}

const ABOUT = { id: 'chatcmpl-1', created: 0, model: 'scripted' };
const USAGE = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

/** A complete response. */
const completion = ({ finish_reason, ...message }: Said): string =>
	JSON.stringify({
		...ABOUT,
		object: 'chat.completion',
		choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }],
		usage: USAGE,
	});

/** A streamed response: server-sent events. */
function completionChunks({ finish_reason, ...message }: Said): string {
	const chunk = (more: object) => ({ ...ABOUT, object: 'chat.completion.chunk', ...more });
	const delta = { role: 'assistant', ...message };
	const chunks = [
		chunk({ choices: [{ index: 0, delta, finish_reason: null }] }),
		chunk({ choices: [{ index: 0, delta: {}, finish_reason }] }),
		chunk({ choices: [], usage: USAGE }),
	];
	return [...chunks.map((each) => JSON.stringify(each)), '[DONE]']
		.map((data) => `data: ${data}\n\n`)
		.join('');
}

/** The HTTP response. */
interface ModelResponse {
	readonly status: number;
	readonly type: string;
	readonly body: string;
}

const refusal = (message: string): ModelResponse => ({
	status: 400,
	type: 'application/json',
	body: JSON.stringify({ error: { message } }),
});

/** Starts the model on the loopback interface. */
export async function startScriptedModel(): Promise<ScriptedModel> {
	const scripts = new Map<string, readonly Turn[]>();
	const latest = new Map<string, ChatRequest>();

	async function respond(call: IncomingMessage): Promise<ModelResponse> {
		if (call.method !== 'POST' || call.url !== '/v1/chat/completions') {
			return refusal(`The scripted model has no ${call.method} ${call.url}`);
		}
		const request = (await json(call)) as ChatRequest;
		const prompt = promptOf(request);
		const turns = scripts.get(prompt);
		if (turns === undefined) return refusal(`There is no script for the prompt '${prompt}'`);
		latest.set(prompt, request);
		const next = said(turns, request);
		return request.stream === true
			? { status: 200, type: 'text/event-stream', body: completionChunks(next) }
			: { status: 200, type: 'application/json', body: completion(next) };
	}

	const server = createServer((call, response) => {
		void respond(call)
			.catch((error: unknown) => refusal(String(error)))
			.then(({ status, type, body }) => {
				response.writeHead(status, { 'content-type': type });
				response.end(body);
			});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const latestOf = (prompt: string): ChatRequest => latest.get(prompt) ?? { messages: [] };
	return {
		url: `http://127.0.0.1:${port}/v1`,
		script: (prompt, turns) => scripts.set(prompt, turns),
		responsesTo: (prompt) => responsesIn(latestOf(prompt)).map(textOf),
		toolsFor: (prompt) => (latestOf(prompt).tools ?? []).map(({ function: tool }) => tool),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
