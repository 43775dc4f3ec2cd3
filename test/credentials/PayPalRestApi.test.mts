import type { IHttpRequestOptions } from 'n8n-workflow';

import { PayPalRestApi } from '../../credentials/PayPalRestApi.credentials';

const credentials = {
	environment: 'custom',
	baseUrl: 'https://gateway.example/paypal',
	clientId: 'client',
	clientSecret: 'secret',
	accessToken: 'token',
};

const authorize = async (request: object) => {
	const options = { method: 'GET', ...request } as IHttpRequestOptions;
	const { headers } = await new PayPalRestApi().authenticate(credentials, options);
	return headers?.Authorization;
};

// n8n's HTTP Request node names its URL `uri`, all others `url`.
describe.each(['url', 'uri'])('a request with %s', (name) => {
	it('gets the token for the own host', async () => {
		const orders = 'https://gateway.example/paypal/v2/checkout/orders/1?fields=id';
		expect(await authorize({ [name]: orders })).toBe('Bearer token');
	});

	it('gets the client ID and secret for token requests', async () => {
		const basic = `Basic ${Buffer.from('client:secret').toString('base64')}`;
		for (const path of ['/v1/oauth2/token', '/v1/oauth2/token/terminate?a=b']) {
			expect(await authorize({ [name]: `https://gateway.example/paypal${path}` })).toBe(basic);
		}
	});

	it.each([
		'https://elsewhere.example/v2/checkout/orders/1',
		'http://gateway.example/v2/checkout/orders/1',
		'//elsewhere.example/',
		'https:elsewhere.example/v2',
		'https:/elsewhere.example/v2',
		'HTTPS:elsewhere.example',
		'\thttps:elsewhere.example',
		'ht\ntps:elsewhere.example',
		'https:///elsewhere.example',
		'https:\\\\elsewhere.example',
		'\\\\elsewhere.example',
		'/\\elsewhere.example',
		'https://gateway.example@elsewhere.example/',
		'https://elsewhere.example#@gateway.example/',
		'https://gateway.example:8443/',
		'https://gateway.example./',
		'ws://gateway.example/',
		'data:text/plain,gateway.example',
	])('gets nothing for %s', async (elsewhere) => {
		await expect(authorize({ [name]: elsewhere })).rejects.toThrow('for gateway.example only');
	});
});
