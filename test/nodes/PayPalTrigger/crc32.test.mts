import fc from 'fast-check';

import { crc32 } from '../../../nodes/PayPalTrigger/crc32';

/** By the definition: one bit after the other. */
function slowly(bytes: Uint8Array): number {
	let crc = 0xffffffffn;
	for (const byte of bytes) {
		crc ^= BigInt(byte);
		for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ 0xedb88320n : crc >> 1n;
	}
	return Number(crc ^ 0xffffffffn);
}

describe('CRC-32', () => {
	it.each([
		['', 0x00000000],
		['a', 0xe8b7be43],
		['123456789', 0xcbf43926],
		['The quick brown fox jumps over the lazy dog', 0x414fa339],
	])('of %j is known', (text, crc) => {
		expect(crc32(Buffer.from(text))).toBe(crc);
	});

	it('of all bytes is known, and unsigned', () => {
		expect(crc32(Uint8Array.from({ length: 256 }, (_, byte) => byte))).toBe(0x29058c73);
		expect(crc32(Buffer.alloc(32, 0xff))).toBe(0xff6cab0b);
	});

	it('agrees with the definition for any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(crc32(bytes)).toBe(slowly(bytes));
			}),
		);
	});
});
