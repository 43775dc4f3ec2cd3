import type { Advice } from './types';

const CHECK_VALUES: Advice = {
	title: 'PayPal does not accept this request',
	next: 'Check the values that this item filled in: an expression may have given something else than you expect.',
};

/**
 * What an answer means whose code says nothing: by its HTTP status. Names such as INVALID_REQUEST say no
 * more than that.
 */
const BY_STATUS: Readonly<Record<number, Advice>> = {
	400: CHECK_VALUES,
	402: {
		title: 'PayPal could not take the payment',
		next: 'Ask the buyer to use another way to pay.',
	},
	409: {
		title: 'Another change of the same record got in the way',
		next: 'Get the record to see what was done, and run this step again if it is still needed.',
	},
	422: {
		title: 'PayPal cannot do this now',
		next: "Get the record and look at its 'status' and amounts: what was asked for does not go together with them.",
	},
};

/** What is said of all other statuses: nothing of what happened. */
const OTHER: Omit<Advice, 'title'> = { next: CHECK_VALUES.next };

const SERVER: Advice = { title: 'PayPal could not answer', next: 'Run it again in a while.' };

/** @param status of HTTP; 0 when no answer came */
export const adviceByStatus = (
	status: number,
): (Partial<Advice> & Pick<Advice, 'next'>) | undefined =>
	BY_STATUS[status] ?? (status >= 500 ? SERVER : status >= 400 ? OTHER : undefined);
