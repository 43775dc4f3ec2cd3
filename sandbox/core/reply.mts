/**
 * What a handler returns. A body of undefined is an empty response; it is sent as JSON, unless the
 * headers give another type and it is a text.
 */
export interface Reply {
	readonly status: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const accepted = (body?: unknown): Reply => ({ status: 202, body });
export const noContent = (): Reply => ({ status: 204 });

/** A response that is not JSON; it is sent unchanged. */
export const textReply = (contentType: string, body: string): Reply => ({
	status: 200,
	body,
	headers: { 'content-type': contentType },
});
