import type { Advice } from './types';

const CHECK_VALUES: Advice = {
	title: 'PayPal does not accept this request',
	next: 'Check the values of this item: an expression may have returned something unexpected.',
};

/**
 * The meaning of a response whose code says nothing: by its HTTP status. Names such as INVALID_REQUEST
 * say no more than that.
 */
const BY_STATUS: Readonly<Record<number, Advice>> = {
	400: CHECK_VALUES,
	402: {
		title: 'PayPal could not take the payment',
		next: 'Ask the buyer to use another payment method.',
	},
	409: {
		title: 'The record was changed by another call at the same time',
		next: 'Get the record to see what was done, and run this step again if it is still needed.',
	},
	422: {
		title: 'PayPal cannot do this now',
		next: "Get the record and look at its 'status' and amounts: the call does not fit them.",
	},
};

/** The text for all other statuses, which says nothing about what happened. */
const OTHER: Omit<Advice, 'title'> = { next: CHECK_VALUES.next };

const SERVER: Advice = {
	title: 'PayPal did not give a usable response',
	next: 'Run it again later.',
};

/** @param status of HTTP; 0 if there was no response */
export const adviceByStatus = (
	status: number,
): (Partial<Advice> & Pick<Advice, 'next'>) | undefined =>
	BY_STATUS[status] ?? (status >= 500 ? SERVER : status >= 400 ? OTHER : undefined);
