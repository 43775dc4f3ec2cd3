import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	Icon,
	INodeProperties,
} from 'n8n-workflow';

import { assertionFor } from '../nodes/shared/authAssertion';
import { baseUrlOf } from '../nodes/shared/baseUrl';
import { fetchToken, isTokenEndpoint, requireOwnHost } from '../nodes/shared/token';

/** The same choice as `baseUrlOf`, in n8n's expression language: the test runs without our code. */
const BASE_URL_EXPRESSION =
	'={{ $credentials.environment === "live" ? "https://api-m.paypal.com" : $credentials.environment === "custom" ? $credentials.baseUrl.trim().replace(/\\/+$/, "") : "https://api-m.sandbox.paypal.com" }}';

export class PayPalRestApi implements ICredentialType {
	name = 'payPalRestApi';

	displayName = 'PayPal REST API';

	documentationUrl = 'https://developer.paypal.com/api/rest/#link-getclientidandclientsecret';

	icon: Icon = {
		light: 'file:../icons/paypal.svg',
		dark: 'file:../icons/paypal.dark.svg',
	};

	properties: INodeProperties[] = [
		{
			displayName: 'Environment',
			name: 'environment',
			type: 'options',
			options: [
				{
					name: 'Sandbox',
					value: 'sandbox',
					description: "PayPal's test world, with play money",
				},
				{ name: 'Live', value: 'live', description: 'Real money' },
				{
					name: 'Custom',
					value: 'custom',
					description: "A gateway of yours, or this package's local sandbox",
				},
			],
			default: 'sandbox',
			description: 'Sandbox and live are two worlds: each has its own apps, keys and records',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'http://127.0.0.1:4010',
			placeholder: 'e.g. http://127.0.0.1:4010',
			required: true,
			displayOptions: { show: { environment: ['custom'] } },
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			description: "From your app on developer.paypal.com, under 'Apps & Credentials'",
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
		{
			displayName: 'Merchant ID',
			name: 'merchantId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 7LFUJ8K3GXY2A',
			description:
				'For partners only: PayPal account ID or email of the merchant to act for. Leave empty to act for your own account.',
		},
		{
			displayName: 'Partner Attribution ID',
			name: 'partnerAttributionId',
			type: 'string',
			default: '',
			placeholder: 'e.g. EXAMPLE_SP_PPCP',
			description: 'For partners only: your BN code, sent with every call',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	/**
	 * Fetches an access token. n8n calls it when `accessToken` is empty or PayPal answered 401, and
	 * keeps the result, encrypted, for all workflows.
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<{ accessToken: string }> {
		return { accessToken: await fetchToken(this.helpers.httpRequest, credentials) };
	}

	/** Adds what identifies the caller, for the credential's own host only. */
	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const target = requireOwnHost(baseUrlOf(credentials), options);
		const clientId = String(credentials.clientId ?? '').trim();
		const headers: IDataObject = { ...options.headers };
		if (isTokenEndpoint(target)) {
			const secret = String(credentials.clientSecret ?? '').trim();
			const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
			return { ...options, headers: { ...headers, Authorization: `Basic ${basic}` } };
		}
		headers.Authorization = `Bearer ${String(credentials.accessToken ?? '')}`;
		const merchant = String(credentials.merchantId ?? '').trim();
		if (merchant !== '') headers['PayPal-Auth-Assertion'] ??= assertionFor(clientId, merchant);
		const attribution = String(credentials.partnerAttributionId ?? '').trim();
		if (attribution !== '') headers['PayPal-Partner-Attribution-Id'] ??= attribution;
		return { ...options, headers };
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: BASE_URL_EXPRESSION,
			url: '/v1/notifications/webhooks',
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						"PayPal does not know this Client ID and Client Secret. Copy both again, and check 'Environment'.",
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message: 'The keys are right, but this app may not read webhooks.',
				},
			},
		],
	};
}
