import { existsSync } from 'node:fs';
import { join } from 'node:path';

import * as paypal from '@paypal/paypal-server-sdk';
import { OAuthAuthorizationController, OrdersController } from '@paypal/paypal-server-sdk';

import { CLIENT_ID, CLIENT_SECRET, useSandbox } from '../../support/sandbox.mts';
import { refusal, sdkClient, useController } from './client.mts';

const sandbox = useSandbox();
const { sdk, everyOperation } = useController(sandbox, OAuthAuthorizationController);

const basic = (secret: string): string =>
	`Basic ${Buffer.from(`${CLIENT_ID}:${secret}`).toString('base64')}`;

/** `PaymentsController` is tested in `payments.test.mts`. */
const fileOf = (controller: string): string =>
	`${controller.charAt(0).toLowerCase()}${controller.slice(1).replace(/Controller$/, '')}.test.mts`;

it('fetches a token', async () => {
	const { result } = await sdk().requestToken({ authorization: basic(CLIENT_SECRET) });
	expect(result).toMatchObject({ tokenType: 'Bearer', expiresIn: 32400n });
	expect(result.accessToken).toMatch(/^A21AA/);
});

it('receives none for a wrong secret', async () => {
	const requested = sdk().requestToken({ authorization: basic('wrong') });
	await expect(requested).rejects.toMatchObject({
		statusCode: 401,
		result: { error: 'invalid_client' },
	});
});

it('needs one token for several calls, and another one after the sandbox revoked it', async () => {
	const client = sdkClient(sandbox());
	const orders = new OrdersController(client);
	const get = () => orders.getOrder({ id: '5O190127TN364715T' });
	for (const _call of [1, 2, 3]) expect((await refusal(get()))[0]).toBe(404);
	const requested = () =>
		sandbox()
			.requests()
			.filter(({ path }) => path === '/v1/oauth2/token');
	expect(requested()).toHaveLength(1);
	await sandbox().clock.advance('PT9H');
	expect((await refusal(get()))[0]).toBe(401);
});

it('calls every operation of the controller', everyOperation);

it('every controller of the SDK has a test file here', () => {
	const controllers = Object.keys(paypal).filter((name) => name.endsWith('Controller'));
	expect(controllers).toContain('OrdersController');
	const without = controllers.filter((name) => !existsSync(join(__dirname, fileOf(name))));
	expect(without).toEqual([]);
});
