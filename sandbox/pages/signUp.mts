import type { Backend } from '../core/backend.mts';
import { referralOf, signUp, signUpPath } from '../resources/partners.mts';
import { card, leave, pageOrError, type PageResult } from './card.mts';
import { html } from './html.mts';

/** The page that the `action_url` of a partner's referral leads to. */
export const signUpPage = (backend: Backend, id: string): PageResult =>
	pageOrError(() => {
		const { data, merchantId } = referralOf(backend, id);
		return {
			status: 200,
			page: card(
				'Sign up as a seller',
				html`<p><strong>${data.email ?? 'A seller'}</strong> ${data.tracking_id}</p>
					<p class="note">The partner gets the permissions that it requested.</p>
					${merchantId === undefined
						? html`<form method="post" action="${signUpPath(id)}">
								<button class="primary" id="approve">Agree and sign up</button>
							</form>`
						: html`<p>Signed up as <code>${merchantId}</code>.</p>`}`,
			),
		};
	});

/** The seller signs up, and is redirected to the partner as from PayPal. */
export const completeSignUp = (backend: Backend, id: string): PageResult =>
	pageOrError(() => {
		const { merchantId, trackingId, emailConfirmed } = signUp(backend, id);
		const { return_url } = referralOf(backend, id).data.partner_config_override ?? {};
		return leave(
			return_url,
			{
				...(trackingId !== undefined && { merchantId: trackingId }),
				merchantIdInPayPal: merchantId,
				permissionsGranted: 'true',
				consentStatus: 'true',
				isEmailConfirmed: String(emailConfirmed),
			},
			signUpPath(id),
		);
	});
