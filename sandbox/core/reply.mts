/**
 * What a handler gives back. A body of undefined is an empty answer; it goes out as JSON, unless
 * the headers name another type and it is a text.
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

/** An answer that is no JSON; it is sent as it is. */
export const textReply = (contentType: string, body: string): Reply => ({
	status: 200,
	body,
	headers: { 'content-type': contentType },
});
