// No data that reaches the node makes it call a host other than the credential's, or an
// operation other than the one that was chosen. A second server on this machine must receive no calls.
import { useListener } from '../support/listener.mts';
import { byId, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandboxNow = useSandbox();
const listenerNow = useListener();

const elsewhere = () => new URL(listenerNow().url).host;

/** Values that might be entered in place of an ID or a path; `HOST` is replaced by the other server. */
const ADDRESSES = [
	'http://HOST/listener',
	'//HOST/listener',
	'/\\HOST/listener',
	'\\\\HOST\\listener',
	'/\t/HOST/listener',
	'/\n/HOST/listener',
	'@HOST/listener',
	':80@HOST/listener',
	'.HOST/listener',
	'/@HOST/listener',
	'/v2/../../..//HOST/listener',
	'/%2f%2fHOST/listener',
	'/v2/x\r\nHost: HOST',
	'/v2/x HTTP/1.1\r\nHost: HOST\r\n\r\nGET /',
	'file:///etc/passwd',
	'http://169.254.169.254/latest/meta-data',
	'http://[::1]/',
	'ftp://HOST/',
	'javascript:alert(1)',
	'data:text/plain,x',
] as const;

const named = (address: string) => address.replaceAll('HOST', elsewhere());

/** The calls of the API, without those for tokens. */
const calls = () =>
	sandboxNow()
		.requests()
		.filter(({ path }) => !path.startsWith('/v1/oauth2/token'));

describe.each(ADDRESSES)('%j', (address) => {
	afterEach(() => expect(listenerNow().received).toEqual([]));

	it('as the path of a custom call stays on the host of the credential, or is refused', async () => {
		const result = await runPayPal(sandboxNow(), 'customApiCall.request', {
			method: 'GET',
			path: named(address),
		});
		// The sandbox has no such path: either it refuses, or the node does before sending anything.
		expect(result.error).toBeDefined();
		for (const { headers } of calls()) expect(headers.host).toBe(new URL(sandboxNow().url).host);
	});

	it('as an ID leads to no other operation', async () => {
		const before = calls().length;
		const orderId = byId('={{ $json.order }}');
		const items = [{ order: named(address) }];
		const result = await runPayPal(sandboxNow(), 'order.get', { orderId }, { items });
		expect(result.error).toBeDefined();
		for (const { path } of calls().slice(before)) {
			expect(path.split('?')[0]).toMatch(/^\/v2\/checkout\/orders\/[^/]+$/);
		}
	});

	it('as a header of a custom call is sent as any other text', async () => {
		const result = await runPayPal(sandboxNow(), 'customApiCall.request', {
			method: 'GET',
			path: '/v1/notifications/webhooks',
			additionalFields: {
				headers: { values: [{ name: 'PayPal-Client-Metadata-Id', value: named(address) }] },
			},
		});
		// A value that a header can't have is refused, and nothing is sent.
		expect(result.error === undefined).toBe(/^[\x20-\x7e]*$/.test(address.trim()));
	});
});

it.each(['Host', 'Authorization', 'authorization', 'Content-Length', 'Transfer-Encoding'])(
	'the header %s is not for people to set',
	async (name) => {
		const { error } = await runPayPal(sandboxNow(), 'customApiCall.request', {
			method: 'GET',
			path: '/v1/notifications/webhooks',
			additionalFields: { headers: { values: [{ name, value: elsewhere() }] } },
		});
		expect(error?.message).toMatch(/^'Headers' sets /);
	},
);
