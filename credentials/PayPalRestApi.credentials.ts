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

import { attributionOf, merchantOf } from '../nodes/shared/attribution';
import { assertionFor } from '../nodes/shared/authAssertion';
import { baseUrlOf } from '../nodes/shared/baseUrl';
import { currencies } from '../nodes/shared/currencies';
import { findHeader } from '../nodes/shared/header';
import { NOT_PAYPAL, fetchToken, isTokenEndpoint, requireOwnHost } from '../nodes/shared/token';

/**
 * Forbids redirects in all of n8n's request helpers: an HTTP client sends the Authorization header to
 * wherever a response points. `disableFollowRedirect` is read by the current helpers, `followRedirect`
 * and `followAllRedirects` by those that the HTTP Request node uses, and `maxRedirects` by both.
 */
const NO_REDIRECTS = {
	disableFollowRedirect: true,
	followRedirect: false,
	followAllRedirects: false,
	maxRedirects: 0,
} as const;

export class PayPalRestApi implements ICredentialType {
	name = 'payPalRestApi';

	displayName = 'PayPal REST API';

	documentationUrl =
		'https://github.com/n8n-nodes-paypal/n8n-nodes-paypal/blob/main/docs/credential.md';

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
					description: "PayPal's test environment, without real money",
				},
				{ name: 'Live', value: 'live', description: 'Real money' },
				{
					name: 'Custom',
					value: 'custom',
					description: 'Your own gateway, or the local sandbox of this package',
				},
			],
			default: 'sandbox',
			description: 'Sandbox and live are separate: each has its own apps, keys and records',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'http://127.0.0.1:4010',
			placeholder: 'e.g. http://127.0.0.1:4010',
			required: true,
			displayOptions: { show: { environment: ['custom'] } },
			description:
				'Server that gets the client ID, secret and tokens. Plain http is allowed only for this machine and private networks.',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			description:
				"From your app on developer.paypal.com, under 'Apps & Credentials'. Sandbox and live apps have different ones.",
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
			displayName: 'Default Currency',
			name: 'defaultCurrency',
			type: 'options',
			options: [{ name: 'None', value: '' }, ...currencies()],
			default: '',
			description:
				"Currency of amounts for which the node has 'Default of the Credential'. If empty, choose it in each node.",
		},
		{
			displayName: 'I Act for Other Merchants',
			name: 'actsForMerchants',
			type: 'boolean',
			default: false,
			description: 'Whether you are a partner of PayPal that makes calls for merchants',
		},
		{
			displayName: 'Merchant ID',
			name: 'merchantId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 7LFUJ8K3GXY2A',
			displayOptions: { show: { actsForMerchants: [true] } },
			description:
				'PayPal account ID or email of the merchant to act for. If empty, your own account.',
		},
		{
			displayName: 'Partner Attribution ID',
			name: 'partnerAttributionId',
			type: 'string',
			default: '',
			placeholder: 'e.g. EXAMPLE_SP_PPCP',
			displayOptions: { show: { actsForMerchants: [true] } },
			description: 'Your BN code, sent with every call',
		},
		{
			displayName:
				"The domains below are n8n's own setting, for its HTTP Request node. Whatever it says, this credential is only ever sent to PayPal, or to your 'Base URL'.",
			name: 'domainsNotice',
			type: 'notice',
			default: '',
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
	 * Fetches an access token. n8n calls it when `accessToken` is empty or PayPal responded with 401,
	 * and stores the result, encrypted, for all workflows.
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<{ accessToken: string }> {
		return { accessToken: await fetchToken(this.helpers.httpRequest, credentials) };
	}

	/**
	 * Adds the headers that identify the caller, only for the credential's own host, and forbids
	 * redirects. A path without a host is relative to the credential's own base URL.
	 */
	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const baseURL = baseUrlOf(credentials);
		const target = requireOwnHost(baseURL, options);
		const clientId = String(credentials.clientId ?? '').trim();
		const headers: IDataObject = { ...options.headers };
		if (isTokenEndpoint(target)) {
			const secret = String(credentials.clientSecret ?? '').trim();
			const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
			headers.Authorization = `Basic ${basic}`;
			return { ...options, baseURL: options.baseURL ?? baseURL, ...NO_REDIRECTS, headers };
		}
		headers.Authorization = `Bearer ${String(credentials.accessToken ?? '')}`;
		const merchant = merchantOf(credentials);
		const own: IDataObject = {
			...(merchant === '' ? {} : { 'PayPal-Auth-Assertion': assertionFor(clientId, merchant) }),
			'PayPal-Partner-Attribution-Id': attributionOf(credentials),
		};
		// Headers that the caller has set are kept, ignoring case.
		for (const [name, value] of Object.entries(own)) {
			if (value !== undefined && findHeader(headers, name) === undefined) headers[name] = value;
		}
		return { ...options, baseURL: options.baseURL ?? baseURL, ...NO_REDIRECTS, headers };
	};

	/**
	 * Requests a token with the keys themselves, which every app may do. `preAuthentication` has done
	 * so just before, and reports what is wrong; the rules reject a response with status 200 that is
	 * not PayPal's, such as the login page of a network.
	 */
	test: ICredentialTestRequest = {
		request: {
			method: 'POST',
			url: '/v1/oauth2/token',
			headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
			body: 'grant_type=client_credentials',
		},
		// A rule names a response that is wrong: one without a token.
		rules: [undefined, null, ''].map((value) => ({
			type: 'responseSuccessBody',
			properties: { key: 'access_token', value, message: NOT_PAYPAL },
		})),
	};
}
