import type { IHttpRequestOptions } from 'n8n-workflow';

/** A fault that affects one call. */
export type Fault =
	/** Not processed, and no response. */
	| 'broken'
	/** Processed, but no response. */
	| 'broken-after'
	| '500'
	/** Processed, but the response is a 500. */
	| '500-after'
	| '429';

export interface Call {
	method: string;
	/** Path and query. */
	path: string;
	/** As sent. */
	body: string;
}

interface Hook {
	id: string;
	url: string;
	event_types: Array<{ name: string }>;
}

interface FakeResponse {
	statusCode: number;
	headers: Record<string, string>;
	body: string;
}

const json = (statusCode: number, body: unknown): FakeResponse => ({
	statusCode,
	headers: { 'content-type': 'application/json' },
	body: body === undefined ? '' : JSON.stringify(body),
});

const problem = (statusCode: number, name: string): FakeResponse =>
	json(statusCode, { name, message: `${name} in words`, debug_id: 'debug' });

/** The part of PayPal that the trigger calls, in memory, with faults on demand. */
export class FakePayPal {
	readonly hooks: Hook[] = [];
	readonly calls: Call[] = [];
	/** Events that `webhooks-events` lists, and the page size. */
	events: Array<{ id: string; event_type: string; create_time: string }> = [];
	pageSize = 2;
	readonly resent: Array<{ id: string; to: string[] }> = [];
	/** The response of the verify call. */
	verdict = 'FAILURE';
	readonly resources = new Map<string, unknown>();
	private readonly faults: Array<{ method: string; path: RegExp; fault: Fault }> = [];
	private nextId = 1;

	readonly baseUrl: string;

	constructor(baseUrl: string) {
		this.baseUrl = baseUrl;
	}

	fail(method: string, path: RegExp, ...faults: Fault[]): void {
		for (const fault of faults) this.faults.push({ method, path, fault });
	}

	add(url: string, ...names: string[]): string {
		const id = `WEBHOOK${this.nextId++}`;
		this.hooks.push({ id, url, event_types: names.map((name) => ({ name })) });
		return id;
	}

	/** Responds to a call as `httpRequestWithAuthentication` does. */
	async request(options: IHttpRequestOptions): Promise<FakeResponse> {
		const { method = 'GET', url } = options;
		if (!url.startsWith(`${this.baseUrl}/`)) throw new Error(`Called another host: ${url}`);
		const path = url.slice(this.baseUrl.length);
		const body = options.body === undefined ? '' : String(options.body);
		this.calls.push({ method, path, body });

		const at = this.faults.findIndex((f) => f.method === method && f.path.test(path));
		const fault = at === -1 ? undefined : this.faults.splice(at, 1)[0]?.fault;
		if (fault === 'broken') throw new Error('socket hang up');
		if (fault === '500') return problem(500, 'INTERNAL_SERVER_ERROR');
		if (fault === '429') return problem(429, 'RATE_LIMIT_REACHED');
		const response = this.respond(method, path, body);
		if (fault === 'broken-after') throw new Error('socket hang up');
		if (fault === '500-after') return problem(500, 'INTERNAL_SERVER_ERROR');
		return response;
	}

	private respond(method: string, path: string, body: string): FakeResponse {
		const { pathname, searchParams } = new URL(path, this.baseUrl);
		const [, area, id, action] =
			/^\/v1\/notifications\/([\w-]+)(?:\/([^/]+))?(?:\/(\w+))?$/.exec(pathname) ?? [];
		const parsed: unknown = body === '' ? undefined : JSON.parse(body);
		if (area === 'webhooks') return this.webhooks(method, id, parsed);
		if (area === 'verify-webhook-signature')
			return json(200, { verification_status: this.verdict });
		if (area === 'webhooks-event-types') {
			return json(200, { event_types: [{ name: 'NEW.THING.HAPPENED', description: 'New' }] });
		}
		if (area === 'webhooks-events' && action === 'resend') {
			this.resent.push({ id: String(id), to: (parsed as { webhook_ids: string[] }).webhook_ids });
			return json(202, { id });
		}
		if (area === 'webhooks-events') return this.listEvents(searchParams);
		const resource = this.resources.get(path);
		return resource === undefined ? problem(404, 'RESOURCE_NOT_FOUND') : json(200, resource);
	}

	private webhooks(method: string, id: string | undefined, body: unknown): FakeResponse {
		if (method === 'GET') return json(200, { webhooks: this.hooks });
		if (method === 'POST') {
			const { url, event_types } = body as Hook;
			if (this.hooks.some((hook) => hook.url === url)) {
				return problem(400, 'WEBHOOK_URL_ALREADY_EXISTS');
			}
			if (this.hooks.length >= 10) return problem(400, 'WEBHOOK_NUMBER_LIMIT_EXCEEDED');
			this.add(url, ...event_types.map(({ name }) => name));
			return json(201, this.hooks.at(-1));
		}
		const at = this.hooks.findIndex((hook) => hook.id === id);
		const hook = this.hooks[at];
		if (hook === undefined) return problem(404, 'INVALID_RESOURCE_ID');
		if (method === 'DELETE') {
			this.hooks.splice(at, 1);
			return json(204, undefined);
		}
		for (const { op, path, value } of body as Array<{ op: string; path: string; value: never }>) {
			if (op !== 'replace' || path !== '/event_types') return problem(400, 'VALIDATION_ERROR');
			hook.event_types = value;
		}
		return json(200, hook);
	}

	private listEvents(query: URLSearchParams): FakeResponse {
		const since = Date.parse(query.get('start_time') ?? '');
		const page = Number(query.get('page') ?? 1);
		const all = this.events.filter(({ create_time }) => Date.parse(create_time) >= since);
		const events = all.slice((page - 1) * this.pageSize, page * this.pageSize);
		const next = new URLSearchParams({ ...Object.fromEntries(query), page: String(page + 1) });
		const href = `${this.baseUrl}/v1/notifications/webhooks-events?${next.toString()}`;
		const more = page * this.pageSize < all.length;
		return json(200, { events, links: more ? [{ rel: 'next', href, method: 'GET' }] : [] });
	}
}
