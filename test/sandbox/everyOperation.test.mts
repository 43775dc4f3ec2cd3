import { contract } from '../../sandbox/contract/index.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const OWN_CREDENTIALS = ['oauth2.token', 'oauth2.terminate'];
const operations = contract.operations.filter(({ id }) => !OWN_CREDENTIALS.includes(id));

it.each(operations.map((each) => [each.method, each.path] as const))(
	'%s %s needs a token',
	async (method, path) => {
		const answer = await sandbox().call(method, path.replace(/\{\w+\}/g, 'X1'), undefined, {
			authorization: 'Bearer none',
		});
		expect([answer.status, answer.body.error]).toEqual([401, 'invalid_token']);
		expect(answer.headers.get('paypal-debug-id')).toMatch(/^[0-9a-f]{13}$/);
	},
);
