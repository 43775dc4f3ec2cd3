import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { errorReply, Refusal } from '../core/errors.mts';
import { newDebugId } from '../core/ids.mts';
import type { Reply } from '../core/reply.mts';
import { respond, type Outcome } from './api.mts';
import { readBody } from './body.mts';
import type { ApiParts } from './processCall.mts';
import { refuseOtherSites } from './visitors.mts';

/**
 * Maximum size of a body that is read. PayPal accepts less (10 MB per file and 50 MB per call);
 * handlers refuse what exceeds that.
 */
const MEGABYTE = 1024 * 1024;

/**
 * The HTTP server; a request for none of the `routes` is a call to the API.
 * @param hosts host names that it accepts, in addition to those of this machine
 */
export async function createApp(
	parts: ApiParts,
	routes: (app: FastifyInstance) => void,
	hosts: readonly string[],
): Promise<FastifyInstance> {
	const app = fastify({
		bodyLimit: 60 * MEGABYTE,
		exposeHeadRoutes: false,
		forceCloseConnections: true,
		routerOptions: { ignoreTrailingSlash: false, maxParamLength: 500 },
	});
	refuseOtherSites(app, hosts);
	// Bodies are kept unchanged: signatures and request IDs depend on the exact bytes.
	app.removeAllContentTypeParsers();
	await app.register(multipart, { limits: { fileSize: 60 * MEGABYTE } });
	app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
	app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
		const debugId = newDebugId();
		const refusal = new Refusal(error.statusCode ?? 500, [], { message: error.message });
		const { status, body } = errorReply(refusal, debugId);
		void reply.code(status).header('paypal-debug-id', debugId).send(body);
	});
	routes(app);
	app.route({
		method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
		url: '/*',
		handler: async (request, reply) => send(reply, await respond(parts, await read(request))),
	});
	return app;
}

async function read(request: FastifyRequest) {
	const [pathname = '/'] = request.url.split('?', 1);
	return {
		method: request.method,
		pathname,
		query: single(request.query as Record<string, string | string[] | undefined>),
		headers: single(request.headers),
		body: await readBody(request),
	};
}

/** One value per name; of several the last one, as with PayPal. */
const single = (
	values: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string | undefined> =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			Array.isArray(value) ? value.at(-1) : value,
		]),
	);

function send(reply: FastifyReply, { reply: responded, broken, raw }: Outcome): FastifyReply {
	if (raw) {
		reply.hijack();
		reply.raw.writeHead(responded.status, { ...responded.headers, connection: 'close' });
		reply.raw.end(responded.body);
		return reply;
	}
	const { 'content-type': contentType = 'application/json', ...headers } = responded.headers ?? {};
	const text = textOf(responded);
	if (broken === 'reset') {
		reply.hijack();
		reply.raw.socket?.resetAndDestroy();
		return reply;
	}
	if (broken === 'truncate') {
		reply.hijack();
		const bytes = Buffer.from(text ?? '{}');
		reply.raw.writeHead(responded.status, {
			'content-type': contentType,
			'content-length': bytes.length,
		});
		reply.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
			reply.raw.socket?.destroy();
		});
		return reply;
	}
	void reply.code(responded.status).headers(headers);
	return text === undefined ? reply.send() : reply.type(contentType).send(text);
}

/** A body as it is sent: JSON, or a text whose type is in the headers. */
function textOf({ body, headers }: Reply): string | undefined {
	if (body === undefined) return undefined;
	const isText = typeof body === 'string' && headers?.['content-type'] !== undefined;
	return isText ? body : JSON.stringify(body);
}
