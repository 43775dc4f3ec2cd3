import {
	PaypalPaymentTokenUsageType,
	VaultController,
	VaultTokenRequestType,
	type SetupTokenRequestPaymentSource,
} from '@paypal/paypal-server-sdk';

import { useSandbox } from '../../support/sandbox.mts';
import { refusal, useController } from './client.mts';

const sandbox = useSandbox();
const { sdk, everyOperation } = useController(sandbox, VaultController);

const CARD = { number: '4111111111111111', expiry: '2030-01', name: 'Ann Card' };
const CUSTOMER = { id: 'customer_9' };
let requests = 0;
const requestId = () => `sdk-vault-${++requests}`;

const setUp = async (paymentSource: SetupTokenRequestPaymentSource) =>
	(
		await sdk().createSetupToken({
			body: { paymentSource, customer: CUSTOMER },
			paypalRequestId: requestId(),
		})
	).result;
const save = (id = '') =>
	sdk().createPaymentToken({
		body: { paymentSource: { token: { id, type: VaultTokenRequestType.SetupToken } } },
		paypalRequestId: requestId(),
	});

it('saves a card and a PayPal account, lists and deletes them', async () => {
	const card = await setUp({ card: CARD });
	expect([card.status, card.paymentSource?.card?.lastDigits]).toEqual(['APPROVED', '1111']);
	const { result: ofCard } = await save(card.id);

	const wallet = await setUp({
		paypal: {
			usageType: PaypalPaymentTokenUsageType.Merchant,
			experienceContext: {
				returnUrl: 'https://shop.example/return',
				cancelUrl: 'https://shop.example/cancel',
			},
		},
	});
	expect([wallet.status, wallet.links?.map(({ rel }) => rel)]).toEqual([
		'PAYER_ACTION_REQUIRED',
		['self', 'approve'],
	]);
	expect(await refusal(save(wallet.id))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		'PAYER_ACTION_REQUIRED',
	]);
	await sandbox().admin('POST', `setup-tokens/${wallet.id}/approve`);
	expect((await sdk().getSetupToken(wallet.id ?? '')).result.status).toBe('APPROVED');
	const { result: ofWallet } = await save(wallet.id);
	expect(ofWallet.paymentSource?.paypal?.emailAddress).toBe('buyer@sandbox.example');

	const { result: listed } = await sdk().listCustomerPaymentTokens({
		customerId: CUSTOMER.id,
		totalRequired: true,
	});
	expect([listed.totalItems, listed.paymentTokens?.map(({ id }) => id)]).toEqual([
		2,
		[ofWallet.id, ofCard.id],
	]);
	expect((await sdk().getPaymentToken(ofCard.id ?? '')).result.paymentSource?.card).toMatchObject({
		lastDigits: '1111',
		brand: 'VISA',
	});
	expect((await sdk().deletePaymentToken(ofCard.id ?? '')).statusCode).toBe(204);
	expect(await refusal(sdk().getPaymentToken(ofCard.id ?? ''))).toEqual([
		404,
		'RESOURCE_NOT_FOUND',
		'INVALID_RESOURCE_ID',
	]);
});

it('calls every operation of the controller', everyOperation);
