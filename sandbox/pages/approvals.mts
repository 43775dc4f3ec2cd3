import { BUYER, type Backend } from '../core/backend.mts';
import { refuse } from '../core/errors.mts';
import { subscriptions } from '../resources/subscriptions/model.mts';
import { approve } from '../resources/subscriptions/states.mts';
import { approveSetupToken, setupTokenOf } from '../resources/vault/setup.mts';
import { card, leave, pageOrError, type PageResult } from './card.mts';
import { html } from './html.mts';

/** Pages for what a buyer approves besides orders: subscriptions, and saved payment methods. */

const SUBSCRIPTION = '/webapps/billing/subscriptions?ba_token=';
const VAULT = '/agreements/approve?approval_session_id=';

/** @param token `BA-…`, as the `approve` link of a subscription has it */
export const subscriptionPage = (backend: Backend, token: string): PageResult =>
	pageOrError(() => {
		const { id, status, planId, context, revision } = subscriptionOf(backend, token);
		return page(
			`Subscribe to ${context.brand_name ?? 'the sandbox shop'}`,
			`Subscription ${id} of plan ${planId} is ${status}`,
			`${SUBSCRIPTION}${token}`,
			status === 'APPROVAL_PENDING' || revision !== undefined,
		);
	});

export const approveSubscription = (backend: Backend, token: string): PageResult =>
	pageOrError(() => {
		const { id, context } = subscriptionOf(backend, token);
		approve(backend, id);
		const back = `${SUBSCRIPTION}${token}`;
		return leave(context.return_url, { subscription_id: id, ba_token: token, token }, back);
	});

const subscriptionOf = (backend: Backend, token: string) =>
	backend.table(subscriptions).get(token.replace(/^BA-/, 'I-')) ??
	refuse(404, 'INVALID_RESOURCE_ID');

export const vaultPage = (backend: Backend, id: string): PageResult =>
	pageOrError(() => {
		const { status, kind } = setupTokenOf(backend, id);
		return page(
			'Save a payment method',
			`Setup token ${id} (${kind}) is ${status}`,
			`${VAULT}${id}`,
			status === 'PAYER_ACTION_REQUIRED',
		);
	});

export const approveVault = (backend: Backend, id: string): PageResult =>
	pageOrError(() => {
		approveSetupToken(backend, id);
		return { location: `${VAULT}${id}` };
	});

const page = (title: string, state: string, action: string, waits: boolean): PageResult => ({
	status: 200,
	page: card(
		title,
		html`<p class="note">${state}. You are ${BUYER.email_address}; no money moves.</p>
			${waits
				? html`<form method="post" action="${action}">
						<button class="primary" id="approve">Approve</button>
					</form>`
				: html`<p>There is nothing to approve.</p>`}`,
	),
});
