import { toSeconds } from '../../core/duration.mts';
import { managedAccounts, verificationOf } from '../../resources/managedAccounts/account.mts';
import { referrals, sellers, signUpPath } from '../../resources/partners.mts';
import { plans } from '../../resources/plans/model.mts';
import { products } from '../../resources/products.mts';
import { subscriptions } from '../../resources/subscriptions/model.mts';
import { setupTokens } from '../../resources/vault/setup.mts';
import { paymentTokens } from '../../resources/vault/tokens.mts';
import { html } from '../html.mts';
import { adminForm, amountOf, jsonBelow, statusOf, timeOf } from '../parts.mts';
import { panel } from './panel.mts';

/** Subscriptions, saved payment methods, and sellers. */

const subscriptionsPanel = panel('subscriptions', 'Subscriptions', subscriptions, {
	heads: ['Subscription', 'Status', 'Plan', 'Next billing', 'Outstanding', ''],
	row: ({ id, status, planId, nextBilling, outstanding, revision }) => [
		html`<code>${id}</code>`,
		statusOf(status),
		html`<code>${planId}</code>`,
		nextBilling === undefined ? '' : timeOf(toSeconds(nextBilling)),
		html`<span class="right">${amountOf(outstanding)}</span>`,
		html`${status === 'APPROVAL_PENDING' || revision
			? adminForm(`subscriptions/${id}/approve`, 'subscriptions', 'Approve')
			: ''}${status === 'ACTIVE'
			? adminForm(`subscriptions/${id}/fail-payments`, 'subscriptions', 'Fail next payment')
			: ''}`,
	],
});

const plansPanel = panel('plans', 'Plans', plans, {
	heads: ['Plan', 'Name', 'Status', 'Product'],
	row: ({ id, name, status, productId }) => [
		html`<code>${id}</code>`,
		name,
		statusOf(status),
		html`<code>${productId}</code>`,
	],
});

const productsPanel = panel('products', 'Products', products, {
	heads: ['Product', 'Name', 'Type', 'Created'],
	row: ({ id, name, type, create_time }) => [
		html`<code>${id}</code>`,
		name,
		type.toLowerCase(),
		timeOf(create_time),
	],
});

const setupPanel = panel('setup-tokens', 'Setup tokens', setupTokens, {
	heads: ['Setup token', 'Status', 'Kind', 'Customer', ''],
	row: ({ id, status, kind, customer }) => [
		html`<code>${id}</code>`,
		statusOf(status),
		kind,
		html`<code>${customer.id}</code>`,
		status === 'PAYER_ACTION_REQUIRED'
			? adminForm(`setup-tokens/${id}/approve`, 'setup-tokens', 'Approve')
			: '',
	],
});

const vaultPanel = panel('payment-tokens', 'Saved payments', paymentTokens, {
	heads: ['Payment token', 'Kind', 'Customer'],
	row: ({ id, customer, payment_source }) => [
		html`<code>${id}</code>`,
		jsonBelow(Object.keys(payment_source).join(', '), payment_source),
		html`<code>${customer.id}</code>`,
	],
});

const referralsPanel = panel('referrals', 'Partner referrals', referrals, {
	heads: ['Seller', 'Tracking ID', 'Status', ''],
	row: ({ id, data, merchantId }) => [
		data.email,
		data.tracking_id,
		statusOf(merchantId === undefined ? 'PENDING' : 'COMPLETED'),
		merchantId === undefined
			? html`${adminForm(`partner-referrals/${id}/complete`, 'sellers', 'Sign up')}
					<a href="${signUpPath(id)}">as the seller</a>`
			: '',
	],
});

const sellersPanel = panel('sellers', 'Sellers', sellers, {
	heads: ['Merchant', 'Email', 'Tracking ID', 'Permissions', ''],
	row: ({ merchantId, email, trackingId, features, emailConfirmed }) => [
		html`<code>${merchantId}</code>`,
		email,
		trackingId,
		features.join(', ').toLowerCase().replaceAll('_', ' '),
		html`${emailConfirmed
			? ''
			: adminForm(
					`sellers/${merchantId}/confirm-email`,
					'sellers',
					'Confirm email',
				)}${features.length > 0
			? adminForm(`sellers/${merchantId}/revoke`, 'sellers', 'Revoke permissions')
			: ''}`,
	],
});

const accountsPanel = panel('managed-accounts', 'Managed accounts', managedAccounts, {
	heads: ['Account', 'External ID', 'Verification', ''],
	row: (account) => [
		html`<code>${account.id}</code>`,
		account.data.external_id,
		statusOf(verificationOf(account)),
		adminForm(
			`managed-accounts/${account.id}/require-document`,
			'managed-accounts',
			'Request a document',
		),
	],
});

export const billingPanels = [
	subscriptionsPanel,
	plansPanel,
	productsPanel,
	setupPanel,
	vaultPanel,
	referralsPanel,
	sellersPanel,
	accountsPanel,
];
