import { crc32 } from '../../../nodes/PayPalTrigger/crc32';

/** 64 letters in a string of the body, which a forger may change to reach the wanted CRC-32. */
export const FILLER = 'P'.repeat(64);

/** A bit of the body that a forger may flip: which byte of it, and the value of the bit in that. */
type Bit = readonly [at: number, value: number];

/**
 * Flips bits of a body so that its CRC-32 is the wanted one. As CRC-32 is linear, each bit of the
 * body flips the same bits of the CRC-32 whatever else the body holds: which ones to flip is a
 * system of 32 linear equations over two values, solved by Gaussian elimination.
 */
function flipTo(original: Buffer, bits: readonly Bit[], wanted: number): Buffer {
	const flipped = (chosen: bigint): Buffer => {
		const body = Buffer.from(original);
		bits.forEach(([at, value], n) => {
			if ((chosen >> BigInt(n)) & 1n) body[at] = Number(body[at]) ^ value;
		});
		return body;
	};
	const before = crc32(original);
	/** By its highest bit: a change of the CRC-32, and the bits of the body that cause it. */
	const basis = new Map<number, { change: number; chosen: bigint }>();
	const reduce = (change: number, chosen: bigint): { change: number; chosen: bigint } => {
		for (let bit = 31; bit >= 0; bit--) {
			const step = (change >>> bit) & 1 ? basis.get(bit) : undefined;
			if (step === undefined) continue;
			change = (change ^ step.change) >>> 0;
			chosen ^= step.chosen;
		}
		return { change, chosen };
	};
	for (let n = 0; n < bits.length; n++) {
		const one = 1n << BigInt(n);
		const rest = reduce((crc32(flipped(one)) ^ before) >>> 0, one);
		if (rest.change !== 0) basis.set(31 - Math.clz32(rest.change), rest);
	}
	const { change, chosen } = reduce((wanted ^ before) >>> 0, 0n);
	if (change !== 0) throw new Error('These bits do not lead to that CRC-32');
	return flipped(chosen);
}

/**
 * A body of letters, digits and punctuation with a wanted CRC-32: each letter of the filler is either
 * kept or replaced by the next one of the alphabet.
 *
 * @param text holds `FILLER`
 */
export function forgeText(text: string, wanted: number): Buffer {
	const start = Buffer.from(text).indexOf(FILLER);
	if (start === -1) throw new Error('There is no room for the letters');
	const bits = Array.from(FILLER, (_, n): Bit => [start + n, 1]);
	return flipTo(Buffer.from(text), bits, wanted);
}

function isJson(body: Buffer): boolean {
	try {
		JSON.parse(body.toString());
		return true;
	} catch {
		return false;
	}
}

/**
 * JSON with a wanted CRC-32, reached by four bytes of any value.
 *
 * @param text has four spaces for these bytes; tried with one number after the other, until all four
 *   bytes are valid there
 */
export function forgeBytes(text: (n: number) => string, wanted: number): Buffer {
	for (let n = 0; n < 100_000; n++) {
		const body = Buffer.from(text(n));
		const start = body.indexOf('    ');
		const bits = Array.from({ length: 32 }, (_, at): Bit => [start + (at >> 3), 1 << (at & 7)]);
		const forged = flipTo(body, bits, wanted);
		if (isJson(forged)) return forged;
	}
	throw new Error('No valid JSON found');
}
