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

/** What a case creates its deliveries from. */
export interface Kit {
	/** Base URL of the credential, without a slash at the end. */
	readonly baseUrl: string;
	/** Base URL of an unrelated server that an attacker controls. */
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

/** A flood of deliveries, most of them forged. */
export interface Flood {
	/** The rest is genuine, and gets 200. */
	readonly isStrangers: (post: Post) => boolean;
	/** Maximum number of verify calls to PayPal about them in a minute. */
	readonly mostCalls: number;
}

/** What is sent to the trigger, and the expected result. */
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
	/** The response of PayPal's verify call; FAILURE if missing. */
	readonly verifyCall?: 'SUCCESS' | 'down';
	/**
	 * HTTP statuses, in order; sorted for simultaneous deliveries. For a flood there is one list for
	 * all deliveries, as the response to a forged one depends on timing.
	 */
	readonly responses: readonly number[];
	readonly flood?: Flood;
	/** How often the workflow is started. */
	readonly starts: 0 | 1;
	/** What n8n's log says, from the trigger or n8n itself; missing if nothing is logged. */
	readonly log?: string;
	/** External hosts that n8n contacts; none if missing. */
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
