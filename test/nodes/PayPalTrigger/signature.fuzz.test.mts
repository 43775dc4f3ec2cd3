// Signatures: what PayPal signed is genuine, and one changed bit is not; any headers are read or refused.
import { generateKeyPairSync, sign } from 'node:crypto';

import fc from 'fast-check';

import { crc32 } from '../../../nodes/PayPalTrigger/crc32';
import {
	readTransmission,
	signedFor,
	signedText,
	type Transmission,
} from '../../../nodes/PayPalTrigger/signature';
import '../../support/fuzz.mts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const WEBHOOK = '0EH40505U7160970P';

const unsigned: Transmission = {
	id: 'b9b4d0c0-1b7a-11ef-8f3a-0242ac120002',
	time: '2026-11-22T10:00:00Z',
	signature: '',
	certificateUrl: 'https://api.paypal.com/v1/notifications/certs/CERT-1',
	algorithm: 'SHA256withRSA',
};

function signedBy(body: Uint8Array): Transmission {
	const text = signedText(unsigned, WEBHOOK, crc32(body));
	return {
		...unsigned,
		signature: sign('sha256', Buffer.from(text), privateKey).toString('base64'),
	};
}

const body = fc.uint8Array({ minLength: 1, maxLength: 400 });

describe('a signature', () => {
	it('holds for the bytes that were signed, whatever they are', () => {
		fc.assert(
			fc.property(body, (bytes) => {
				expect(signedFor(signedBy(bytes), bytes, publicKey, ['other', WEBHOOK])).toBe(WEBHOOK);
			}),
			{ numRuns: 50 },
		);
	});

	it('does not hold when one bit of the body is another', () => {
		fc.assert(
			fc.property(body, fc.nat(), fc.nat({ max: 7 }), (bytes, place, bit) => {
				const transmission = signedBy(bytes);
				const changed = Uint8Array.from(bytes);
				const index = place % changed.length;
				changed[index] = (changed[index] ?? 0) ^ (1 << bit);
				expect(signedFor(transmission, changed, publicKey, [WEBHOOK])).toBeUndefined();
			}),
			{ numRuns: 50 },
		);
	});

	it('does not hold for another id, time or webhook', () => {
		const other = fc.stringMatching(/^[\w-]{1,40}$/);
		fc.assert(
			fc.property(other, (text) => {
				const bytes = Buffer.from('{}');
				const transmission = signedBy(bytes);
				fc.pre(text !== WEBHOOK && text !== transmission.id);
				expect(
					signedFor({ ...transmission, id: text }, bytes, publicKey, [WEBHOOK]),
				).toBeUndefined();
				expect(signedFor(transmission, bytes, publicKey, [text])).toBeUndefined();
			}),
			{ numRuns: 50 },
		);
	});

	it('of any other text does not hold, and breaks nothing', () => {
		fc.assert(
			fc.property(fc.base64String(), (signature) => {
				const bytes = Buffer.from('{}');
				expect(signedFor({ ...unsigned, signature }, bytes, publicKey, [WEBHOOK])).toBeUndefined();
			}),
		);
	});
});

describe('headers', () => {
	const names = ['id', 'time', 'sig'].map((name) => `paypal-transmission-${name}`);
	const name = fc.oneof(
		fc.constantFrom(...names, 'paypal-cert-url', 'paypal-auth-algo', 'PAYPAL-AUTH-ALGO'),
		fc.string(),
	);

	it('of any kind are read, or refused with a message', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(name, fc.string()), { maxLength: 16 }), (rawHeaders) => {
				const read = readTransmission(rawHeaders);
				if (read.kind === 'malformed') expect(read.why).not.toBe('');
				else expect(read.transmission.algorithm).toBe('SHA256withRSA');
			}),
		);
	});
});
