import 'reflect-metadata';
import { KeyObject, randomBytes, webcrypto } from 'node:crypto';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';

import * as x509 from '@peculiar/x509';

/** An HTTP and HTTPS proxy that serves every host from one registry. */
export interface RegistryProxy {
	/** URL of the proxy itself. */
	readonly url: string;
	/** The certificate of its authority, as PEM, which clients of the proxy have to trust. */
	readonly authority: string;
	/** The requests it received: `GET https://registry.npmjs.org/left-pad`. */
	readonly requested: readonly string[];
	close(): Promise<void>;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 86_400_000;

/** A certificate authority for the duration of a test. */
async function createAuthority() {
	const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
	const common = () => ({
		serialNumber: randomBytes(8).toString('hex'),
		notBefore: new Date(Date.now() - DAY_MS),
		notAfter: new Date(Date.now() + DAY_MS),
		signingAlgorithm: ALGORITHM,
	});
	const authority = await x509.X509CertificateGenerator.createSelfSigned({
		...common(),
		name: 'CN=Authority of a test',
		keys,
		extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
	});
	const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' });
	return {
		pem: authority.toString('pem'),
		/** Key and certificate for a host name. */
		contextFor: async (host: string) => {
			const certificate = await x509.X509CertificateGenerator.create({
				...common(),
				subject: `CN=${host}`,
				issuer: authority.subject,
				publicKey: keys.publicKey,
				signingKey: keys.privateKey,
				extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }])],
			});
			return createSecureContext({ key, cert: certificate.toString('pem') });
		},
	};
}

/** @param registry URL of the registry that serves the requests */
export async function startRegistryProxy(registry: string): Promise<RegistryProxy> {
	const authority = await createAuthority();
	const requested: string[] = [];

	/** Forwards to the registry with the requested host, so that its own URLs use that host. */
	const passOn = (target: URL, req: IncomingMessage, res: ServerResponse): void => {
		requested.push(`${req.method} ${target.origin}${target.pathname}`);
		const { 'proxy-connection': _, ...headers } = req.headers;
		const passed = request(
			`${registry}${target.pathname}${target.search}`,
			{
				method: req.method,
				headers: {
					...headers,
					host: target.host,
					'x-forwarded-proto': target.protocol.slice(0, -1),
				},
			},
			(response) => {
				res.writeHead(Number(response.statusCode), response.headers);
				response.pipe(res);
			},
		);
		passed.on('error', () => res.destroy());
		req.pipe(passed);
	};

	const tls = createTlsServer(
		{
			SNICallback: (host, done) =>
				void authority.contextFor(host).then(
					(context) => done(null, context),
					(error: unknown) => done(error as Error),
				),
		},
		(req, res) => passOn(new URL(`https://${req.headers.host}${req.url}`), req, res),
	);
	const proxy = createServer((req, res) => passOn(new URL(String(req.url)), req, res));
	proxy.on('connect', (_req, socket) => {
		socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		tls.emit('connection', socket);
	});
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
		authority: authority.pem,
		requested,
		close: () =>
			new Promise((resolve) => {
				proxy.close(() => resolve());
				proxy.closeAllConnections();
				tls.closeAllConnections();
			}),
	};
}
