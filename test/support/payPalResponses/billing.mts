import type { Json, SandboxResponse, SandboxUnderTest } from '../sandbox.mts';
import {
	ADDRESS,
	address,
	LINKS,
	MONEY,
	requestId,
	usd,
	WHOLE,
	type Documented,
} from './documented.mts';

type Sandbox = () => SandboxUnderTest;

const FILE = 'billing_subscriptions_v1.json 1.8';
const REFERENCE = 'developer.paypal.com/docs/api/subscriptions/v1';
const PRODUCTS = '/v1/catalogs/products';
const PLANS = '/v1/billing/plans';
const SUBSCRIPTIONS = '/v1/billing/subscriptions';

const product = {
	name: 'Video Streaming',
	description: 'Films and series',
	type: 'SERVICE',
	category: 'SOFTWARE',
	image_url: 'https://example.com/streaming.jpg',
	home_url: 'https://example.com/home',
};

const createProduct = (sandbox: Sandbox, body: object = product): Promise<SandboxResponse> =>
	sandbox().call('POST', PRODUCTS, body, { ...WHOLE, ...requestId() });

const cycle = (tenure_type: string, sequence: number, total_cycles: number, value: string) => ({
	frequency: { interval_unit: 'MONTH', interval_count: 1 },
	tenure_type,
	sequence,
	total_cycles,
	pricing_scheme: { fixed_price: usd(value) },
});

const cycles = [
	cycle('TRIAL', 1, 2, '3'),
	cycle('TRIAL', 2, 3, '6'),
	cycle('REGULAR', 3, 12, '10'),
];

/** Billing cycles with prices by quantity. */
const tiered = [
	cycle('TRIAL', 1, 2, '3'),
	{
		...cycle('REGULAR', 2, 12, '10'),
		pricing_scheme: {
			pricing_model: 'VOLUME',
			tiers: [
				{ starting_quantity: '1', ending_quantity: '1000', amount: usd('100') },
				{ starting_quantity: '1001', amount: usd('200') },
			],
		},
	},
];

const createPlan = async (
	sandbox: Sandbox,
	billing_cycles: readonly object[] = cycles,
): Promise<SandboxResponse> =>
	sandbox().call(
		'POST',
		PLANS,
		{
			product_id: (await createProduct(sandbox)).body.id,
			name: 'Monthly',
			description: 'Films, monthly',
			status: 'ACTIVE',
			billing_cycles,
			payment_preferences: {
				auto_bill_outstanding: true,
				setup_fee: usd('10'),
				setup_fee_failure_action: 'CONTINUE',
				payment_failure_threshold: 3,
			},
			taxes: { percentage: '10', inclusive: false },
			quantity_supported: true,
		},
		{ ...WHOLE, ...requestId() },
	);

const createSubscription = async (sandbox: Sandbox): Promise<SandboxResponse> =>
	sandbox().call(
		'POST',
		SUBSCRIPTIONS,
		{
			plan_id: (await createPlan(sandbox)).body.id,
			quantity: '20',
			shipping_amount: usd('10.00'),
			subscriber: {
				name: { given_name: 'Ann', surname: 'Example' },
				email_address: 'ann@example.com',
				shipping_address: { name: { full_name: 'Ann Example' }, address },
			},
			application_context: {
				brand_name: 'Example',
				locale: 'en-US',
				shipping_preference: 'SET_PROVIDED_ADDRESS',
				user_action: 'SUBSCRIBE_NOW',
				payment_method: {
					payer_selected: 'PAYPAL',
					payee_preferred: 'IMMEDIATE_PAYMENT_REQUIRED',
				},
				return_url: 'https://example.com/thanks',
				cancel_url: 'https://example.com/plans',
			},
		},
		{ ...WHOLE, ...requestId() },
	);

const subscribed = async (sandbox: Sandbox): Promise<Json> => {
	const { id } = (await createSubscription(sandbox)).body;
	await sandbox().admin('POST', `subscriptions/${id}/approve`);
	await sandbox().clock.advance('PT1M');
	return id;
};

const call = async (
	sandbox: Sandbox,
	action: string,
	before?: string,
): Promise<SandboxResponse> => {
	const id = await subscribed(sandbox);
	const path = `${SUBSCRIPTIONS}/${id}`;
	if (before !== undefined) await sandbox().call('POST', `${path}/${before}`, { reason: 'Why' });
	return sandbox().call('POST', `${path}/${action}`, { reason: 'Why not' });
};

const PRODUCT = `id name description type category image_url home_url create_time update_time ${LINKS}`;
const CYCLES = `billing_cycles[]{frequency{interval_unit interval_count#} tenure_type sequence# total_cycles# pricing_scheme{fixed_price${MONEY} version# create_time update_time}}`;
const PLAN = `id product_id name description status ${CYCLES} taxes{percentage inclusive?} create_time update_time ${LINKS}`;
const PREFERENCES = `payment_preferences{auto_bill_outstanding? setup_fee${MONEY} setup_fee_failure_action payment_failure_threshold#}`;
const SUBSCRIBER = `subscriber{name{given_name surname} email_address payer_id shipping_address{name{full_name} ${ADDRESS}}}`;

/** Products, plans and subscriptions: requests of PayPal's files and reference, and the shapes of its responses. */
export const billing: readonly Documented[] = [
	{
		name: 'Create product',
		source: 'developer.paypal.com/docs/api/catalog-products/v1, products_create',
		send: (sandbox) => createProduct(sandbox),
		status: 201,
		response: PRODUCT,
	},
	{
		name: 'Create product, the least',
		source: 'developer.paypal.com/docs/api/catalog-products/v1: type has a default',
		send: (sandbox) => createProduct(sandbox, { name: 'Video Streaming' }),
		status: 201,
		response: `id name type create_time ${LINKS}`,
	},
	{
		name: 'Show product',
		source: 'developer.paypal.com/docs/api/catalog-products/v1, products_get',
		send: async (sandbox) =>
			sandbox().call('GET', `${PRODUCTS}/${(await createProduct(sandbox)).body.id}`),
		status: 200,
		response: PRODUCT,
	},
	{
		name: 'List products',
		source: 'developer.paypal.com/docs/subscriptions/full-integration/product-management',
		send: async (sandbox) => {
			for (let n = 0; n < 3; n++) await createProduct(sandbox);
			return sandbox().call('GET', `${PRODUCTS}?page_size=2&page=1&total_required=true`);
		},
		status: 200,
		response: `total_items# total_pages# products[]{id name description create_time ${LINKS}} ${LINKS}`,
	},
	{
		name: 'Update product',
		source: 'catalogs_products_v1.json 1.0, patch_request',
		send: async (sandbox) =>
			sandbox().call('PATCH', `${PRODUCTS}/${(await createProduct(sandbox)).body.id}`, [
				{ op: 'replace', path: '/description', value: 'Premium' },
			]),
		status: 204,
	},
	{
		name: 'Create plan',
		source: `${FILE}, plan_request_post`,
		send: (sandbox) => createPlan(sandbox),
		status: 201,
		response: `${PLAN} ${PREFERENCES}`,
	},
	{
		name: 'Show plan',
		source: `${REFERENCE}, plans_get`,
		send: async (sandbox) =>
			sandbox().call('GET', `${PLANS}/${(await createPlan(sandbox)).body.id}`),
		status: 200,
		response: `${PLAN} `.replace('update_time}}', 'update_time status}}'),
	},
	{
		name: 'List plans',
		source: `${REFERENCE}, plans_list`,
		send: async (sandbox) => {
			await createPlan(sandbox);
			return sandbox().call('GET', PLANS);
		},
		status: 200,
		response: `plans[]{id name status description usage_type create_time ${LINKS}} ${LINKS}`,
	},
	{
		name: 'List plans, the whole of them',
		source: "PayPal's Postman collection, List plans: with version, payee and usage_type",
		send: async (sandbox) => {
			await createPlan(sandbox);
			return sandbox().call('GET', `${PLANS}?page_size=10&total_required=true`, undefined, WHOLE);
		},
		status: 200,
		response: `total_items# total_pages# plans[]{id version# product_id name status description usage_type ${CYCLES} ${PREFERENCES} taxes{percentage inclusive?} quantity_supported? payee{merchant_id} create_time update_time ${LINKS}} ${LINKS}`,
	},
	{
		name: 'Update prices',
		source: `${FILE}, update_pricing_schemes_list_request`,
		send: async (sandbox) => {
			const { id } = (await createPlan(sandbox, tiered)).body;
			return sandbox().call('POST', `${PLANS}/${id}/update-pricing-schemes`, {
				pricing_schemes: [
					{ billing_cycle_sequence: 1, pricing_scheme: { fixed_price: usd('50') } },
					{
						billing_cycle_sequence: 2,
						pricing_scheme: {
							pricing_model: 'VOLUME',
							tiers: [
								{ starting_quantity: '1', ending_quantity: '1000', amount: usd('150') },
								{ starting_quantity: '1001', amount: usd('250') },
							],
						},
					},
				],
			});
		},
		status: 204,
	},
	...(['activate', 'deactivate'] as const).map(
		(action): Documented => ({
			name: `Plan: ${action}`,
			source: `${REFERENCE}, plans_${action}`,
			send: async (sandbox) => {
				const path = `${PLANS}/${(await createPlan(sandbox)).body.id}`;
				if (action === 'activate') await sandbox().call('POST', `${path}/deactivate`);
				return sandbox().call('POST', `${path}/${action}`);
			},
			status: 204,
		}),
	),
	{
		name: 'Create subscription',
		source: `${FILE}, subscription_request_post`,
		send: createSubscription,
		status: 201,
		response: `id status status_update_time plan_id plan_overridden? start_time quantity shipping_amount${MONEY} ${SUBSCRIBER} create_time ${LINKS}`,
		lacking: {
			'subscriber.payer_id': 'Known once the buyer approves; PayPal knows that of its example',
		},
	},
	{
		name: 'Show subscription',
		source: `${REFERENCE}, subscriptions_get`,
		send: async (sandbox) => sandbox().call('GET', `${SUBSCRIPTIONS}/${await subscribed(sandbox)}`),
		status: 200,
		response: `id plan_id start_time quantity shipping_amount${MONEY} ${SUBSCRIBER} billing_info{outstanding_balance${MONEY} cycle_executions[]{tenure_type sequence# cycles_completed# cycles_remaining# total_cycles#} last_payment{amount${MONEY} time} next_billing_time failed_payments_count#} create_time update_time ${LINKS} status status_update_time`,
	},
	{
		name: 'List subscriptions',
		source: `${REFERENCE}, subscriptions_list`,
		send: async (sandbox) => {
			const path = `${SUBSCRIPTIONS}/${await subscribed(sandbox)}`;
			await sandbox().call('POST', `${path}/suspend`, { reason: 'Out of stock' });
			await sandbox().call('POST', `${path}/activate`, { reason: 'Back in stock' });
			return sandbox().call('GET', SUBSCRIPTIONS);
		},
		status: 200,
		response: `subscriptions[]{status status_change_note status_update_time id plan_id start_time quantity shipping_amount${MONEY} subscriber{email_address name{given_name surname} tenant shipping_address{name{} ${ADDRESS}}} billing_info{outstanding_balance${MONEY} cycle_executions[]{tenure_type sequence# cycles_completed# cycles_remaining# current_pricing_scheme_version# total_cycles#} last_payment{amount${MONEY} time} next_billing_time final_payment_time failed_payments_count#} create_time update_time plan_overridden? ${LINKS}} ${LINKS}`,
		lacking: { 'subscriptions[].subscriber.tenant': "No file of PayPal's has it" },
	},
	{
		name: 'Revise subscription',
		source: `${FILE}, subscription_revise_request`,
		send: async (sandbox) => {
			const id = await subscribed(sandbox);
			const { plan_id } = (await sandbox().call('GET', `${SUBSCRIPTIONS}/${id}`)).body;
			return sandbox().call('POST', `${SUBSCRIPTIONS}/${id}/revise`, {
				plan_id,
				shipping_amount: usd('10.00'),
				shipping_address: { name: { full_name: 'Ann Example' }, address },
				application_context: {
					brand_name: 'Example',
					locale: 'en-US',
					shipping_preference: 'SET_PROVIDED_ADDRESS',
					payment_method: { payee_preferred: 'IMMEDIATE_PAYMENT_REQUIRED' },
					return_url: 'https://example.com/thanks',
					cancel_url: 'https://example.com/plans',
				},
			});
		},
		status: 200,
		response: `plan_id plan_overridden? shipping_amount${MONEY} shipping_address{name{full_name} ${ADDRESS}} ${LINKS}`,
	},
	{
		name: 'List transactions of a subscription',
		source: `${REFERENCE}, subscriptions_transactions`,
		send: async (sandbox) => {
			const id = await subscribed(sandbox);
			const query = 'start_time=2025-01-01T00:00:00Z&end_time=2030-01-01T00:00:00Z';
			return sandbox().call('GET', `${SUBSCRIPTIONS}/${id}/transactions?${query}`);
		},
		status: 200,
		response: `transactions[]{id status payer_email payer_name{given_name surname} amount_with_breakdown{gross_amount${MONEY} fee_amount${MONEY} net_amount${MONEY}} time} ${LINKS}`,
	},
	{
		name: 'Suspend subscription',
		source: `${FILE}, subscription_suspend_request`,
		send: (sandbox) => call(sandbox, 'suspend'),
		status: 204,
	},
	{
		name: 'Activate subscription',
		source: `${FILE}, subscription_activate_request`,
		send: (sandbox) => call(sandbox, 'activate', 'suspend'),
		status: 204,
	},
	{
		name: 'Cancel subscription',
		source: `${FILE}, subscription_cancel_request`,
		send: (sandbox) => call(sandbox, 'cancel'),
		status: 204,
	},
];
