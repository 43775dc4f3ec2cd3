import type { Json, SandboxResponse, SandboxUnderTest } from '../sandbox.mts';
import { ADDRESS, address, requestId, type Documented } from './documented.mts';

type Sandbox = () => SandboxUnderTest;

const FILE = 'vault_payment_tokens_v3.json 3.4';
const REFERENCE = 'developer.paypal.com/docs/api/payment-tokens/v3';
const SETUP = '/v3/vault/setup-tokens';
const TOKENS = '/v3/vault/payment-tokens';
const CUSTOMER = { id: 'BygeLlrpZF', merchant_customer_id: 'customer@merchant.com' };

const card = {
	number: '4111111111111111',
	expiry: '2030-02',
	name: 'Ann Example',
	security_code: '321',
	billing_address: address,
};

const wallet = {
	description: 'Coffee, monthly',
	shipping: { name: { full_name: 'Ann Example' }, address },
	permit_multiple_payment_tokens: false,
	usage_pattern: 'IMMEDIATE',
	usage_type: 'MERCHANT',
	customer_type: 'CONSUMER',
	experience_context: {
		shipping_preference: 'SET_PROVIDED_ADDRESS',
		brand_name: 'Example',
		locale: 'en-US',
		return_url: 'https://example.com/thanks',
		cancel_url: 'https://example.com/cart',
	},
};

const setUp = (sandbox: Sandbox, payment_source: object, customer: object = CUSTOMER) =>
	sandbox().call('POST', SETUP, { customer, payment_source }, requestId());

const saved = async (sandbox: Sandbox, payment_source: object): Promise<SandboxResponse> => {
	const { body } = await setUp(sandbox, payment_source);
	if (body.status === 'PAYER_ACTION_REQUIRED') {
		await sandbox().admin('POST', `setup-tokens/${body.id}/approve`);
	}
	return sandbox().call(
		'POST',
		TOKENS,
		{ payment_source: { token: { id: body.id, type: 'SETUP_TOKEN' } } },
		requestId(),
	);
};

/** A PayPal wallet in the vault. @returns its id */
export const savedWallet = async (sandbox: Sandbox): Promise<Json> =>
	(await saved(sandbox, { paypal: wallet })).body.id;

const ONE_LINE = "The address of the sandbox's buyer has one line";

const LINKS = 'links[]{rel href method encType}';
const OWNER = 'customer{id merchant_customer_id}';
const CARD = `card{last_digits expiry name billing_${ADDRESS}}`;
const SAVED_CARD = `card{last_digits expiry brand name billing_${ADDRESS}}`;
const WALLET = `description email_address account_id shipping{name{full_name} ${ADDRESS}} usage_pattern usage_type customer_type name{given_name surname} ${ADDRESS}`;

/** The vault: requests of PayPal's file and reference, and the shapes of its responses. */
export const vault: readonly Documented[] = [
	{
		name: 'Create setup token of a card',
		source: `${FILE}, setup_token_request; ${REFERENCE}, setup-tokens_create, sample 1`,
		send: (sandbox) => setUp(sandbox, { card }),
		status: 201,
		response: `id ${OWNER} status payment_source{${CARD}} ${LINKS}`,
	},
	{
		name: 'Create setup token, once more',
		source: `${REFERENCE}, setup-tokens_create, sample 2`,
		send: async (sandbox) => {
			const same = requestId();
			const body = { customer: CUSTOMER, payment_source: { card } };
			await sandbox().call('POST', SETUP, body, same);
			return sandbox().call('POST', SETUP, body, same);
		},
		status: 200,
		response: `id ${OWNER} status payment_source{${CARD}} ${LINKS}`,
	},
	{
		name: 'Create setup token with a wrong customer',
		source: `${REFERENCE}, setup-tokens_create, sample 3`,
		send: (sandbox) => setUp(sandbox, { card }, { ...CUSTOMER, id: 'BygeLlrpZF@' }),
		status: 400,
		issues: ['INVALID_PARAMETER_SYNTAX'],
	},
	{
		name: 'Create setup token with a long security code',
		source: `${REFERENCE}, setup-tokens_create, sample 5`,
		send: (sandbox) => setUp(sandbox, { card: { ...card, security_code: '1234' } }),
		status: 422,
		issues: ['INVALID_SECURITY_CODE'],
	},
	{
		name: 'Show setup token',
		source: `${REFERENCE}, setup-tokens_get, sample 1`,
		send: async (sandbox) => {
			const { body } = await setUp(sandbox, { card });
			return sandbox().call('GET', `${SETUP}/${body.id}`);
		},
		status: 200,
		response: `id ${OWNER} status payment_source{${CARD}} ${LINKS}`,
	},
	{
		name: 'Show setup token with a wrong ID',
		source: `${REFERENCE}, setup-tokens_get, sample 2`,
		send: (sandbox) => sandbox().call('GET', `${SETUP}/5C991763VB2781612$`),
		status: 400,
		issues: ['INVALID_PARAMETER_SYNTAX'],
	},
	{
		name: 'Create payment token of a wallet',
		source: `${REFERENCE}, payment-tokens_create, sample 1`,
		send: (sandbox) => saved(sandbox, { paypal: wallet }),
		status: 201,
		response: `id ${OWNER} payment_source{paypal{${WALLET}}} ${LINKS}`,
		lacking: {
			'payment_source.paypal.address.address_line_2': ONE_LINE,
		},
	},
	{
		name: 'Create payment token of a card, once more',
		source: `${REFERENCE}, payment-tokens_create, sample 2`,
		send: async (sandbox) => {
			const same = requestId();
			const body = { customer: CUSTOMER, payment_source: { card } };
			await sandbox().call('POST', TOKENS, body, same);
			return sandbox().call('POST', TOKENS, body, same);
		},
		status: 200,
		response: `id ${OWNER} payment_source{card{last_digits expiry brand name billing_address{id address_line_1 address_line_2 admin_area_2 admin_area_1 postal_code country_code}}} ${LINKS}`,
	},
	{
		name: 'Create payment token of a card',
		source: `${FILE}, payment_token_response`,
		send: (sandbox) =>
			sandbox().call('POST', TOKENS, { customer: CUSTOMER, payment_source: { card } }, requestId()),
		status: 201,
		response: `id customer{id} payment_source{${SAVED_CARD}} ${LINKS}`,
	},
	{
		name: 'List payment tokens',
		source: `${FILE}, customer_vault_payment_tokens_response`,
		send: async (sandbox) => {
			await saved(sandbox, { card });
			await saved(sandbox, { paypal: wallet });
			await saved(sandbox, { venmo: wallet });
			return sandbox().call('GET', `${TOKENS}?customer_id=${CUSTOMER.id}`);
		},
		status: 200,
		response: `customer{id} payment_tokens[]{id customer{id} payment_source{${SAVED_CARD} paypal{${WALLET}} venmo{${WALLET} user_name}} ${LINKS}} ${LINKS}`,
		lacking: {
			'payment_tokens[].payment_source.paypal.address.address_line_2': ONE_LINE,
			'payment_tokens[].payment_source.venmo.address.address_line_2': ONE_LINE,
		},
	},
	{
		name: 'List payment tokens of one who has none',
		source: `${REFERENCE}, customer_payment-tokens_get, sample 2`,
		send: (sandbox) => sandbox().call('GET', `${TOKENS}?customer_id=${CUSTOMER.id}`),
		status: 200,
		response: `customer{id merchant_customer_id} payment_tokens[] ${LINKS}`,
		lacking: { 'customer.merchant_customer_id': 'Nothing was saved for this customer before' },
	},
	{
		name: 'Delete payment token',
		source: `${REFERENCE}, payment-tokens_delete, sample 1`,
		send: async (sandbox) => sandbox().call('DELETE', `${TOKENS}/${await savedWallet(sandbox)}`),
		status: 204,
	},
];
