// Money, whatever people and expressions put in: exact or refused, never rounded, never a crash.
import fc from 'fast-check';

import { decimalsOf, readMoney } from '../../../nodes/shared/money';
import '../../support/fuzz.mts';

const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'HUF', 'TWD', 'usd');

/** A decimal as a whole number of 10^-20: what it is worth, without a float in between. */
function worth(decimal: string): bigint {
	const [whole, fraction = ''] = decimal.replace('-', '').split('.');
	const size = BigInt(whole + fraction.padEnd(20, '0').slice(0, 20));
	return decimal.startsWith('-') ? -size : size;
}

const decimal = fc
	.tuple(
		fc.constantFrom('', '', '-'),
		fc.stringMatching(/^\d{1,24}$/),
		fc.option(fc.stringMatching(/^\d{0,6}$/), { nil: undefined }),
	)
	.map(
		([sign, whole, fraction]) => `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}`,
	);

describe('any amount', () => {
	it('that is taken is worth what was written, with the decimals of its currency', () => {
		fc.assert(
			fc.property(decimal, currency, fc.boolean(), (text, unit, negative) => {
				const reading = readMoney(text, unit, { negative });
				if (reading.kind === 'invalid') return;
				const { money } = reading;
				const decimals = decimalsOf(unit.toUpperCase());
				expect(money.value).toMatch(decimals === 0 ? /^-?\d+$/ : /^-?\d+\.\d\d$/);
				expect(worth(money.value)).toBe(worth(text));
			}),
			{ numRuns: 2000 },
		);
	});

	it('that fits its currency is taken', () => {
		const fitting = fc.tuple(fc.stringMatching(/^\d{1,12}$/), fc.stringMatching(/^\d{0,2}0{0,3}$/));
		fc.assert(
			fc.property(fitting, ([whole, fraction]) => {
				expect(readMoney(`${whole}.${fraction}`, 'USD').kind).toBe('money');
			}),
		);
	});

	it('that would have to be rounded is refused', () => {
		const tooFine = fc.tuple(
			fc.stringMatching(/^\d{1,12}$/),
			fc.stringMatching(/^\d\d\d{0,3}[1-9]$/),
		);
		fc.assert(
			fc.property(tooFine, ([whole, fraction]) => {
				expect(readMoney(`${whole}.${fraction}`, 'USD').kind).toBe('invalid');
			}),
		);
	});

	it('stays the same when it is read again', () => {
		fc.assert(
			fc.property(decimal, currency, (text, unit) => {
				const once = readMoney(text, unit, { negative: true });
				if (once.kind === 'invalid') return;
				expect(readMoney(once.money.value, once.money.currency, { negative: true })).toEqual(once);
			}),
		);
	});

	it('that is a number of cents comes out as these cents', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
				const reading = readMoney(Number((cents / 100).toFixed(2)), 'USD');
				expect(reading.kind === 'money' && reading.money.value.replace('.', '')).toBe(
					String(cents).padStart(3, '0'),
				);
			}),
		);
	});

	it('or anything else is read or refused with a message', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: false }), fc.string(), (input, unit) => {
				// What can't become a text at all never leaves n8n's parameters.
				fc.pre(!(typeof input === 'symbol') && isPrintable(input));
				const reading = readMoney(input, unit);
				if (reading.kind === 'money') expect(reading.money.currency).toMatch(/^[A-Z]{3}$/);
				else expect(reading.problem.length * reading.fix.length).toBeGreaterThan(0);
			}),
		);
	});
});

function isPrintable(value: unknown): boolean {
	try {
		return typeof String(value) === 'string';
	} catch {
		return false;
	}
}
