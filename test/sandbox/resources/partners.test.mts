import { useListener } from '../../support/listener.mts';
import { outcome, relsOf } from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const REFERRALS = '/v2/customer/partner-referrals';
const INTEGRATIONS = '/v1/customer/partners/SANDB2XMERCH8/merchant-integrations';
const NONCE = 'n'.repeat(44);

const referral = (change: object = {}) => ({
	email: 'seller@shop.example',
	tracking_id: 'seller-1',
	products: ['PPCP'],
	legal_consents: [{ type: 'SHARE_DATA_CONSENT', granted: true }],
	operations: [
		{
			operation: 'API_INTEGRATION',
			api_integration_preference: {
				rest_api_integration: {
					integration_method: 'PAYPAL',
					integration_type: 'THIRD_PARTY',
					third_party_details: { features: ['PAYMENT', 'REFUND'] },
				},
			},
		},
	],
	...change,
});

const firstParty = {
	operations: [
		{
			operation: 'API_INTEGRATION',
			api_integration_preference: {
				rest_api_integration: {
					integration_method: 'PAYPAL',
					integration_type: 'FIRST_PARTY',
					first_party_details: { features: ['PAYMENT'], seller_nonce: NONCE },
				},
			},
		},
	],
};

const create = (body: object = referral()): Promise<SandboxResponse> =>
	sandbox().call('POST', REFERRALS, body);
const find = (trackingId: string): Promise<SandboxResponse> =>
	sandbox().call('GET', `${INTEGRATIONS}?tracking_id=${trackingId}`);
const status = (id: Json): Promise<SandboxResponse> =>
	sandbox().call('GET', `${INTEGRATIONS}/${id}`);
const pathOf = (response: SandboxResponse, rel: string): string =>
	String(response.body.links.find((link) => (link.rel as string) === rel)?.href ?? '').slice(
		sandbox().url.length,
	);
const idOf = (response: SandboxResponse): string =>
	pathOf(response, 'self').slice(REFERRALS.length + 1);
const signUp = async (body?: object, how: object = {}): Promise<Json> =>
	(await sandbox().admin(
		'POST',
		`partner-referrals/${idOf(await create(body))}/complete`,
		how,
	)) as Json;

describe('a referral', () => {
	it('is created, and shown as it was sent', async () => {
		const created = await create();
		expect([created.status, relsOf(created)]).toEqual([201, ['self', 'action_url']]);
		const shown = await sandbox().call('GET', pathOf(created, 'self'));
		expect([shown.status, shown.body]).toEqual([
			200,
			{
				partner_referral_id: idOf(created),
				submitter_payer_id: 'SANDB2XMERCH8',
				referral_data: referral(),
				links: [expect.objectContaining({ rel: 'self' })],
			},
		]);
	});

	it.each<[string, object, readonly unknown[]]>([
		['operations', { operations: undefined }, [400, 'MISSING_REQUIRED_PARAMETER']],
		['a product that there is', { products: ['TEA'] }, [400, 'INVALID_PARAMETER_VALUE']],
		[
			'consent',
			{ legal_consents: [{ type: 'SHARE_DATA_CONSENT', granted: false }] },
			[400, 'INVALID_PARAMETER_VALUE'],
		],
	])('needs %s', async (_what, change, expected) => {
		expect(outcome(await create(referral(change)))).toEqual(expected);
	});

	it('is not found under an unknown ID', async () => {
		expect(outcome(await sandbox().call('GET', `${REFERRALS}/none`))).toEqual([
			404,
			'INVALID_RESOURCE_ID',
		]);
	});

	it('leads the seller to a page, where they sign up once', async () => {
		const created = await create(
			referral({ partner_config_override: { return_url: 'https://partner.example/back' } }),
		);
		const url = `${sandbox().url}${pathOf(created, 'action_url')}`;
		expect(await (await fetch(url)).text()).toContain('seller@shop.example');
		const done = await fetch(url, { method: 'POST', redirect: 'manual' });
		const target = new URL(done.headers.get('location') ?? '');
		const { body } = await find('seller-1');
		expect([done.status, target.host, target.searchParams.get('merchantIdInPayPal')]).toEqual([
			303,
			'partner.example',
			body.merchant_id,
		]);
		expect((await fetch(url, { method: 'POST', redirect: 'manual' })).status).toBe(422);
	});
});

describe('a seller', () => {
	it('is found once they have signed up', async () => {
		const created = await create();
		expect(outcome(await find('seller-1'))).toEqual([404, 'INVALID_RESOURCE_ID']);
		await sandbox().admin('POST', `partner-referrals/${idOf(created)}/complete`);
		const found = await find('seller-1');
		expect([found.status, found.body.tracking_id]).toEqual([200, 'seller-1']);
		const shown = await sandbox().call('GET', pathOf(found, 'self'));
		expect(shown.body).toMatchObject({
			merchant_id: found.body.merchant_id,
			tracking_id: 'seller-1',
			primary_email: 'seller@shop.example',
			primary_email_confirmed: true,
			payments_receivable: true,
			products: [{ name: 'PPCP_STANDARD' }, { name: 'PPCP_CUSTOM' }, { name: 'PAYMENT_METHODS' }],
			oauth_integrations: [
				{
					integration_type: 'OAUTH_THIRD_PARTY',
					oauth_third_party: [
						{
							partner_client_id: 'test-client',
							scopes: expect.arrayContaining([
								'https://uri.paypal.com/services/payments/refund',
							]) as string[],
						},
					],
				},
			],
		});
		expect(outcome(await status('NONE' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect(outcome(await sandbox().call('GET', INTEGRATIONS))).toEqual([
			400,
			'MISSING_REQUIRED_PARAMETER',
		]);
	});

	it('cannot be paid until they confirm their email, and takes permissions back', async () => {
		const seller = await signUp(undefined, { emailConfirmed: false, paymentsReceivable: false });
		const id = seller.merchant_id;
		expect((await status(id)).body.primary_email_confirmed).toBe(false);
		await sandbox().admin('POST', `sellers/${id}/confirm-email`);
		expect((await status(id)).body).toMatchObject({
			primary_email_confirmed: true,
			payments_receivable: true,
		});
		await sandbox().admin('POST', `sellers/${id}/revoke`);
		expect((await status(id)).body.oauth_integrations).toEqual([]);
	});

	it('has credentials of their own if the partner works with the app of the seller', async () => {
		await signUp();
		const none = await sandbox().call('GET', `${INTEGRATIONS}/credentials`);
		expect(outcome(none)).toEqual([404, 'INVALID_RESOURCE_ID']);
		const seller = await signUp(referral(firstParty));
		const { status: code, body } = await sandbox().call('GET', `${INTEGRATIONS}/credentials`);
		expect([code, body.payer_id]).toEqual([200, seller.merchant_id]);
		expect(Object.keys(body)).toEqual(['client_id', 'client_secret', 'payer_id']);
	});
});

describe('webhooks', () => {
	const listener = useListener();

	it('are told when a seller has signed up, and when they leave', async () => {
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url: listener().url,
			event_types: [
				{ name: 'MERCHANT.ONBOARDING.COMPLETED' },
				{ name: 'MERCHANT.PARTNER-CONSENT.REVOKED' },
			],
		});
		const { merchant_id } = await signUp();
		await sandbox().admin('POST', `sellers/${merchant_id}/revoke`);
		await sandbox().clock.settled();
		const events = listener().received.map(({ body }) => JSON.parse(body) as Json);
		expect(events).toMatchObject([
			{
				event_type: 'MERCHANT.ONBOARDING.COMPLETED',
				resource: { merchant_id, tracking_id: 'seller-1', partner_client_id: 'test-client' },
			},
			{ event_type: 'MERCHANT.PARTNER-CONSENT.REVOKED', resource: { merchant_id } },
		]);
	});
});
