import type { Json, SandboxResponse, SandboxUnderTest } from '../sandbox.mts';

/** Helpers for tests of orders and payments. */
export const usd = (value: string) => ({ currency_code: 'USD', value });

export const orderOf = (...units: ReadonlyArray<Readonly<Record<string, unknown>>>) => ({
	intent: 'CAPTURE',
	purchase_units: units,
});

export const simple = orderOf({ amount: usd('10.00') });

export const CARD = { number: '4111111111111111', expiry: '2030-01', name: 'Ann Card' };

/** A response's status and the issues in it: `[422, 'ORDER_NOT_APPROVED']`. */
export const outcome = ({ status, body }: SandboxResponse): unknown[] => [
	status,
	...(body.details?.map(({ issue }) => issue) ?? []),
];

export const relsOf = ({ body }: Pick<SandboxResponse, 'body'>): unknown[] =>
	body.links.map(({ rel }) => rel);

let requests = 0;

/** The calls for orders. Each creation has a new request id. */
export function orderCalls(sandbox: () => SandboxUnderTest) {
	const path = (id: Json): string => `/v2/checkout/orders/${id}`;
	return {
		create: (body: object, headers = {}): Promise<SandboxResponse> =>
			sandbox().call('POST', '/v2/checkout/orders', body, {
				'paypal-request-id': `order-${++requests}`,
				...headers,
			}),
		get: (id: Json): Promise<SandboxResponse> => sandbox().call('GET', path(id)),
		capture: (id: Json, body?: object): Promise<SandboxResponse> =>
			sandbox().call('POST', `${path(id)}/capture`, body),
		approve: (id: Json) => sandbox().admin('POST', `orders/${id}/approve`),
	};
}

/** Creates, approves and captures an order. @returns the ids of order and capture */
export async function paidOrder(
	sandbox: () => SandboxUnderTest,
	body: object = simple,
): Promise<{ readonly id: Json; readonly captureId: Json }> {
	const { create, approve, capture } = orderCalls(sandbox);
	const { id } = (await create(body)).body;
	await approve(id);
	const captured = await capture(id);
	return { id, captureId: captured.body.purchase_units[0].payments.captures[0].id };
}

/** Creates, approves and authorizes an order. @returns the ids of order and authorization */
export async function authorizedOrder(
	sandbox: () => SandboxUnderTest,
	unit: object = { amount: usd('100.00') },
): Promise<{ readonly id: Json; readonly authorizationId: Json }> {
	const { create, approve } = orderCalls(sandbox);
	const { id } = (await create({ intent: 'AUTHORIZE', purchase_units: [unit] })).body;
	await approve(id);
	const { body } = await sandbox().call('POST', `/v2/checkout/orders/${id}/authorize`);
	return { id, authorizationId: body.purchase_units[0].payments.authorizations[0].id };
}
