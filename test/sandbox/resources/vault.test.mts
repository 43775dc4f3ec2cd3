import { useListener } from '../../support/listener.mts';
import { eventsOf, listenTo } from '../../support/sandbox/heard.mts';
import { CARD, orderCalls, orderOf, outcome, relsOf, usd } from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-03-01T12:00:00Z') });
const listener = useListener();
const { create: createOrder } = orderCalls(sandbox);

const SETUP = '/v3/vault/setup-tokens';
const TOKENS = '/v3/vault/payment-tokens';
const CUSTOMER = { id: 'customer_1' };
let requests = 0;
const post = (path: string, body: object): Promise<SandboxResponse> =>
	sandbox().call('POST', path, body, { 'paypal-request-id': `vault-${++requests}` });
const setUp = (payment_source: object, customer?: object): Promise<SandboxResponse> =>
	post(SETUP, { payment_source, ...(customer && { customer }) });
const save = (id: Json): Promise<SandboxResponse> =>
	post(TOKENS, { payment_source: { token: { id, type: 'SETUP_TOKEN' } } });
const approve = (id: Json) => sandbox().admin('POST', `setup-tokens/${id}/approve`);
const get = (path: string, id: Json): Promise<SandboxResponse> =>
	sandbox().call('GET', `${path}/${id}`);

describe('a setup token', () => {
	it('of a card is approved at once, and shows no number', async () => {
		const made = await setUp({ card: { ...CARD, security_code: '123' } }, CUSTOMER);
		expect([made.status, made.body]).toEqual([
			201,
			expect.objectContaining({
				status: 'APPROVED',
				customer: CUSTOMER,
				payment_source: {
					card: { name: 'Ann Card', last_digits: '1111', brand: 'VISA', expiry: '2030-01' },
				},
			}),
		]);
		expect(relsOf(made)).toEqual(['self', 'confirm']);
		expect((await get(SETUP, made.body.id)).body).toEqual(made.body);
		expect(JSON.stringify(sandbox().requests())).not.toContain('4111111111111111');
	});

	it('of a wallet waits for its owner, then becomes a payment token, once', async () => {
		await listenTo(sandbox, listener, 'VAULT.PAYMENT-TOKEN.CREATED');
		const made = await setUp({ paypal: { description: 'Monthly box', usage_type: 'MERCHANT' } });
		const { id } = made.body;
		expect([made.body.status, relsOf(made)]).toEqual([
			'PAYER_ACTION_REQUIRED',
			['self', 'approve'],
		]);
		expect(outcome(await save(id))).toEqual([422, 'PAYER_ACTION_REQUIRED']);
		await approve(id);
		await expect(approve(id)).rejects.toMatchObject({ status: 422 });
		const saved = await save(id);
		expect([saved.status, saved.body]).toEqual([
			201,
			expect.objectContaining({
				customer: made.body.customer,
				payment_source: {
					paypal: expect.objectContaining({
						description: 'Monthly box',
						email_address: 'buyer@sandbox.example',
					}),
				},
			}),
		]);
		expect(relsOf(saved)).toEqual(['self', 'delete']);
		expect((await get(SETUP, id)).body.status).toBe('VAULTED');
		expect(outcome(await save(id))).toEqual([422, 'TOKEN_ALREADY_VAULTED']);
		expect(await eventsOf(sandbox, listener)).toEqual([
			['VAULT.PAYMENT-TOKEN.CREATED', saved.body.id],
		]);
	});

	it('of a card that must be confirmed waits for the buyer', async () => {
		const { body } = await setUp({ card: { ...CARD, verification_method: 'SCA_ALWAYS' } });
		expect(body.status).toBe('PAYER_ACTION_REQUIRED');
		await approve(body.id);
		expect((await save(body.id)).body.payment_source.card.last_digits).toBe('1111');
	});

	it('is gone after three days', async () => {
		const { id } = (await setUp({ card: CARD })).body;
		await sandbox().clock.advance('P2DT23H59M59S');
		expect((await get(SETUP, id)).status).toBe(200);
		await sandbox().clock.advance('PT1S');
		expect(outcome(await get(SETUP, id))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect(outcome(await save(id))).toEqual([404, 'INVALID_RESOURCE_ID']);
	});

	it.each<[string, object, readonly unknown[]]>([
		['nothing', {}, [422, 'NO_PAYMENT_SOURCE_PROVIDED']],
		['two sources', { card: CARD, paypal: {} }, [422, 'ONLY_ONE_PAYMENT_SOURCE_ALLOWED']],
		['an expired card', { card: { ...CARD, expiry: '2026-02' } }, [422, 'CARD_EXPIRED']],
		['a card number too short', { card: { ...CARD, number: '4111' } }, [400]],
	])('is refused for %s', async (_what, source, expected) => {
		expect(outcome(await setUp(source)).slice(0, expected.length)).toEqual(expected);
	});

	it('is the same again under the same request id', async () => {
		const body = { payment_source: { card: CARD } };
		const id = { 'paypal-request-id': 'the-same' };
		const first = await sandbox().call('POST', SETUP, body, id);
		const again = await sandbox().call('POST', SETUP, body, id);
		expect([again.status, again.body]).toEqual([200, first.body]);
	});
});

describe('a payment token', () => {
	it('is made of a card at once, pays an order, and is deleted', async () => {
		await listenTo(sandbox, listener, '*');
		const { body } = await post(TOKENS, { payment_source: { card: CARD }, customer: CUSTOMER });
		const order = { ...orderOf({ amount: usd('5.00') }) };
		const paying = { ...order, payment_source: { card: { vault_id: body.id } } };
		expect((await createOrder(paying)).body.status).toBe('COMPLETED');
		const deleted = await sandbox().call('DELETE', `${TOKENS}/${body.id}`);
		expect(deleted.status).toBe(204);
		expect(outcome(await get(TOKENS, body.id))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect(outcome(await sandbox().call('DELETE', `${TOKENS}/${body.id}`))).toEqual([
			404,
			'INVALID_RESOURCE_ID',
		]);
		expect(outcome(await createOrder(paying))).toEqual([422, 'TOKEN_ID_NOT_FOUND']);
		const vaultEvents = async () =>
			(await eventsOf(sandbox, listener)).filter(([type]) => type.startsWith('VAULT.'));
		const begun = [
			['VAULT.PAYMENT-TOKEN.CREATED', body.id],
			['VAULT.PAYMENT-TOKEN.DELETION-INITIATED', body.id],
		];
		expect(await vaultEvents()).toEqual(begun);
		await sandbox().clock.advance('PT1M');
		expect(await vaultEvents()).toEqual([...begun, ['VAULT.PAYMENT-TOKEN.DELETED', body.id]]);
	});

	it('of Apple Pay shows the card, and nothing of the token', async () => {
		const { body: setup } = await post(SETUP, {
			payment_source: { apple_pay: { token: 'secret-token', card: { brand: 'VISA' } } },
		});
		expect(setup.status).toBe('APPROVED');
		const { body } = await post(TOKENS, {
			payment_source: { token: { id: setup.id, type: 'SETUP_TOKEN' } },
		});
		expect(body.payment_source).toEqual({ apple_pay: { card: { brand: 'VISA' } } });
		expect(JSON.stringify(await sandbox().admin('GET', 'requests'))).not.toContain('secret-token');
	});

	it.each([
		[
			'sepa_debit',
			{ experience_context: { return_url: 'https://a.example', cancel_url: 'https://b.example' } },
		],
		['ach_debit', {}],
	])('of a bank account (%s) waits for its owner', async (kind, debit) => {
		const { body } = await post(SETUP, { payment_source: { bank: { [kind]: debit } } });
		expect([body.status, relsOf({ body })]).toEqual(['PAYER_ACTION_REQUIRED', ['self', 'approve']]);
	});

	it.each([
		['4111111111111111', '321', undefined],
		['4111111111111111', '1234', 'INVALID_SECURITY_CODE'],
		['378282246310005', '1234', undefined],
		['378282246310005', '321', 'INVALID_SECURITY_CODE'],
	])('of card %s with security code %s: %s', async (number, security_code, issue) => {
		const response = await post(SETUP, {
			payment_source: { card: { ...CARD, number, security_code } },
		});
		expect(outcome(response)).toEqual(issue === undefined ? [201] : [422, issue]);
	});

	it('is listed by its customer, five a page, the latest first', async () => {
		const ids: Json[] = [];
		for (let n = 0; n < 6; n++) {
			const { body } = await post(TOKENS, { payment_source: { card: CARD }, customer: CUSTOMER });
			ids.unshift(body.id);
		}
		await post(TOKENS, { payment_source: { card: CARD }, customer: { id: 'customer_2' } });
		const query = `customer_id=${CUSTOMER.id}&total_required=true`;
		const first = await sandbox().call('GET', `${TOKENS}?${query}`);
		expect([first.body.total_items, first.body.total_pages, first.body.customer]).toEqual([
			6,
			2,
			CUSTOMER,
		]);
		expect(first.body.payment_tokens.map(({ id }) => id)).toEqual(ids.slice(0, 5));
		const next = first.body.links.find(({ rel }) => rel === 'next')?.href ?? '';
		const second = await sandbox().call('GET', next.replace(sandbox().url, ''));
		expect(second.body.payment_tokens.map(({ id }) => id)).toEqual(ids.slice(5));
		expect(relsOf(second)).not.toContain('next');
	});

	it('is not there for a customer who saved none', async () => {
		const { status, body } = await sandbox().call(
			'GET',
			`${TOKENS}?customer_id=nobody_here&total_required=true`,
		);
		expect([status, body.payment_tokens, body.total_items]).toEqual([200, [], undefined]);
		expect((await sandbox().call('GET', TOKENS)).status).toBe(400);
	});

	it('of the PayPal account that paid an order pays the next ones without the buyer', async () => {
		const attributes = {
			vault: { store_in_vault: 'ON_SUCCESS', usage_type: 'MERCHANT' },
			customer: CUSTOMER,
		};
		const order = (paypal: object) =>
			createOrder({ ...orderOf({ amount: usd('5.00') }), payment_source: { paypal } });
		const { body } = await order({ attributes });
		expect(body.status).toBe('PAYER_ACTION_REQUIRED');
		await sandbox().admin('POST', `orders/${body.id}/approve`);
		const saved = await sandbox().call('GET', `${TOKENS}?customer_id=${CUSTOMER.id}`);
		expect(saved.body.payment_tokens).toEqual([]);
		const captured = await sandbox().call('POST', `/v2/checkout/orders/${body.id}/capture`);
		const { vault } = captured.body.payment_source.paypal.attributes;
		expect(vault).toMatchObject({ status: 'VAULTED', customer: CUSTOMER });

		const next = await order({ vault_id: vault.id });
		expect([next.status, next.body.status]).toEqual([201, 'COMPLETED']);
		expect((await sandbox().call('DELETE', `${TOKENS}/${vault.id}`)).status).toBe(204);
		expect(outcome(await order({ vault_id: vault.id }))).toEqual([422, 'TOKEN_ID_NOT_FOUND']);
	});

	it('of an order is there too, as the vault shows it', async () => {
		const { body } = await createOrder({
			...orderOf({ amount: usd('5.00') }),
			payment_source: {
				card: {
					...CARD,
					attributes: { vault: { store_in_vault: 'ON_SUCCESS' }, customer: CUSTOMER },
				},
			},
		});
		const { id } = body.payment_source.card.attributes.vault;
		expect((await get(TOKENS, id)).body.payment_source).toEqual({
			card: { name: 'Ann Card', last_digits: '1111', brand: 'VISA', expiry: '2030-01' },
		});
		const list = await sandbox().call('GET', `${TOKENS}?customer_id=${CUSTOMER.id}`);
		expect(list.body.payment_tokens.map((token) => token.id)).toEqual([id]);
	});
});
