import { authorizedOrder, paidOrder } from '../sandbox/orders.mts';
import {
	CLIENT_ID,
	CLIENT_SECRET,
	type Json,
	type SandboxResponse,
	type SandboxUnderTest,
} from '../sandbox.mts';
import { LINKS, MONEY, requestId, type Documented } from './documented.mts';

type Sandbox = () => SandboxUnderTest;

const TRACKING = 'developer.paypal.com/docs/api/tracking/v1';
const PAYOUTS = 'developer.paypal.com/docs/api/payments.payouts-batch/v1';
const WEBHOOKS = 'developer.paypal.com/docs/api/webhooks/v1';
const REPORTS = 'developer.paypal.com/docs/api/transaction-search/v1';

const tracker = (transaction_id: Json, tracking_number: string, more: object = {}) => ({
	transaction_id,
	tracking_number,
	status: 'SHIPPED',
	carrier: 'FEDEX',
	...more,
});

/** A payment with a tracker. @returns the tracker's path */
async function tracked(sandbox: Sandbox): Promise<string> {
	const { captureId } = await paidOrder(sandbox);
	await sandbox().call('POST', '/v1/shipping/trackers-batch', {
		trackers: [tracker(captureId, '443844607820')],
	});
	return `/v1/shipping/trackers/${captureId}-443844607820`;
}

const IDENTIFIERS = `tracker_identifiers[]{transaction_id tracking_number ${LINKS}}`;
const TRACKER =
	'transaction_id tracking_number status carrier shipment_direction shipment_uploader links[]{href rel method}';

/** Tracking: requests of PayPal's reference and Postman collection, and the shapes of its responses. */
export const tracking: readonly Documented[] = [
	{
		name: 'Add trackers, one of them wrong',
		source: `${TRACKING}, trackers-batch_post`,
		send: async (sandbox) => {
			const { captureId } = await paidOrder(sandbox);
			return sandbox().call('POST', '/v1/shipping/trackers-batch', {
				trackers: [
					tracker(captureId, '443844607820', { shipment_direction: 'FORWARD' }),
					tracker(captureId, '443844607821'),
					tracker('8MC585309K746392H' as Json, '443844607822'),
				],
			});
		},
		status: 200,
		response: `${IDENTIFIERS} errors[]{name debug_id message details[]{field value location issue}} ${LINKS}`,
	},
	{
		name: 'Add trackers, with the name of the carrier',
		source: "PayPal's Postman collection, Add tracking information for multiple transactions",
		send: async (sandbox) => {
			const { captureId } = await paidOrder(sandbox);
			return sandbox().call('POST', '/v1/shipping/trackers-batch', {
				trackers: [
					tracker(captureId, '443844607820', {
						tracking_number_type: 'CARRIER_PROVIDED',
						shipment_date: '2026-01-01',
						carrier_name_other: 'FEDEX Ground',
						notify_buyer: true,
						quantity: 1,
						tracking_number_validated: true,
					}),
				],
			});
		},
		status: 200,
		response: `${IDENTIFIERS} errors[] links[]{href rel method encType}`,
	},
	{
		name: 'Add trackers, none of them right',
		source: "PayPal's Postman collection, Add tracking information for multiple transactions",
		send: (sandbox) =>
			sandbox().call('POST', '/v1/shipping/trackers-batch', {
				trackers: [tracker('8MC585309K746392H' as Json, '443844607822')],
			}),
		status: 200,
		response:
			'tracker_identifiers[] errors[]{name message details[]{field value location issue description} links[]} links[]{href rel method encType}',
	},
	{
		name: 'Add trackers of one payment',
		source: `${TRACKING}, trackers_post; the status is that of PayPal's file, the page shows 201`,
		send: async (sandbox) => {
			const { captureId } = await paidOrder(sandbox);
			const more = {
				carrier: 'OTHER',
				carrier_name_other: 'Toll Priority',
				notify_buyer: false,
				tracking_url: 'https://example.com/parcels/1',
			};
			return sandbox().call('POST', '/v1/shipping/trackers', {
				trackers: [tracker(captureId, '672314721', more), tracker(captureId, '672314722', more)],
			});
		},
		status: 200,
		response: `${IDENTIFIERS} ${LINKS}`,
	},
	{
		name: 'List trackers',
		source: `${TRACKING}, trackers-batch_get`,
		send: async (sandbox) => {
			const [, id = ''] = /trackers\/(\w+)-/.exec(await tracked(sandbox)) ?? [];
			return sandbox().call('GET', `/v1/shipping/trackers?transaction_id=${id}`);
		},
		status: 200,
		response: TRACKER,
	},
	{
		name: 'Show tracker',
		source: `${TRACKING}, trackers_get`,
		send: async (sandbox) => sandbox().call('GET', await tracked(sandbox)),
		status: 200,
		response: TRACKER,
	},
	{
		name: 'Update tracker',
		source: "PayPal's Postman collection, Update or cancel tracking information",
		send: async (sandbox) => {
			const path = await tracked(sandbox);
			const [, id = ''] = /trackers\/(\w+)-/.exec(path) ?? [];
			return sandbox().call('PUT', path, {
				transaction_id: id,
				tracking_number: '443844607820',
				status: 'SHIPPED',
				carrier: 'OTHER',
				carrier_name_other: 'Example Parcels',
			});
		},
		status: 204,
	},
];

const payout = async (sandbox: Sandbox, receiver = 'ann@example.com'): Promise<SandboxResponse> =>
	sandbox().call(
		'POST',
		'/v1/payments/payouts',
		{
			sender_batch_header: {
				sender_batch_id: `Payouts_${Object.values(requestId()).join('')}`,
				email_subject: 'You have a payout',
				email_message: 'Thank you',
			},
			items: [
				{
					recipient_type: 'EMAIL',
					amount: { value: '9.87', currency: 'USD' },
					note: 'Thank you',
					sender_item_id: '201403140001',
					receiver,
				},
			],
		},
		requestId(),
	);

/** A batch that was processed. */
async function paidOut(sandbox: Sandbox, receiver?: string): Promise<SandboxResponse> {
	const { body } = await payout(sandbox, receiver);
	await sandbox().clock.advance('PT2M');
	return sandbox().call('GET', `/v1/payments/payouts/${body.batch_header.payout_batch_id}`);
}

const OLD_MONEY = '{currency value}';
const ITEM = `payout_item_id transaction_id transaction_status payout_item_fee${OLD_MONEY} payout_batch_id payout_item{recipient_type amount${OLD_MONEY} note receiver sender_item_id} time_processed`;
const HEADER = 'sender_batch_header{sender_batch_id email_subject email_message}';

/** Payouts: requests of PayPal's reference, and the shapes of its responses. */
export const payouts: readonly Documented[] = [
	{
		name: 'Create payout',
		source: `${PAYOUTS}, payouts_post`,
		send: (sandbox) => payout(sandbox),
		status: 201,
		response: `batch_header{${HEADER} payout_batch_id batch_status}`,
	},
	{
		name: 'Show payout',
		source: `${PAYOUTS}, payouts_get`,
		send: (sandbox) => paidOut(sandbox),
		status: 200,
		response: `batch_header{payout_batch_id batch_status time_created time_completed sender_batch_header{sender_batch_id email_subject} amount${OLD_MONEY} fees${OLD_MONEY}} items[]{${ITEM}} ${LINKS}`,
	},
	{
		name: 'Show payout item',
		source: `${PAYOUTS}, payouts-item_get`,
		send: async (sandbox) => {
			const { body } = await paidOut(sandbox);
			return sandbox().call('GET', `/v1/payments/payouts-item/${body.items[0].payout_item_id}`);
		},
		status: 200,
		response: `${ITEM} activity_id ${LINKS}`,
	},
	{
		name: 'Cancel unclaimed payout item',
		source: `${PAYOUTS}, payouts-item_cancel`,
		send: async (sandbox) => {
			const { body } = await paidOut(sandbox, 'unclaimed@example.com');
			const [item] = body.items;
			return sandbox().call('POST', `/v1/payments/payouts-item/${item?.payout_item_id}/cancel`);
		},
		status: 200,
		response: `${ITEM} activity_id sender_batch_id errors{name message information_link} ${LINKS}`,
	},
];

const webhook = (sandbox: Sandbox): Promise<SandboxResponse> =>
	sandbox().call('POST', '/v1/notifications/webhooks', {
		url: `https://example.com/${Object.values(requestId()).join('')}`,
		event_types: [
			{ name: 'PAYMENT.AUTHORIZATION.CREATED' },
			{ name: 'PAYMENT.AUTHORIZATION.VOIDED' },
		],
	});

const WEBHOOK = `id url event_types[]{name description} ${LINKS}`;

/** Webhooks: requests of PayPal's reference, and the shapes of its responses. */
export const webhooks: readonly Documented[] = [
	{
		name: 'Create webhook',
		source: `${WEBHOOKS}, webhooks_post`,
		send: webhook,
		status: 201,
		response: WEBHOOK,
	},
	{
		name: 'Show webhook',
		source: `${WEBHOOKS}, webhooks_get`,
		send: async (sandbox) =>
			sandbox().call('GET', `/v1/notifications/webhooks/${(await webhook(sandbox)).body.id}`),
		status: 200,
		response: `id url event_types[]{name description status} ${LINKS}`,
	},
	{
		name: 'List webhooks',
		source: `${WEBHOOKS}, webhooks_list`,
		send: async (sandbox) => {
			await webhook(sandbox);
			return sandbox().call('GET', '/v1/notifications/webhooks');
		},
		status: 200,
		response: `webhooks[]{${WEBHOOK}}`,
	},
	{
		name: 'Update webhook',
		source: `${WEBHOOKS}, webhooks_update`,
		send: async (sandbox) =>
			sandbox().call('PATCH', `/v1/notifications/webhooks/${(await webhook(sandbox)).body.id}`, [
				{ op: 'replace', path: '/url', value: 'https://example.com/other' },
				{ op: 'replace', path: '/event_types', value: [{ name: 'PAYMENT.SALE.REFUNDED' }] },
			]),
		status: 200,
		response: WEBHOOK,
	},
	{
		name: 'List events of a webhook',
		source: `${WEBHOOKS}, webhooks_event-types`,
		send: async (sandbox) =>
			sandbox().call(
				'GET',
				`/v1/notifications/webhooks/${(await webhook(sandbox)).body.id}/event-types`,
			),
		status: 200,
		response: 'event_types[]{name description status}',
	},
	{
		name: 'List sent events',
		source: `${WEBHOOKS}, webhooks-events_list`,
		send: async (sandbox) => {
			await webhook(sandbox);
			await authorizedOrder(sandbox);
			await sandbox().clock.settled();
			return sandbox().call('GET', '/v1/notifications/webhooks-events');
		},
		status: 200,
		response: `events[]{id create_time resource_type event_version event_type summary resource_version resource{id create_time update_time ${LINKS}} ${LINKS}} count# ${LINKS}`,
	},
];

/** Referrals, reports and authentication: requests of PayPal's reference, and the shapes of its responses. */
export const others: readonly Documented[] = [
	{
		name: 'Create partner referral',
		source: 'developer.paypal.com/docs/api/partner-referrals/v2, partner-referrals_create',
		send: (sandbox) => referral(sandbox),
		status: 201,
		response: LINKS,
	},
	{
		name: 'Show partner referral',
		source:
			'customer_partner_referrals_v2.json 2.5, referral_data; the reference has what is around it',
		send: async (sandbox) => {
			const { body } = await referral(sandbox);
			const { pathname } = new URL(body.links[0].href);
			return sandbox().call('GET', pathname);
		},
		status: 200,
		response: `partner_referral_id submitter_payer_id referral_data{individual_owners[]{names[]{prefix given_name surname middle_name suffix full_name type} citizenship birth_details{date_of_birth} type} business_entity{business_type{type subtype} names[]{business_name type} emails[]{type email} website annual_sales_volume_range{minimum_amount${MONEY} maximum_amount${MONEY}} purpose_code} email preferred_language_code tracking_id partner_config_override{return_url return_url_description show_add_credit_card?} operations[]{operation api_integration_preference{rest_api_integration{integration_method integration_type third_party_details{features[]}}}} legal_consents[]{type granted?} products[]} ${LINKS}`,
	},
	{
		name: 'Balances',
		source:
			"developer.paypal.com/docs/api/transaction-search/v1, balances_get; PayPal's file has a list",
		send: (sandbox) => sandbox().call('GET', '/v1/reporting/balances?currency_code=ALL'),
		status: 200,
		response: `balances[]{currency primary? total_balance${MONEY} available_balance${MONEY} withheld_balance${MONEY}} account_id as_of_time last_refresh_time`,
	},
	{
		name: 'Transactions',
		source: `${REPORTS}, search_get`,
		send: async (sandbox) => {
			await paidOrder(sandbox, {
				intent: 'CAPTURE',
				purchase_units: [
					{
						invoice_id: 'Invoice-005',
						custom_id: 'C-5',
						amount: {
							currency_code: 'USD',
							value: '10.00',
							breakdown: { item_total: { currency_code: 'USD', value: '10.00' } },
						},
						items: [
							{
								name: 'Radio',
								quantity: '1',
								unit_amount: { currency_code: 'USD', value: '10.00' },
							},
						],
					},
				],
			});
			const range = 'start_date=2025-12-20T00:00:00Z&end_date=2026-01-10T00:00:00Z';
			return sandbox().call('GET', `/v1/reporting/transactions?${range}&fields=all&page_size=100`);
		},
		status: 200,
		response: `transaction_details[]{transaction_info{paypal_account_id transaction_id transaction_event_code transaction_initiation_date transaction_updated_date transaction_amount${MONEY} fee_amount${MONEY} transaction_status invoice_id custom_field protection_eligibility} payer_info{account_id email_address address_status payer_status payer_name{given_name surname alternate_full_name} country_code} shipping_info{} cart_info{item_details[]{item_name item_quantity item_unit_price${MONEY} item_amount${MONEY} total_item_amount${MONEY} invoice_number}} store_info{} auction_info{} incentive_info{}} account_number last_refreshed_datetime page# total_items# total_pages# ${LINKS}`,
	},
	{
		name: 'Access token',
		source: "PayPal's Postman collection, Generate access_token",
		send: async (sandbox) => {
			const basic = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64');
			const response = await fetch(`${sandbox().url}/v1/oauth2/token`, {
				method: 'POST',
				headers: {
					authorization: `Basic ${basic}`,
					'content-type': 'application/x-www-form-urlencoded',
				},
				body: 'grant_type=client_credentials',
			});
			return {
				status: response.status,
				headers: response.headers,
				body: (await response.json()) as Json,
			};
		},
		status: 200,
		response: 'scope access_token token_type app_id expires_in# nonce',
	},
	{
		name: 'User info',
		source: "PayPal's Postman collection, User Info",
		send: (sandbox) => sandbox().call('GET', '/v1/identity/oauth2/userinfo?schema=paypalv1.1'),
		status: 200,
		response: 'user_id sub',
	},
];

const referral = (sandbox: Sandbox): Promise<SandboxResponse> =>
	sandbox().call('POST', '/v2/customer/partner-referrals', {
		individual_owners: [
			{
				names: [
					{
						prefix: 'Ms.',
						given_name: 'Ann',
						surname: 'Example',
						middle_name: 'Middle',
						suffix: 'Jr.',
						full_name: 'Ann Middle Example Jr.',
						type: 'LEGAL',
					},
				],
				citizenship: 'US',
				birth_details: { date_of_birth: '1980-12-29' },
				type: 'PRIMARY',
			},
		],
		business_entity: {
			business_type: { type: 'INDIVIDUAL', subtype: 'ASSO_TYPE_INCORPORATED' },
			names: [{ business_name: 'Example', type: 'LEGAL_NAME' }],
			emails: [{ type: 'CUSTOMER_SERVICE', email: 'service@example.com' }],
			website: 'https://example.com',
			annual_sales_volume_range: {
				minimum_amount: { currency_code: 'USD', value: '10000' },
				maximum_amount: { currency_code: 'USD', value: '50000' },
			},
			purpose_code: 'P0104',
		},
		email: 'seller@example.com',
		preferred_language_code: 'en-US',
		tracking_id: 'seller-1001',
		partner_config_override: {
			return_url: 'https://example.com/onboarded',
			return_url_description: 'Back to Example',
			show_add_credit_card: true,
		},
		operations: [
			{
				operation: 'API_INTEGRATION',
				api_integration_preference: {
					rest_api_integration: {
						integration_method: 'PAYPAL',
						integration_type: 'THIRD_PARTY',
						third_party_details: { features: ['PAYMENT', 'REFUND', 'PARTNER_FEE'] },
					},
				},
			},
		],
		products: ['EXPRESS_CHECKOUT'],
		legal_consents: [{ type: 'SHARE_DATA_CONSENT', granted: true }],
	});
