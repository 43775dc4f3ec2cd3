const FORM =
	/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * Adds an ISO 8601 duration (`PT3H`, `P29D`, `P1M`) to a time.
 * Years and months follow the calendar in UTC; the end of a month is kept within the month
 * (31 January plus P1M is 28 or 29 February).
 * @param from milliseconds since 1970
 * @returns milliseconds since 1970
 * @throws Error if the text is not a duration
 */
export function addDuration(from: number, duration: string): number {
	const parts = FORM.exec(duration);
	if (!parts || duration.endsWith('T') || duration === 'P') {
		throw new Error(`"${duration}" is no ISO 8601 duration such as PT3H or P29D`);
	}
	const [years, months, weeks, days, hours, minutes, seconds] = parts
		.slice(1)
		.map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
	return (
		addMonths(from, years * 12 + months) +
		(weeks * 7 + days) * DAY +
		hours * HOUR +
		minutes * MINUTE +
		Math.round(seconds * SECOND)
	);
}

/** Adds calendar months in UTC, staying within the month that is reached. */
export function addMonths(from: number, months: number): number {
	if (months === 0) return from;
	const date = new Date(from);
	const day = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + months);
	const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	date.setUTCDate(Math.min(day, lastDay));
	return date.getTime();
}

/** A time as PayPal writes it, to the second: `2026-01-01T00:00:00Z`. */
export const toSeconds = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** A time's day in UTC: `2026-01-01`. */
export const toDate = (time: number): string => new Date(time).toISOString().slice(0, 10);
