import { ACCESS } from './access';
import { BILLING } from './billing';
import { DISPUTES } from './disputes';
import { FAMILIES } from './families';
import { FIELDS } from './fields';
import { INVOICES } from './invoices';
import { adviceByStatus } from './kinds';
import { MONEY } from './money';
import { ORDERS } from './orders';
import { PAYMENTS } from './payments';
import { PAYMENT_SOURCES } from './paymentSources';
import { PAYOUTS } from './payouts';
import { RECORDS } from './records';
import { SERVICE } from './service';
import type { Advice, AdviceByCode } from './types';
import { VARIANTS } from './variants';

export type { Advice } from './types';
export { VARIANTS } from './variants';

/**
 * The codes that users encounter. Sources: the error schemas of PayPal's OpenAPI files, and public
 * reports. Others are shown with PayPal's own text, and advice by the words in the code.
 */
export const ADVICE: AdviceByCode = {
	...ACCESS,
	...RECORDS,
	...ORDERS,
	...PAYMENT_SOURCES,
	...MONEY,
	...PAYMENTS,
	...BILLING,
	...INVOICES,
	...PAYOUTS,
	...DISPUTES,
	...FIELDS,
	...SERVICE,
};

/** The meaning of a response without a code: one from an intermediary, or without a body. */
const BARE: Readonly<Record<number, string>> = {
	401: 'invalid_token',
	403: 'NOT_AUTHORIZED',
	404: 'RESOURCE_NOT_FOUND',
	405: 'METHOD_NOT_SUPPORTED',
	406: 'MEDIA_TYPE_NOT_ACCEPTABLE',
	413: 'REQUEST_ENTITY_TOO_LARGE',
	415: 'UNSUPPORTED_MEDIA_TYPE',
	429: 'RATE_LIMIT_REACHED',
	500: 'INTERNAL_SERVER_ERROR',
	502: 'SERVICE_UNAVAILABLE',
	503: 'SERVICE_UNAVAILABLE',
	504: 'SERVICE_UNAVAILABLE',
};

/** The properties by which advice is looked up. */
export interface Requested {
	/** `issue` of the first detail that has one, if it is a code. */
	issue?: string;
	/** `name` of the error response. */
	name: string;
	/** All of PayPal's texts, and the names of its fields. */
	said: string;
	/** HTTP status; 0 if there was no response. */
	status: number;
	/** `resource.operation` */
	operation?: string;
}

/** Advice, and how specific it is: `code` is about exactly this code, the others only about its kind. */
export interface Found extends Omit<Advice, 'title'> {
	fit: 'code' | 'kind';
	title?: string;
}

const own = (code: string | undefined): Advice | undefined =>
	code !== undefined && Object.hasOwn(ADVICE, code) ? ADVICE[code] : undefined;

/**
 * The advice for an error response: by its issue, else by its name, else by the words of its code or
 * its status.
 */
export function adviceFor({ issue, name, said, status, operation }: Requested): Found | undefined {
	const codes = [issue, name].filter((code) => code !== undefined);
	const variant = VARIANTS.find(
		({ codes: wanted, on, says }) =>
			wanted.some((code) => codes.includes(code)) &&
			(on === undefined || (operation !== undefined && on.includes(operation))) &&
			(says === undefined || says.test(said)),
	);
	const exact = variant ?? own(issue);
	if (exact !== undefined) return { fit: 'code', ...exact };
	const family = FAMILIES.find(({ code }) => issue !== undefined && code.test(issue));
	if (family !== undefined) return { fit: 'kind', about: family.about, next: family.next };
	const byName = own(name) ?? (/^HTTP \d+$/.test(name) ? own(BARE[status]) : undefined);
	if (byName !== undefined) return { fit: issue === undefined ? 'code' : 'kind', ...byName };
	const { next } = FAMILIES.find(({ code }) => code.test(name) && name !== 'INVALID_REQUEST') ?? {};
	const byStatus = own(BARE[status]) ?? adviceByStatus(status);
	if (next !== undefined) return { fit: 'kind', title: byStatus?.title, next };
	return byStatus === undefined ? undefined : { fit: 'kind', ...byStatus };
}
