import { authorizedOrder, paidOrder } from '../sandbox/orders.mts';
import type { SandboxResponse, SandboxUnderTest } from '../sandbox.mts';
import { LINKS, MONEY, requestId, usd, WHOLE, type Documented } from './documented.mts';

type Sandbox = () => SandboxUnderTest;

const FILE = 'payments_payment_v2.json 2.12';

const onAuthorization = async (
	sandbox: Sandbox,
	action: string,
	body: object | undefined,
	headers: object = {},
	after?: string,
): Promise<SandboxResponse> => {
	const { authorizationId } = await authorizedOrder(sandbox, {
		amount: usd('10.99'),
		invoice_id: 'INVOICE-123',
	});
	if (after !== undefined) await sandbox().clock.advance(after);
	return sandbox().call('POST', `/v2/payments/authorizations/${authorizationId}/${action}`, body, {
		...requestId(),
		...headers,
	});
};

const onCapture = async (
	sandbox: Sandbox,
	body: object,
	headers: object = {},
): Promise<SandboxResponse> => {
	const { captureId } = await paidOrder(sandbox, paid);
	return sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`, body, {
		...requestId(),
		...headers,
	});
};

const paid = {
	intent: 'CAPTURE',
	purchase_units: [{ amount: usd('10.99'), invoice_id: 'INVOICE-123' }],
};

const AUTHORIZATION = `id status amount${MONEY} invoice_id seller_protection{status dispute_categories[]} expiration_time create_time update_time ${LINKS}`;
const CAPTURE = `id amount${MONEY} final_capture? seller_protection{status dispute_categories[]} seller_receivable_breakdown{gross_amount${MONEY} paypal_fee${MONEY} net_amount${MONEY}} invoice_id status create_time update_time ${LINKS}`;
const REFUND = `id amount${MONEY} seller_payable_breakdown{gross_amount${MONEY} paypal_fee${MONEY} net_amount${MONEY} total_refunded_amount${MONEY}} invoice_id status create_time update_time ${LINKS}`;

const partOf = { amount: usd('10.99'), invoice_id: 'INVOICE-123', final_capture: true };

/** Payments: requests of PayPal's file, and the shapes of its responses. */
export const payments: readonly Documented[] = [
	{
		name: 'Show authorization',
		source: `${FILE}, authorizations_get_with_supplementary_data`,
		send: async (sandbox) => {
			const { authorizationId } = await authorizedOrder(sandbox, {
				amount: usd('10.99'),
				invoice_id: 'INVOICE-123',
			});
			return sandbox().call('GET', `/v2/payments/authorizations/${authorizationId}`);
		},
		status: 200,
		response: `${AUTHORIZATION} supplementary_data{related_ids{order_id}} payee{email_address merchant_id}`,
	},
	{
		name: 'Capture authorization',
		source: `${FILE}, authorizations_capture`,
		send: (sandbox) =>
			onAuthorization(sandbox, 'capture', {
				...partOf,
				note_to_payer: 'Sent tomorrow.',
				soft_descriptor: 'Sweaters of Ann',
			}),
		status: 201,
		response: `id status ${LINKS}`,
	},
	{
		name: 'Capture authorization, all of it',
		source: `${FILE}, authorizations_capture_empty_request`,
		send: (sandbox) => onAuthorization(sandbox, 'capture', {}, WHOLE),
		status: 201,
		response: CAPTURE,
	},
	{
		name: 'Capture authorization, the whole response',
		source: `${FILE}, authorizations_capture_with_prefer_header`,
		send: (sandbox) => onAuthorization(sandbox, 'capture', partOf, WHOLE),
		status: 201,
		response: CAPTURE,
	},
	{
		name: 'Capture authorization, once more',
		source: `${FILE}, authorizations_capture_200_idempotent_response`,
		send: async (sandbox) => {
			const { authorizationId } = await authorizedOrder(sandbox);
			const same = { ...WHOLE, ...requestId() };
			const path = `/v2/payments/authorizations/${authorizationId}/capture`;
			await sandbox().call('POST', path, partOf, same);
			return sandbox().call('POST', path, partOf, same);
		},
		status: 200,
		response: CAPTURE,
	},
	{
		name: 'Capture authorization with a long invoice ID',
		source: `${FILE}, authorizations_capture_400_validation_error`,
		send: (sandbox) =>
			onAuthorization(sandbox, 'capture', { ...partOf, invoice_id: 'I'.repeat(128) }),
		status: 400,
		issues: ['INVALID_STRING_MAX_LENGTH'],
	},
	{
		name: 'Capture authorization, more than all',
		source: `${FILE}, authorizations_capture_422_amount_limit_exceeded`,
		send: (sandbox) => onAuthorization(sandbox, 'capture', { amount: usd('5000.00') }),
		status: 422,
		issues: ['MAX_CAPTURE_AMOUNT_EXCEEDED'],
	},
	{
		name: 'Capture authorization that expired',
		source: `${FILE}, authorizations_capture_422_expired`,
		send: (sandbox) => onAuthorization(sandbox, 'capture', {}, {}, 'P30D'),
		status: 422,
		issues: ['AUTHORIZATION_EXPIRED'],
	},
	{
		name: 'Reauthorize',
		source: `${FILE}, authorizations_reauthorize`,
		send: (sandbox) => onAuthorization(sandbox, 'reauthorize', { amount: usd('10.99') }, {}, 'P4D'),
		status: 201,
		response: `id status ${LINKS}`,
	},
	{
		name: 'Reauthorize, all of it',
		source: `${FILE}, authorizations_reauthorize_empty_request`,
		send: (sandbox) => onAuthorization(sandbox, 'reauthorize', {}, {}, 'P4D'),
		status: 201,
		response: `id status ${LINKS}`,
	},
	{
		name: 'Reauthorize, the whole response',
		source: `${FILE}, authorizations_reauthorize_with_prefer_header`,
		send: (sandbox) =>
			onAuthorization(sandbox, 'reauthorize', { amount: usd('10.99') }, WHOLE, 'P4D'),
		status: 201,
		response: AUTHORIZATION,
	},
	{
		name: 'Reauthorize with a long amount',
		source: `${FILE}, authorizations_reauthorize_400_validation_error`,
		send: (sandbox) =>
			onAuthorization(sandbox, 'reauthorize', { amount: usd('1'.repeat(33)) }, {}, 'P4D'),
		status: 400,
		issues: ['INVALID_STRING_MAX_LENGTH'],
	},
	{
		name: 'Reauthorize in another currency',
		source: `${FILE}, authorizations_reauthorize_422_auth_currency_mismatch`,
		send: (sandbox) =>
			onAuthorization(
				sandbox,
				'reauthorize',
				{ amount: { currency_code: 'EUR', value: '10.99' } },
				{},
				'P4D',
			),
		status: 422,
		issues: ['AUTH_CURRENCY_MISMATCH'],
	},
	{
		name: 'Reauthorize too soon',
		source: `${FILE}, authorizations_reauthorize_422_inside_honor_period`,
		send: (sandbox) => onAuthorization(sandbox, 'reauthorize', { amount: usd('10.99') }),
		status: 422,
		issues: ['REAUTHORIZATION_TOO_SOON'],
	},
	{
		name: 'Void authorization',
		source: `${FILE}, authorizations_void_200_idempotent_response`,
		send: (sandbox) => onAuthorization(sandbox, 'void', undefined, WHOLE),
		status: 200,
		response: AUTHORIZATION,
	},
	{
		name: 'Void authorization that was captured',
		source: `${FILE}, authorizations_void_422_already_captured`,
		send: async (sandbox) => {
			const { authorizationId } = await authorizedOrder(sandbox);
			const path = `/v2/payments/authorizations/${authorizationId}`;
			await sandbox().call('POST', `${path}/capture`, {}, requestId());
			return sandbox().call('POST', `${path}/void`, undefined, requestId());
		},
		status: 422,
		issues: ['PREVIOUSLY_CAPTURED'],
	},
	{
		name: 'Show capture',
		source: `${FILE}, capture_get_with_paypal_fee_receivable_currency`,
		send: async (sandbox) => {
			const { authorizationId } = await authorizedOrder(sandbox);
			const { body } = await sandbox().call(
				'POST',
				`/v2/payments/authorizations/${authorizationId}/capture`,
				partOf,
				requestId(),
			);
			return sandbox().call('GET', `/v2/payments/captures/${body.id}`);
		},
		status: 200,
		response: `${CAPTURE} supplementary_data{related_ids{order_id authorization_id}} payee{email_address merchant_id}`,
	},
	{
		name: 'Refund, all of it',
		source: `${FILE}, captures_refund_empty_request`,
		send: (sandbox) => onCapture(sandbox, {}, WHOLE),
		status: 201,
		response: REFUND,
	},
	{
		name: 'Refund, the whole response',
		source: `${FILE}, captures_refund_with_prefer_header`,
		send: (sandbox) =>
			onCapture(
				sandbox,
				{ amount: usd('10.99'), invoice_id: 'INVOICE-123', note_to_payer: 'Defective' },
				WHOLE,
			),
		status: 201,
		response: `${REFUND} note_to_payer`,
	},
	{
		name: 'Refund, once more',
		source: `${FILE}, captures_refund_200_idempotent_response`,
		send: async (sandbox) => {
			const { captureId } = await paidOrder(sandbox, paid);
			const same = { ...WHOLE, ...requestId() };
			const body = { amount: usd('1.00'), invoice_id: 'RefundInvoice-1', custom_id: 'Refund-1' };
			const path = `/v2/payments/captures/${captureId}/refund`;
			await sandbox().call('POST', path, body, same);
			return sandbox().call('POST', path, body, same);
		},
		status: 200,
		response: `${REFUND} custom_id`,
	},
	{
		name: 'Refund with a long invoice ID',
		source: `${FILE}, capture_refund_400_invalid_request`,
		send: (sandbox) => onCapture(sandbox, { invoice_id: 'I'.repeat(128) }),
		status: 400,
		issues: ['INVALID_STRING_LENGTH'],
	},
	{
		name: 'Refund of more than was paid',
		source: `${FILE}, captures_refund_422_amount_exceeded`,
		send: (sandbox) => onCapture(sandbox, { amount: usd('5000.00') }),
		status: 422,
		issues: ['REFUND_AMOUNT_EXCEEDED'],
	},
	{
		name: 'Refund of a disputed payment',
		source: `${FILE}, captures_refund_422_transaction_disputed`,
		send: async (sandbox) => {
			const { captureId } = await paidOrder(sandbox);
			await sandbox().admin('POST', 'disputes', { captureId, stage: 'CHARGEBACK' });
			return sandbox().call(
				'POST',
				`/v2/payments/captures/${captureId}/refund`,
				{ amount: usd('1.00') },
				requestId(),
			);
		},
		status: 422,
		issues: ['TRANSACTION_DISPUTED'],
	},
	{
		name: 'Show refund',
		source: `${FILE}, refunds_get_platform_fees`,
		send: async (sandbox) => {
			const { captureId } = await paidOrder(sandbox, {
				intent: 'CAPTURE',
				purchase_units: [
					{
						amount: usd('10.99'),
						invoice_id: 'INVOICE-123',
						payment_instruction: {
							platform_fees: [{ amount: usd('1.00'), payee: { email_address: 'fee@example.com' } }],
						},
					},
				],
			});
			const { body } = await sandbox().call(
				'POST',
				`/v2/payments/captures/${captureId}/refund`,
				{
					payment_instruction: { platform_fees: [{ amount: usd('1.00') }] },
					note_to_payer: 'Defective',
				},
				requestId(),
			);
			return sandbox().call('GET', `/v2/payments/refunds/${body.id}`);
		},
		status: 200,
		response: `id amount${MONEY} status note_to_payer seller_payable_breakdown{gross_amount${MONEY} paypal_fee${MONEY} platform_fees[]{amount${MONEY} payee{email_address}} net_amount${MONEY} total_refunded_amount${MONEY}} invoice_id create_time update_time ${LINKS}`,
	},
];
