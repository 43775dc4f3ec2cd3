import { contract } from '../../contract/index.mts';
import { useSandbox } from '../support/sandbox.mts';
import { listed } from './operations.mts';

const sandbox = useSandbox();

const OWN_CREDENTIALS = ['oauth2.token', 'oauth2.terminate'];
const concrete = (path: string): string => path.replace(/\{\w+\}/g, 'X1');

it.each(
	contract.operations
		.filter(({ id }) => !OWN_CREDENTIALS.includes(id))
		.map((each) => [each.method, each.path] as const),
)('%s %s needs a token', async (method, path) => {
	const response = await sandbox().call(method, concrete(path), undefined, {
		authorization: 'Bearer none',
	});
	expect([response.status, response.body.error]).toEqual([401, 'invalid_token']);
	expect(response.headers.get('paypal-debug-id')).toMatch(/^[0-9a-f]{13}$/);
});

/** Operations of PayPal's files that the node omits: the old referrals, a partner's own settings, and links to accounting programs. */
const LEFT_OUT = [
	'GET /v2/invoicing/accounting-sync/merchant/connections',
	'GET /v2/invoicing/accounting-sync/invoices/{id}/connections',
	'POST /v1/customer/partner-referrals',
	'GET /v1/customer/partner-referrals/{partner_referral_id}',
	'GET /v1/customer/partners/{id}',
	'POST /v1/customer/partners/{id}',
	'PUT /v1/customer/partners/{id}',
];

const callOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
	`${method} ${path}`;

/** The operations that the node calls, without the custom call. */
const ofTheNode = new Set([...listed.values()].filter(({ method }) => method !== '*').map(callOf));
const all = [...new Set([...contract.operations.map(callOf), ...ofTheNode])];

/** An empty call: a missing handler returns 501 before the request is checked. */
async function statusOf(call: string): Promise<number> {
	const [method = '', path = ''] = call.split(' ');
	const { status } = await sandbox().call(method, concrete(path));
	// An unknown path would not return 501 either.
	expect(sandbox().requests().at(-1)?.operation).toEqual(expect.any(String));
	return status;
}

it('the node calls none of the omitted operations', () => {
	const called = LEFT_OUT.filter((call) => ofTheNode.has(call));
	expect(
		called.map(
			(call) => `${call}: give it a handler in sandbox/resources, and no place in LEFT_OUT`,
		),
	).toEqual([]);
});

it.each(all.filter((call) => !LEFT_OUT.includes(call)))('%s is implemented', async (call) => {
	expect([500, 501]).not.toContain(await statusOf(call));
});

it.each(LEFT_OUT)('%s is not implemented, and the response says so', async (call) => {
	expect(await statusOf(call)).toBe(501);
});
