import 'reflect-metadata';
import { KeyObject, webcrypto } from 'node:crypto';

import * as x509 from '@peculiar/x509';

import { DAY } from '../core/duration.mts';

/** The key and certificate that deliveries are signed with. */
export interface Signer {
	readonly privateKey: KeyObject;
	/** The certificate, followed by that of the authority that signed it */
	readonly pem: string;
	/** The last part of the certificate's URL: `CERT-…` */
	readonly id: string;
}

const RSA = {
	name: 'RSASSA-PKCS1-v1_5',
	hash: 'SHA-256',
	publicExponent: new Uint8Array([1, 0, 1]),
	modulusLength: 2048,
};

/** The host name in PayPal's own certificates. */
const HOST = 'messageverificationcerts.paypal.com';

let made: Promise<Signer> | undefined;

/**
 * A key and a certificate signed by the sandbox's own authority: not trusted by anyone, but in the
 * same format as PayPal's. Created once per process, as generating keys takes a while. It is valid in
 * real time, since verifiers use their own clock and not the sandbox's.
 */
export const signer = (): Promise<Signer> => (made ??= makeSigner());

async function makeSigner(): Promise<Signer> {
	const [authorityKeys, keys] = await Promise.all([newKeys(), newKeys()]);
	const valid = {
		notBefore: new Date(Date.now() - 30 * DAY),
		notAfter: new Date(Date.now() + 3650 * DAY),
	};
	const authority = await x509.X509CertificateGenerator.createSelfSigned({
		...valid,
		serialNumber: serialNumber(),
		name: 'CN=Local PayPal Sandbox CA, O=Local PayPal Sandbox',
		keys: authorityKeys,
		signingAlgorithm: RSA,
		extensions: [
			new x509.BasicConstraintsExtension(true, 0, true),
			new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
		],
	});
	const certificate = await x509.X509CertificateGenerator.create({
		...valid,
		serialNumber: serialNumber(),
		subject: `CN=${HOST}, O=Local PayPal Sandbox`,
		issuer: authority.subject,
		publicKey: keys.publicKey,
		signingKey: authorityKeys.privateKey,
		signingAlgorithm: RSA,
		extensions: [
			new x509.BasicConstraintsExtension(false, undefined, true),
			new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
			new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: HOST }]),
		],
	});
	const thumbprint = Buffer.from(await certificate.getThumbprint());
	return {
		privateKey: KeyObject.from(keys.privateKey),
		pem: `${certificate.toString('pem')}\n${authority.toString('pem')}\n`,
		id: certificateId(thumbprint.toString('hex')),
	};
}

const newKeys = (): Promise<webcrypto.CryptoKeyPair> =>
	webcrypto.subtle.generateKey(RSA, true, ['sign', 'verify']);

const serialNumber = (): string =>
	`01${Buffer.from(webcrypto.getRandomValues(new Uint8Array(15))).toString('hex')}`;

/** PayPal's look like `CERT-360caa42-fca2a594-ab66f33d`. */
const certificateId = (hex: string): string =>
	`CERT-${hex.slice(0, 8)}-${hex.slice(8, 16)}-${hex.slice(16, 24)}`;
