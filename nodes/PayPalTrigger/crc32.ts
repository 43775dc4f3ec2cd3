/** The polynomial of CRC-32/ISO-HDLC (zip, Ethernet), bits reversed. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? POLYNOMIAL : 0);
	return value;
});

/**
 * CRC-32 of bytes as an unsigned number, which is what PayPal's signatures cover instead of the
 * body itself. Node's own (`zlib.crc32`) is younger than the Node versions that n8n runs on, and
 * n8n's linter lets nodes import nothing but `crypto`.
 */
export function crc32(bytes: Uint8Array): number {
	let crc = ~0;
	for (let index = 0; index < bytes.length; index++) {
		crc = TABLE[(crc ^ bytes[index]) & 0xff] ^ (crc >>> 8);
	}
	return ~crc >>> 0;
}
