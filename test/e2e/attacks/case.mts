import { signedPost, type DeliveryOptions, type Post } from '../../support/trigger/delivery.mts';
import type { Signer } from '../../support/trigger/signer.mts';

/** Names of the certificates that the server of the credential has, or has not. */
export const CERTIFICATES = {
	genuine: 'CERT-360caa42-fca2a594-00000001',
	expired: 'CERT-360caa42-fca2a594-00000002',
	future: 'CERT-360caa42-fca2a594-00000003',
	weak: 'CERT-360caa42-fca2a594-00000004',
	elliptic: 'CERT-360caa42-fca2a594-00000005',
	huge: 'CERT-360caa42-fca2a594-00000006',
	endless: 'CERT-360caa42-fca2a594-00000007',
	redirecting: 'CERT-360caa42-fca2a594-00000008',
	page: 'CERT-360caa42-fca2a594-00000009',
	unreachable: 'CERT-360caa42-fca2a594-0000000a',
} as const;

export type CertificateName = keyof typeof CERTIFICATES;

export type SignerName = CertificateName | 'stranger';

/** What a case makes its deliveries of. */
export interface Kit {
	/** Base URL of the credential, without a slash at the end. */
	readonly baseUrl: string;
	/** Base URL of a server that has nothing to do with it, and would like to. */
	readonly decoyUrl: string;
	readonly webhookId: string;
	readonly signers: Readonly<Record<SignerName, Signer>>;
	/** Id of the event that this case is about: of no other case. */
	readonly eventId: string;
	/** The event, with what is given in place of its members. */
	event(more?: object): object;
	/** Where the server of the credential has a certificate. */
	certificateUrl(name: CertificateName): string;
	/** A delivery as PayPal makes it, apart from what is given, signed with the named key. */
	post(options?: Partial<DeliveryOptions>, by?: SignerName): Post;
}

/** Of very many deliveries, most are a stranger's. */
export interface Flood {
	/** The rest is genuine, and answered 200. */
	readonly isStrangers: (post: Post) => boolean;
	/** Calls in a minute by which PayPal may be asked about them at most. */
	readonly mostCalls: number;
}

/** What is sent to the trigger, and what has to come of it. */
export interface Case {
	/** What it is about; in the docs. */
	readonly name: string;
	/** What differs from a genuine delivery; in the docs. */
	readonly sent: string;
	/** The deliveries, one after the other. */
	readonly deliveries: (kit: Kit) => Post[];
	/** All of them at the same moment. */
	readonly together?: true;
	/** POST if missing. */
	readonly method?: string;
	/** Another workflow: one that allows simulated events, or one that takes only completed payments. */
	readonly to?: 'simulator' | 'filtered';
	/** What PayPal's verify call answers; FAILURE if missing. */
	readonly verifyCall?: 'SUCCESS' | 'down';
	/**
	 * HTTP statuses, in order; of those at the same moment sorted. Of a flood there is one list for
	 * all of the deliveries, as it depends on the moment which answer a stranger gets.
	 */
	readonly responses: readonly number[];
	readonly flood?: Flood;
	/** How often the workflow is started. */
	readonly starts: 0 | 1;
	/** What n8n's log says, by the trigger or by n8n itself; missing where there is no word of it. */
	readonly log?: string;
	/** Hosts outside that n8n turns to; none if missing. */
	readonly asks?: readonly string[];
}

/** Cases of one kind. */
export interface Chapter {
	readonly title: string;
	readonly cases: readonly Case[];
}

export function makeKit(
	fixed: Pick<Kit, 'baseUrl' | 'decoyUrl' | 'webhookId' | 'signers'>,
	eventId: string,
): Kit {
	const event = (more: object = {}): object => ({
		id: eventId,
		event_type: 'PAYMENT.CAPTURE.COMPLETED',
		create_time: new Date().toISOString(),
		resource: { id: '1', status: 'COMPLETED', amount: { currency_code: 'USD', value: '10.00' } },
		...more,
	});
	const certificateUrl = (name: CertificateName): string =>
		`${fixed.baseUrl}/v1/notifications/certs/${CERTIFICATES[name]}`;
	return {
		...fixed,
		eventId,
		event,
		certificateUrl,
		post: (options = {}, by = 'genuine') =>
			signedPost(fixed.signers[by], {
				webhookId: fixed.webhookId,
				body: event(),
				certificateUrl: certificateUrl(by === 'stranger' ? 'genuine' : by),
				...options,
			}),
	};
}
