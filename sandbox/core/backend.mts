import type { Clock, Scheduler } from './clock.mts';
import type { Store } from './store.mts';

/** A link in PayPal's responses (HATEOAS); the URL is absolute. */
export interface Link {
	readonly href: string;
	readonly rel: string;
	readonly method?: string;
}

/** What handlers, jobs and admin calls share. */
export interface Backend {
	/** Where programs reach the API, without a slash at the end */
	readonly url: string;
	/** Where a browser on this machine reaches the pages, without a slash at the end */
	readonly pagesUrl: string;
	readonly table: Store['table'];
	readonly clock: Pick<Clock, 'now'> & Pick<Scheduler, 'schedule' | 'cancel'>;
	/** The sandbox's time as PayPal writes it: `2026-01-01T00:00:00Z` */
	now(): string;
	/** @param path everything after the host, with the leading slash */
	link(rel: string, method: string, path: string): Link;
	/**
	 * Sends an event to the webhooks that subscribe to it, signed and with retries. Call it last, after
	 * all state has changed.
	 * @param type one of PayPal's event names
	 * @param resource its resource, as the API would show it now
	 */
	emit(type: string, resource: object, summary?: string): void;
}

/** The account that the API is called for, and the buyer who pays on the sandbox's pages. */
export const MERCHANT = {
	merchant_id: 'SANDB2XMERCH8',
	email_address: 'merchant@sandbox.example',
} as const;

export const MERCHANT_NAME = 'Sandbox Merchant';

export const BUYER = {
	payer_id: 'SANDB2XBUYER8',
	email_address: 'buyer@sandbox.example',
	name: { given_name: 'Bea', surname: 'Buyer' },
	address: { country_code: 'US' },
} as const;

/** The buyer's phone number, in the form that PayPal's responses use. */
export const BUYER_PHONE = { national_number: '4085551234' } as const;

/** The buyer's shipping address. */
export const BUYER_SHIPPING = {
	name: { full_name: 'Bea Buyer' },
	address: {
		address_line_1: '1 Sandbox Street',
		admin_area_2: 'San Jose',
		admin_area_1: 'CA',
		postal_code: '95131',
		country_code: 'US',
	},
} as const;
