import type { SandboxResponse, SandboxUnderTest } from '../sandbox.mts';

/** A request of PayPal's documentation, and PayPal's documented response. */
export interface Documented {
	readonly name: string;
	/** PayPal's file and the name of the example in it, or the page of PayPal's reference */
	readonly source: string;
	/** Creates what PayPal's example presupposes, and sends its request. */
	readonly send: (sandbox: () => SandboxUnderTest) => Promise<SandboxResponse>;
	readonly status: number;
	/** The shape of PayPal's response, as `readShape` takes it; empty where there is no body */
	readonly response?: string;
	/** The issues of PayPal's response, if it refuses */
	readonly issues?: readonly string[];
	/** Places of PayPal's response that the sandbox leaves out, each with the reason */
	readonly lacking?: Readonly<Record<string, string>>;
}

export const WHOLE = { prefer: 'return=representation' };

/** Parts that many responses have. */
export const MONEY = '{currency_code value}';
export const LINKS = 'links[]{href rel method}';
export const ADDRESS =
	'address{address_line_1 address_line_2 admin_area_2 admin_area_1 postal_code country_code}';

export const usd = (value: string) => ({ currency_code: 'USD', value });

export const address = {
	address_line_1: '12 Market Street',
	address_line_2: 'Floor 3',
	admin_area_2: 'San Jose',
	admin_area_1: 'CA',
	postal_code: '95131',
	country_code: 'US',
};

let requests = 0;

/** A new PayPal-Request-Id, so that a call does not repeat another one. */
export const requestId = () => ({ 'paypal-request-id': `documented-${++requests}` });
