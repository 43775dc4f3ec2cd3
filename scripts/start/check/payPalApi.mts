import { randomUUID } from 'node:crypto';

import axios, { type AxiosInstance } from 'axios';

import type { CheckStage } from './checkStage.mts';

/** The sandbox's REST API with the stage's credential, for what a program other than n8n would do. */
export async function payPalApi({ sandbox, access }: CheckStage): Promise<AxiosInstance> {
	const api = axios.create({ baseURL: sandbox.url, timeout: 30_000, proxy: false });
	const { data } = await api.post<{ access_token: string }>(
		'/v1/oauth2/token',
		'grant_type=client_credentials',
		{ auth: { username: access.clientId, password: access.clientSecret } },
	);
	api.interceptors.request.use((request) => {
		request.headers.setAuthorization(`Bearer ${data.access_token}`);
		if (request.method === 'post') request.headers.set('PayPal-Request-Id', randomUUID());
		return request;
	});
	return api;
}

interface Order {
	readonly id: string;
	readonly status: string;
	readonly purchase_units: ReadonlyArray<{
		readonly payments?: {
			readonly captures?: ReadonlyArray<{ readonly id: string; readonly status: string }>;
		};
	}>;
}

/** An order's status, and its captures. */
export async function lookUpOrder(api: AxiosInstance, id: string) {
	const { data } = await api.get<Order>(`/v2/checkout/orders/${id}`);
	const captures = data.purchase_units.flatMap(({ payments }) => payments?.captures ?? []);
	return { status: data.status, captures };
}
