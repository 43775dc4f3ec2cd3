import axios, { type AxiosAdapter } from 'axios';

/** The hosts that PayPal's own clients call; the agent toolkit uses the older ones. */
const PAYPAL_HOST = /^https:\/\/api(-m)?\.(sandbox\.)?paypal\.com(?=\/)/;

/**
 * Redirects requests for PayPal to the sandbox by changing only the host.
 * PayPal's clients have two environments and accept no other host, but both send with axios, whose
 * adapter makes the actual request.
 * @param url the base URL of the sandbox
 * @returns an adapter that throws for any other host, so that no request goes elsewhere unnoticed
 */
export const toSandbox = (url: () => string): AxiosAdapter => {
	const send = axios.getAdapter('http');
	return (config) => {
		if (!PAYPAL_HOST.test(config.url ?? '')) throw new Error(`Not a call to PayPal: ${config.url}`);
		return send({ ...config, url: config.url?.replace(PAYPAL_HOST, url()) });
	};
};
