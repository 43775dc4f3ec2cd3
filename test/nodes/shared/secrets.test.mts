import '../../support/withoutWaiting.mts';

import { hiderOf, secretsIn, secretsOf } from '../../../nodes/shared/secrets';
import { fetchToken } from '../../../nodes/shared/token';

describe('what hides secrets', () => {
	const hide = hiderOf(['planted/secret+1', '7391']);

	it('finds them at any depth, in names of properties, and as JSON and URLs spell them', () => {
		const hideQuoted = hiderOf(['say "planted"']);
		expect(hide({ a: ['x planted/secret+1 y'], 'planted/secret+1': 1 })).toEqual({
			a: ['x *** y'],
			'***': 1,
		});
		expect(hide('s=planted%2Fsecret%2B1&t=1')).toBe('s=***&t=1');
		expect(hideQuoted('{"note":"say \\"planted\\""}')).toBe('{"note":"***"}');
	});

	it('leaves longer numbers with the same digits, and what is no text', () => {
		expect(hide('code 7391, id 17391, 73910')).toBe('code ***, id 17391, 73910');
		const given = { at: null, count: 73910, list: [true] };
		expect(hide(given)).toEqual(given);
	});

	it('hides nothing for secrets that are empty or as short as a word of anything', () => {
		expect(hiderOf(['', 'ab'])('ab and nothing')).toBe('ab and nothing');
	});

	it('takes them from a credential, and from a call by their names', () => {
		const credentials = { clientId: ' me ', clientSecret: ' you ', accessToken: 'A21' };
		expect(secretsOf(credentials)).toEqual(['you', 'bWU6eW91', 'A21']);
		const card = { number: '4111', security_code: '123', expiry: '2031-01' };
		expect(secretsIn({ payment_source: { card }, list: [{ token: 't' }], other: 5 })).toEqual([
			'4111',
			'123',
			't',
		]);
	});
});

// n8n calls this directly for its HTTP Request node as well.
it('no response to a token request puts the keys into the error', async () => {
	const basic = Buffer.from('me:planted-secret').toString('base64');
	const credentials = { environment: 'sandbox', clientId: 'me', clientSecret: 'planted-secret' };
	const requested = fetchToken(
		async () => ({ statusCode: 503, body: { message: `${basic} and planted-secret` } }),
		credentials,
	);
	await expect(requested).rejects.toThrow(
		'PayPal did not issue an access token: *** and *** (HTTP 503)',
	);
});
