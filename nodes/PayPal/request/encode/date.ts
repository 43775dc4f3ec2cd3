import { trimmed } from '../../../shared/blank';
import type { DateTimeField } from '../../fields/types';

/** How far a time zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timezone: string): number {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: timezone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	}).formatToParts(moment);
	const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value);
	const wall = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second'),
	);
	return wall - Math.floor(moment / 1000) * 1000;
}

/** The moment at which clocks in the time zone show this local time (given as if it were UTC). */
function fromWallTime(wall: number, timezone: string): number {
	const guess = wall - offsetAt(wall, timezone);
	return wall - offsetAt(guess, timezone);
}

function isoText(value: unknown): string | undefined {
	if (typeof value === 'string') return trimmed(value);
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
	// A luxon DateTime from an expression such as {{ $now }}.
	if (typeof value === 'object' && value !== null && 'toISO' in value) {
		const { toISO } = value as { toISO: unknown };
		if (typeof toISO === 'function') return String(toISO.call(value));
	}
	return undefined;
}

const ISO =
	/^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?$/i;

/**
 * Reads an ISO 8601 date or date-time, a Date, or n8n's DateTime. A value without an offset is in the
 * workflow's time zone, as everywhere in n8n.
 *
 * @returns `2026-01-31T10:00:00Z`, with `.999` before the Z if it has fractions of a second,
 * `2026-01-31` or `2026-01`; undefined for an invalid date
 */
export function readDate(
	value: unknown,
	format: DateTimeField['format'],
	timezone: string,
): string | undefined {
	const match = ISO.exec(isoText(value) ?? '');
	if (match === null) return undefined;
	const [, year, month, day = '01', hour = '00', minute = '00', second = '00'] = match;
	const [fraction = '', offset] = match.slice(7);
	const wall = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
	// A date that rolled over is invalid: 30 February, 25 o'clock.
	const isReal = new Date(wall)
		.toISOString()
		.startsWith(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
	if (!isReal) return undefined;
	if (format === 'month') return `${year}-${month}`;
	if (format === 'date' && offset === undefined) return `${year}-${month}-${day}`;

	const shift = /^([+-])(\d{2}):?(\d{2})$/.exec(offset ?? '');
	if (shift !== null && (+shift[2] > 14 || +shift[3] > 59)) return undefined;
	const moment =
		offset === undefined
			? fromWallTime(wall, timezone)
			: shift === null
				? wall
				: wall - (shift[1] === '-' ? -1 : 1) * (+shift[2] * 60 + +shift[3]) * 60_000;
	if (format === 'date') {
		return new Date(moment + offsetAt(moment, timezone)).toISOString().slice(0, 10);
	}
	// Without them, the end of a range would come before what happened in that second.
	const parts = /[1-9]/.test(fraction) ? fraction.padEnd(3, '0') : '';
	return new Date(moment).toISOString().replace(/\.\d{3}Z$/, parts === '' ? 'Z' : `.${parts}Z`);
}
