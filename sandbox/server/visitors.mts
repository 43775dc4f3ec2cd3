import type { FastifyInstance, FastifyRequest } from 'fastify';

import { parseUrl } from '../core/url.mts';

/**
 * Names of this machine that no website can have: a browser that uses one of them shows a page of
 * this machine. `host.docker.internal` is how a container calls the machine it runs on.
 */
const OWN_NAMES = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|host\.docker\.internal)$/;

/** A `Host` header: a name or an address, and optionally a port. */
const HOST = /^(?<name>\[[\da-f:.]+\]|[^\s:/?#@[\]\\]+)(:\d{1,5})?$/i;

const nameIn = (host: string): string | undefined =>
	HOST.exec(host)?.groups?.name?.toLowerCase().replace(/\.$/, '');

/** Whether a URL, such as that of the page which a request comes from, is on the requested host. */
function isOnHost(url: string, host: string): boolean {
	const page = parseUrl(url);
	// Parsed with the page's own scheme, so that the host loses its default port.
	return page !== undefined && page.host === parseUrl(`${page.protocol}//${host}`)?.host;
}

/**
 * Whether a request was made by a page of another website. Browsers indicate it in `Origin`, except
 * for plain navigation; in `Sec-Fetch-Site`, which only browsers send; or, in old browsers, in
 * `Referer`. Following a link to a page does no harm: that is how buyers come from a shop.
 */
function isFromOtherSite({ method, headers }: FastifyRequest, host: string): boolean {
	const { origin, referer, 'sec-fetch-site': site } = headers;
	if (origin !== undefined) return !isOnHost(origin, host);
	if (method === 'GET') return false;
	if (site !== undefined) return site !== 'same-origin' && site !== 'none';
	return referer !== undefined && !isOnHost(referer, host);
}

/**
 * Handles only requests that are intended for this sandbox. A website in a browser on this machine can
 * neither read from it, by resolving its own name to 127.0.0.1 (DNS rebinding), nor change it, by
 * sending forms or calls here.
 * @param hosts additional host names that it accepts
 */
export function refuseOtherSites(app: FastifyInstance, hosts: readonly string[]): void {
	const allowed = new Set(hosts.map((host) => host.toLowerCase()));
	app.addHook('onRequest', async (request, reply) => {
		const { host = '' } = request.headers;
		const name = nameIn(host);
		if (name === undefined || !(OWN_NAMES.test(name) || allowed.has(name))) {
			return await reply.code(421).send({
				name: 'MISDIRECTED_REQUEST',
				message: `This sandbox does not accept the host name '${host}'. Use 127.0.0.1, or start it with --allow-host and the name.`,
			});
		}
		if (isFromOtherSite(request, host)) {
			return await reply.code(403).send({
				name: 'NOT_AUTHORIZED',
				message: 'Pages of other websites cannot use this sandbox.',
			});
		}
		// Other sites may not embed it in a frame either, to prevent clickjacking.
		void reply.header('x-frame-options', 'DENY');
	});
}
