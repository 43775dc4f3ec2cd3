import axios, { type AxiosAdapter } from 'axios';

/** Where PayPal's own clients send their calls; the older hosts are the agent toolkit's. */
const PAYPAL_HOST = /^https:\/\/api(-m)?\.(sandbox\.)?paypal\.com(?=\/)/;

/**
 * Sends requests for PayPal to the sandbox instead: only the host changes.
 * PayPal's clients know two environments and take no other host, but both send with axios, whose
 * adapter is the place where a request leaves.
 * @param url the base URL of the sandbox
 * @returns an adapter that throws for any other host, so that nothing goes elsewhere unnoticed
 */
export const toSandbox = (url: () => string): AxiosAdapter => {
	const send = axios.getAdapter('http');
	return (config) => {
		if (!PAYPAL_HOST.test(config.url ?? '')) throw new Error(`Not a call to PayPal: ${config.url}`);
		return send({ ...config, url: config.url?.replace(PAYPAL_HOST, url()) });
	};
};
