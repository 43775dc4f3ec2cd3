import { orderCalls, paidOrder } from '../sandbox/orders.mts';
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
import { savedWallet } from './vault.mts';

type Sandbox = () => SandboxUnderTest;

const FILE = 'checkout_orders_v2.json 2.32';
const ORDERS = '/v2/checkout/orders';

const create = (sandbox: Sandbox, body: object, headers: object = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', ORDERS, body, { ...requestId(), ...headers });

const item = (name: string, value: string, quantity: string) => ({
	name,
	description: `${name}, blue`,
	unit_amount: usd(value),
	quantity,
	category: 'PHYSICAL_GOODS',
	sku: `sku-${name}`,
	image_url: `https://example.com/${name}.jpg`,
	url: `https://example.com/${name}`,
	upc: { type: 'UPC-A', code: '036000291452' },
});

const unit = (more: object = {}) => ({ reference_id: 'PUHF', amount: usd('50.00'), ...more });
const shippingTo = { shipping: { name: { full_name: 'Ann Example' }, address } };

const approved = async (sandbox: Sandbox, body: object): Promise<Json> => {
	const { id } = (await create(sandbox, body)).body;
	await orderCalls(sandbox).approve(id);
	return id;
};

const CAPTURE = `captures[]{id status amount${MONEY} seller_protection{status dispute_categories[]} final_capture? seller_receivable_breakdown{gross_amount${MONEY} paypal_fee${MONEY} net_amount${MONEY}} create_time update_time ${LINKS}}`;
const AUTHORIZATION = `authorizations[]{id status amount${MONEY} seller_protection{status dispute_categories[]} expiration_time create_time update_time ${LINKS}}`;
const PAYER = 'payer{name{given_name surname} email_address payer_id}';
const WALLET =
	'payment_source{paypal{name{given_name surname} email_address account_id account_status}}';

const CAPTURED = `id ${WALLET} purchase_units[]{reference_id shipping{${ADDRESS}} payments{${CAPTURE}}} ${PAYER} ${LINKS}`;
const AUTHORIZED = `id ${WALLET} purchase_units[]{reference_id shipping{${ADDRESS}} payments{${AUTHORIZATION}}} ${PAYER} ${LINKS}`;

const TRACKED = `id purchase_units[]{reference_id items[]{name sku quantity unit_amount${MONEY}} shipping{trackers[]{id ${LINKS} create_time update_time}} payments{captures[]{id status amount${MONEY} seller_protection{status} final_capture? seller_receivable_breakdown{gross_amount${MONEY} paypal_fee${MONEY} net_amount${MONEY}} create_time update_time ${LINKS}}}} ${LINKS}`;

const sold = unit({
	amount: { ...usd('40.00'), breakdown: { item_total: usd('40.00') } },
	items: [item('Shirt', '20.00', '2')],
});

const trackerOf = (captureId: Json) => ({
	capture_id: captureId,
	tracking_number: '443844607820',
	carrier: 'FEDEX',
	notify_payer: false,
	items: [
		{
			name: 'Shirt',
			sku: 'sku-Shirt',
			quantity: '1',
			upc: { type: 'UPC-A', code: '036000291452' },
			image_url: 'https://example.com/Shirt.jpg',
			url: 'https://example.com/Shirt',
		},
	],
});

const track = (
	sandbox: Sandbox,
	id: Json,
	body: object,
	headers: object = {},
): Promise<SandboxResponse> =>
	sandbox().call('POST', `${ORDERS}/${id}/track`, body, { ...headers });

/** A paid order with a tracker. */
async function tracked(sandbox: Sandbox): Promise<{ readonly path: string }> {
	const { id, captureId } = await paidOrder(sandbox, { intent: 'CAPTURE', purchase_units: [sold] });
	await track(sandbox, id, trackerOf(captureId));
	return { path: `${ORDERS}/${id}/trackers/${captureId}-443844607820` };
}

const page = {
	payment_method_preference: 'IMMEDIATE_PAYMENT_REQUIRED',
	landing_page: 'LOGIN',
	user_action: 'PAY_NOW',
	return_url: 'https://example.com/thanks',
	cancel_url: 'https://example.com/cart',
};

/** Orders: requests of PayPal's file, and the shapes of its responses. */
export const orders: readonly Documented[] = [
	{
		name: 'Create order, with what PayPal shows',
		source: `${FILE}, 00_orders_create`,
		send: (sandbox) =>
			create(sandbox, {
				intent: 'CAPTURE',
				payment_source: {
					paypal: { experience_context: { ...page, shipping_preference: 'GET_FROM_FILE' } },
				},
				purchase_units: [
					{
						invoice_id: '90210',
						amount: {
							...usd('230.00'),
							breakdown: { item_total: usd('220.00'), shipping: usd('10.00') },
						},
						items: [item('Shirt', '20.00', '1'), item('Shoes', '100.00', '2')],
					},
				],
			}),
		status: 200,
		response: `id payment_source{paypal{}} ${LINKS}`,
	},
	{
		name: 'Create order, the least',
		source: `${FILE}, orders_create_simple`,
		send: (sandbox) =>
			create(sandbox, { intent: 'CAPTURE', purchase_units: [{ amount: usd('100.00') }] }),
		status: 201,
		response: `id ${LINKS}`,
	},
	{
		name: 'Create order, authorized with a saved wallet',
		source: `${FILE}, orders_create_authorize_single_step_paypal_with_vault_id_and_stored_credentials_usage_pattern`,
		send: async (sandbox) =>
			create(
				sandbox,
				{
					intent: 'AUTHORIZE',
					purchase_units: [{ amount: usd('100.00'), ...shippingTo }],
					payment_source: {
						paypal: {
							vault_id: await savedWallet(sandbox),
							stored_credential: {
								payment_initiator: 'MERCHANT',
								usage: 'SUBSEQUENT',
								usage_pattern: 'RECURRING_POSTPAID',
							},
						},
					},
				},
				WHOLE,
			),
		status: 201,
		response: `id payment_source{paypal{email_address account_id account_status name{given_name surname} phone_number{national_number} address{country_code}}} purchase_units[]{reference_id amount${MONEY} payee{email_address merchant_id} shipping{name{full_name} address{address_line_1 admin_area_2 admin_area_1 postal_code country_code}} payments{${AUTHORIZATION}}} payer{name{given_name surname} email_address payer_id phone{phone_number{national_number}} address{country_code}} create_time update_time ${LINKS}`,
	},
	{
		name: 'Create order, to be fetched from the shop',
		source: `${FILE}, orders_create_create_orders_with_shipping_type_pickup_in_store`,
		send: (sandbox) =>
			create(
				sandbox,
				{
					intent: 'AUTHORIZE',
					purchase_units: [
						unit({
							payee: { email_address: 'merchant@example.com' },
							shipping: { address, type: 'PICKUP_IN_STORE' },
						}),
					],
				},
				WHOLE,
			),
		status: 201,
		response: `id purchase_units[]{reference_id amount${MONEY} payee{email_address} shipping{${ADDRESS} type}} ${LINKS}`,
	},
	{
		name: 'Create order without units',
		source: `${FILE}, create_400_bad_request`,
		send: (sandbox) => create(sandbox, { intent: 'CAPTURE', purchase_units: [] }),
		status: 400,
		issues: ['INVALID_ARRAY_MIN_ITEMS'],
	},
	{
		name: 'Create order, to be handed over, without an address',
		source: `${FILE}, create_422_unprocessable_entity_missing_pickup_address`,
		send: (sandbox) =>
			create(sandbox, {
				intent: 'CAPTURE',
				payment_source: {
					paypal: {
						experience_context: { ...page, shipping_preference: 'SET_PROVIDED_ADDRESS' },
					},
				},
				purchase_units: [unit({ shipping: { type: 'PICKUP_FROM_PERSON' } })],
			}),
		status: 422,
		issues: ['MISSING_SHIPPING_ADDRESS'],
	},
	{
		name: 'Show order',
		source: `${FILE}, 00_orders_get`,
		send: async (sandbox) =>
			orderCalls(sandbox).get(
				await approved(sandbox, { intent: 'CAPTURE', purchase_units: [unit()] }),
			),
		status: 200,
		response: `id payment_source{paypal{name{given_name surname} email_address account_id}} purchase_units[]{reference_id amount${MONEY}} ${PAYER} create_time ${LINKS}`,
	},
	...[
		{
			name: 'another address',
			example: '00_orders_patch',
			operations: [
				{
					op: 'replace',
					path: "/purchase_units/@reference_id=='PUHF'/shipping/address",
					value: address,
				},
			],
		},
		{
			name: 'another amount',
			example: 'orders_patch_replace_amount',
			operations: [
				{
					op: 'replace',
					path: "/purchase_units/@reference_id=='PUHF'/amount",
					value: {
						...usd('60.00'),
						breakdown: { item_total: usd('50.00'), shipping: usd('10.00') },
					},
				},
			],
		},
		{
			name: 'items, and another amount',
			example: 'orders_patch_add_items_and_replace_amount',
			operations: [
				{
					op: 'add',
					path: "/purchase_units/@reference_id=='PUHF'/items",
					value: [item('Shirt', '90.00', '1'), item('Shoes', '45.00', '2')],
				},
				{
					op: 'replace',
					path: "/purchase_units/@reference_id=='PUHF'/amount",
					value: { ...usd('180.00'), breakdown: { item_total: usd('180.00') } },
				},
			],
		},
	].map(
		({ name, example, operations }): Documented => ({
			name: `Update order: ${name}`,
			source: `${FILE}, ${example}`,
			send: async (sandbox) => {
				const body = { intent: 'CAPTURE', purchase_units: [unit(shippingTo)] };
				const { id } = (await create(sandbox, body)).body;
				return sandbox().call('PATCH', `${ORDERS}/${id}`, operations);
			},
			status: 204,
		}),
	),
	{
		name: 'Update order: the payer',
		source: `${FILE}, patch_422_payer_patch_not_allowed`,
		send: async (sandbox) => {
			const id = await approved(sandbox, { intent: 'CAPTURE', purchase_units: [unit()] });
			return sandbox().call('PATCH', `${ORDERS}/${id}`, [
				{
					op: 'add',
					path: '/payer',
					value: {
						name: { given_name: 'Ann', surname: 'Example' },
						email_address: 'ann@example.com',
					},
				},
			]);
		},
		status: 422,
		issues: ['PAYER_PATCH_NOT_ALLOWED'],
		lacking: { issue: 'PayPal refuses it for some accounts alone; its file allows it otherwise' },
	},
	{
		name: 'Confirm order',
		source: `${FILE}, 00_orders_confirm`,
		send: async (sandbox) => {
			const { id } = (
				await create(sandbox, { intent: 'CAPTURE', purchase_units: [unit(shippingTo)] })
			).body;
			return sandbox().call('POST', `${ORDERS}/${id}/confirm-payment-source`, {
				payment_source: {
					paypal: {
						name: { given_name: 'Ann', surname: 'Example' },
						email_address: 'ann@example.com',
						experience_context: {
							...page,
							brand_name: 'Example',
							locale: 'en-US',
							shipping_preference: 'SET_PROVIDED_ADDRESS',
						},
					},
				},
			});
		},
		status: 200,
		response: `id payment_source{paypal{name{given_name surname} email_address}} payer{name{given_name surname} email_address} ${LINKS}`,
	},
	{
		name: 'Confirm order without a way to pay',
		source: `${FILE}, confirm_400_bad_request_missing_required_parameter`,
		send: async (sandbox) => {
			const { id } = (await create(sandbox, { intent: 'CAPTURE', purchase_units: [unit()] })).body;
			return sandbox().call('POST', `${ORDERS}/${id}/confirm-payment-source`, {});
		},
		status: 400,
		issues: ['MISSING_REQUIRED_PARAMETER'],
	},
	{
		name: 'Confirm order with a saved card as a wallet',
		source: `${FILE}, confirm_422_unprocessable_entity_paypal_wallet_vault_id_payment_source_mismatch`,
		send: async (sandbox) => {
			const { id } = (await create(sandbox, { intent: 'CAPTURE', purchase_units: [unit()] })).body;
			const { body } = await sandbox().call('POST', '/v3/vault/payment-tokens', {
				payment_source: { card: { number: '4111111111111111', expiry: '2030-01' } },
			});
			return sandbox().call('POST', `${ORDERS}/${id}/confirm-payment-source`, {
				payment_source: { paypal: { vault_id: body.id } },
			});
		},
		status: 422,
		issues: ['MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE'],
	},
	{
		name: 'Authorize order',
		source: `${FILE}, 00_orders_authorize`,
		send: async (sandbox) => {
			const id = await approved(sandbox, { intent: 'AUTHORIZE', purchase_units: [unit()] });
			return sandbox().call('POST', `${ORDERS}/${id}/authorize`, {}, requestId());
		},
		status: 201,
		response: `id payment_source{paypal{name{given_name surname} email_address account_id}} purchase_units[]{reference_id payments{authorizations[]{id status amount${MONEY} seller_protection{status dispute_categories[]} expiration_time ${LINKS}}}} ${PAYER} ${LINKS}`,
	},
	{
		name: 'Authorize order, once more',
		source: `${FILE}, orders_authorize_idempotent`,
		send: async (sandbox) => {
			const id = await approved(sandbox, {
				intent: 'AUTHORIZE',
				purchase_units: [unit(shippingTo)],
			});
			const same = requestId();
			await sandbox().call('POST', `${ORDERS}/${id}/authorize`, {}, same);
			return sandbox().call('POST', `${ORDERS}/${id}/authorize`, {}, same);
		},
		status: 200,
		response: AUTHORIZED,
	},
	{
		name: 'Authorize order with a saved wallet',
		source: `${FILE}, orders_authorize_paypal_wallet_vault_id`,
		send: async (sandbox) => {
			const { id } = (
				await create(sandbox, { intent: 'AUTHORIZE', purchase_units: [unit(shippingTo)] })
			).body;
			return sandbox().call(
				'POST',
				`${ORDERS}/${id}/authorize`,
				{ payment_source: { paypal: { vault_id: await savedWallet(sandbox) } } },
				requestId(),
			);
		},
		status: 201,
		response: `id ${WALLET} purchase_units[]{reference_id shipping{${ADDRESS}} payments{${AUTHORIZATION}}} ${LINKS}`,
	},
	{
		name: 'Capture order',
		source: `${FILE}, 00_orders_capture`,
		send: async (sandbox) => {
			const id = await approved(sandbox, { intent: 'CAPTURE', purchase_units: [unit(shippingTo)] });
			return sandbox().call('POST', `${ORDERS}/${id}/capture`, {}, requestId());
		},
		status: 201,
		response: CAPTURED.replace(' account_status', ''),
	},
	{
		name: 'Capture order, once more',
		source: `${FILE}, orders_capture_wallet_idempotent`,
		send: async (sandbox) => {
			const id = await approved(sandbox, { intent: 'CAPTURE', purchase_units: [unit(shippingTo)] });
			const same = requestId();
			await sandbox().call('POST', `${ORDERS}/${id}/capture`, {}, same);
			return sandbox().call('POST', `${ORDERS}/${id}/capture`, {}, same);
		},
		status: 200,
		response: CAPTURED,
	},
	{
		name: 'Capture order, and save the wallet',
		source: `${FILE}, orders_capture_vault_wallet`,
		send: async (sandbox) => {
			const id = await approved(sandbox, {
				intent: 'CAPTURE',
				payment_source: {
					paypal: {
						attributes: { vault: { store_in_vault: 'ON_SUCCESS', usage_type: 'MERCHANT' } },
						experience_context: page,
					},
				},
				purchase_units: [
					unit({
						...shippingTo,
						invoice_id: 'INV-1',
						custom_id: 'C-1',
						payment_instruction: {
							platform_fees: [{ amount: usd('1.00'), payee: { merchant_id: '5U29WL78XSAEL' } }],
						},
					}),
				],
			});
			return sandbox().call('POST', `${ORDERS}/${id}/capture`, {}, requestId());
		},
		status: 201,
		response: `id payment_source{paypal{attributes{vault{id status}}}} purchase_units[]{reference_id shipping{name{full_name} ${ADDRESS}} payments{captures[]{id status amount${MONEY} final_capture? seller_protection{status dispute_categories[]} seller_receivable_breakdown{gross_amount${MONEY} platform_fees[]{amount${MONEY} payee{merchant_id}} net_amount${MONEY}} invoice_id custom_id ${LINKS} create_time update_time}}} ${LINKS}`,
	},
	{
		name: 'Capture order that is to be authorized',
		source: `${FILE}, capture_422_unprocessable_entity`,
		send: async (sandbox) => {
			const id = await approved(sandbox, { intent: 'AUTHORIZE', purchase_units: [unit()] });
			return sandbox().call('POST', `${ORDERS}/${id}/capture`, {}, requestId());
		},
		status: 422,
		issues: ['ACTION_DOES_NOT_MATCH_INTENT'],
	},
	{
		name: 'Add tracking',
		source: `${FILE}, orders_track_create_complete_request`,
		send: async (sandbox) => {
			const { id, captureId } = await paidOrder(sandbox, {
				intent: 'CAPTURE',
				purchase_units: [sold],
			});
			return track(sandbox, id, trackerOf(captureId), WHOLE);
		},
		status: 201,
		response: TRACKED,
	},
	{
		name: 'Add tracking, once more',
		source: `${FILE}, orders_track_create_idempotent_complete_request`,
		send: async (sandbox) => {
			const { id, captureId } = await paidOrder(sandbox, {
				intent: 'CAPTURE',
				purchase_units: [sold],
			});
			const same = { ...WHOLE, ...requestId() };
			await track(sandbox, id, trackerOf(captureId), same);
			return track(sandbox, id, trackerOf(captureId), same);
		},
		status: 200,
		response: TRACKED,
	},
	{
		name: 'Add tracking without a capture',
		source: `${FILE}, track_create_400_missing_parameter`,
		send: async (sandbox) => {
			const { id } = await paidOrder(sandbox);
			return track(sandbox, id, { tracking_number: '443844607820', carrier: 'FEDEX' });
		},
		status: 400,
		issues: ['MISSING_REQUIRED_PARAMETER'],
	},
	{
		name: 'Add tracking of a refunded capture',
		source: `${FILE}, track_create_422_unprocessable_entity_invalid_capture_status`,
		send: async (sandbox) => {
			const { id, captureId } = await paidOrder(sandbox);
			await sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`, {}, requestId());
			return track(sandbox, id, {
				capture_id: captureId,
				tracking_number: '443844607820',
				carrier: 'FEDEX',
			});
		},
		status: 422,
		issues: ['CAPTURE_STATUS_NOT_VALID'],
	},
	{
		name: 'Update tracking: tell the payer',
		source: `${FILE}, orders_trackers_patch_add_notify-payer`,
		send: async (sandbox) =>
			sandbox().call('PATCH', (await tracked(sandbox)).path, [
				{ op: 'add', path: '/notify_payer', value: true },
			]),
		status: 204,
	},
	{
		name: 'Update tracking: cancel it',
		source: `${FILE}, orders_trackers_patch_replace_status`,
		send: async (sandbox) =>
			sandbox().call('PATCH', (await tracked(sandbox)).path, [
				{ op: 'replace', path: '/status', value: 'CANCELLED' },
			]),
		status: 204,
	},
	{
		name: 'Update tracking with no sense',
		source: `${FILE}, trackers_patch_400_invalid_patch_value`,
		send: async (sandbox) =>
			sandbox().call('PATCH', (await tracked(sandbox)).path, [
				{ op: 'add', path: '/notify_payer', value: 'perhaps' },
			]),
		status: 400,
		issues: ['INVALID_PARAMETER_VALUE'],
	},
	{
		name: 'Update tracking that is cancelled',
		source: `${FILE}, trackers_patch_422_cannot_patch_cancelled_tracker`,
		send: async (sandbox) => {
			const { path } = await tracked(sandbox);
			await sandbox().call('PATCH', path, [{ op: 'replace', path: '/status', value: 'CANCELLED' }]);
			return sandbox().call('PATCH', path, [
				{ op: 'replace', path: '/items', value: trackerOf('' as Json).items },
			]);
		},
		status: 422,
		issues: ['CANNOT_PATCH_CANCELLED_TRACKER'],
	},
];
