import { ApiError, Client, Environment, type ApiResponse } from '@paypal/paypal-server-sdk';

import { CLIENT_ID, CLIENT_SECRET, type SandboxUnderTest } from '../../support/sandbox.mts';
import { toSandbox } from './host.mts';

/** An amount in the SDK's format. */
export const usd = (value: string) => ({ currencyCode: 'USD', value });

type Controller<T extends object> = new (client: Client) => T;

/** A client of PayPal's SDK, created as in its README, except for the host. */
export const sdkClient = (sandbox: SandboxUnderTest, clientId = CLIENT_ID): Client =>
	new Client({
		environment: Environment.Sandbox,
		clientCredentialsAuthCredentials: {
			oAuthClientId: clientId,
			oAuthClientSecret: CLIENT_SECRET,
		},
		// The SDK's option for settings of its HTTP client (axios).
		unstable_httpClientOptions: { adapter: toSandbox(() => sandbox.url) },
	});

/** The operations of a controller: all methods of its class. */
export const operationsOf = (controller: Controller<object>): string[] =>
	Object.getOwnPropertyNames(controller.prototype).filter((name) => name !== 'constructor');

/**
 * A controller of the SDK for a test file, which records the responses to its operations.
 * The file ends with `it(…, everyOperation)`, which fails for an operation that was not called or never
 * received a success response.
 * @returns `sdk` returns the controller, whose client fetches its own token: call it again after the
 * clock has moved past the token's lifetime
 */
export function useController<T extends object>(
	sandbox: () => SandboxUnderTest,
	controller: Controller<T>,
): { readonly sdk: () => T; readonly everyOperation: () => void } {
	const responded = new Set<string>();
	const noting = (target: T): T =>
		new Proxy(target, {
			get(object, name) {
				const member: unknown = Reflect.get(object, name);
				if (typeof member !== 'function') return member;
				return async (...args: readonly unknown[]): Promise<unknown> => {
					const response = (await member.apply(object, args)) as ApiResponse<unknown>;
					if (response.statusCode >= 200 && response.statusCode < 300) responded.add(String(name));
					return response;
				};
			},
		});
	return {
		sdk: () => noting(new controller(sdkClient(sandbox()))),
		everyOperation: () => expect([...responded].sort()).toEqual(operationsOf(controller).sort()),
	};
}

interface ErrorBody {
	readonly name?: string;
	readonly details?: ReadonlyArray<{ readonly issue?: string }>;
}

/** How PayPal refused a call: `[422, 'UNPROCESSABLE_ENTITY', 'ORDER_NOT_APPROVED']`. */
export async function refusal(call: Promise<unknown>): Promise<unknown[]> {
	const error: unknown = await call.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (!(error instanceof ApiError)) throw new Error('PayPal did not refuse', { cause: error });
	// The SDK reads `result` only for the statuses that it lists, so this checks the raw response.
	const { name, details = [] } = JSON.parse(String(error.body)) as ErrorBody;
	return [error.statusCode, name, ...details.map(({ issue }) => issue)];
}
