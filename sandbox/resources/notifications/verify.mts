import type { Body } from '../../../contract/index.mts';
import { rawMember } from '../../core/rawJson.mts';
import { ok, type Reply } from '../../core/reply.mts';
import { ALGORITHM, verify } from '../../webhooks/signature.mts';
import type { Context } from '../resource.mts';
import { ownsWebhook } from './events.mts';

/**
 * `verify-webhook-signature.post`. As with PayPal, the event is verified byte for byte as it appears
 * in the request: one that was parsed and serialized again may fail.
 * @param certificate of this sandbox, and the last part of its URL
 */
export const verifySignature =
	({ pem, id }: { readonly pem: string; readonly id: string }) =>
	(ctx: Context): Reply => {
		const request = ctx.body<Body<'verify-webhook-signature.post'>>();
		const isGood =
			request.auth_algo === ALGORITHM &&
			request.cert_url === `${ctx.url}/v1/notifications/certs/${id}` &&
			ownsWebhook(ctx, request.webhook_id) &&
			verify(
				{
					id: request.transmission_id,
					time: request.transmission_time,
					webhookId: request.webhook_id,
					body: rawMember(ctx.rawBody, 'webhook_event') ?? '',
				},
				request.transmission_sig,
				pem,
			);
		return ok({ verification_status: isGood ? 'SUCCESS' : 'FAILURE' });
	};
