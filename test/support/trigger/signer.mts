import 'reflect-metadata';
import { createSign, KeyObject, webcrypto } from 'node:crypto';

import * as x509 from '@peculiar/x509';

/** A private key and its certificate. */
export interface Signer {
	pem: string;
	/** @returns Base64 */
	sign(text: string, digest?: string): string;
}

const DAY = 86_400_000;

const ALGORITHMS = {
	rsa: {
		name: 'RSASSA-PKCS1-v1_5',
		hash: 'SHA-256',
		publicExponent: new Uint8Array([1, 0, 1]),
		modulusLength: 2048,
	},
	weak: {
		name: 'RSASSA-PKCS1-v1_5',
		hash: 'SHA-256',
		publicExponent: new Uint8Array([1, 0, 1]),
		modulusLength: 1024,
	},
	ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const;

/**
 * @param from days from now on which the certificate becomes valid
 * @param to days from now on which it expires
 */
export async function makeSigner({
	kind = 'rsa' as keyof typeof ALGORITHMS,
	from = -30,
	to = 365,
} = {}): Promise<Signer> {
	const algorithm = ALGORITHMS[kind];
	const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	const certificate = await x509.X509CertificateGenerator.createSelfSigned({
		serialNumber: '01',
		name: 'CN=test',
		keys,
		signingAlgorithm: algorithm,
		notBefore: new Date(Date.now() + from * DAY),
		notAfter: new Date(Date.now() + to * DAY),
	});
	const privateKey = KeyObject.from(keys.privateKey);
	return {
		pem: certificate.toString('pem'),
		sign: (text, digest = 'sha256') => createSign(digest).update(text).sign(privateKey, 'base64'),
	};
}
