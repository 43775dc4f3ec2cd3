import type { JsonObject } from '../../../shared/json';
import { InputProblem } from '../../engine/problem';
import type { FieldSettings, Fields } from '../../engine/types';
import { amount, choice, group, text } from '../../fields/basic';
import { phoneNumber } from '../../fields/person';

/** What the receivers are known by. */
export const recipientType = (settings: FieldSettings & { default?: string } = {}) =>
	choice(
		'Recipient Type',
		[
			'EMAIL',
			{ name: 'PayPal ID', value: 'PAYPAL_ID' },
			{ name: 'Phone', value: 'PHONE', description: 'Not in the sandbox' },
			{ name: 'Venmo Handle', value: 'USER_HANDLE' },
		],
		settings,
	);

/** One payment of a payout (payout_item of payments_payouts_batch_v1.json), less what PayPal gave up. */
export const payoutItemFields = (): Fields => ({
	receiver: text('Receiver', {
		required: true,
		maxLength: 127,
		placeholder: 'e.g. receiver@example.com',
	}),
	amount: amount('Amount', { required: true, shape: 'currency' }),
	note: text('Note', { maxLength: 4000, placeholder: 'e.g. Thank you for your work in May' }),
	senderItemId: text('Item ID', {
		maxLength: 63,
		placeholder: 'e.g. PAY-1001',
		description: 'Your own ID for this payment, which comes back in reports',
	}),
	logoUrl: text('Logo URL', {
		to: 'application_context.logo_url',
		optional: true,
		maxLength: 1000,
		description: "Your picture in the receiver's Venmo feed",
	}),
	notificationLanguage: text('Notification Language', {
		optional: true,
		minLength: 2,
		maxLength: 10,
		placeholder: 'e.g. de-DE',
		description: 'For receivers without a PayPal account',
	}),
	phone: group('Notify by Phone', phoneNumber, {
		to: 'alternate_notification_method.phone',
		optional: true,
	}),
	purpose: choice(
		'Purpose',
		[
			'AWARDS',
			'CASHBACK',
			'DISCOUNTS',
			'DONATIONS',
			'GOODS',
			{ name: 'Neither Goods nor Services', value: 'NON_GOODS_OR_SERVICES' },
			'PRIZES',
			'REBATES',
			'SERVICES',
		],
		{ optional: true },
	),
	recipientType: recipientType({ optional: true, description: 'When different from the others' }),
	recipientWallet: choice(
		'Recipient Wallet',
		[
			{ name: 'PayPal', value: 'PAYPAL' },
			{ name: 'Recipient Chooses', value: 'RECIPIENT_SELECTED' },
			{ name: 'Venmo', value: 'VENMO' },
		],
		{ optional: true },
	),
	socialFeedPrivacy: choice('Venmo Feed', ['FRIENDS_ONLY', 'PRIVATE', 'PUBLIC'], {
		to: 'application_context.social_feed_privacy',
		optional: true,
	}),
});

/**
 * @param items as encoded for the wire
 * @param usual what receivers are known by, unless an item says otherwise
 * @throws InputProblem for an email address that is none: PayPal would refuse all of the payout
 */
export function checkEmails(items: readonly JsonObject[], usual: string | undefined): void {
	items.forEach(({ receiver, recipient_type: own = usual ?? null }, index) => {
		if (own !== 'EMAIL' || /^[^@\s]+@[^@\s]+$/.test(String(receiver))) return;
		throw new InputProblem(
			`Recipients${items.length > 1 ? ` ${index + 1}` : ''} > Receiver`,
			`is not an email address: ${String(receiver).slice(0, 40)}`,
			"Correct it, or choose in 'Recipient Type' what it is.",
		);
	});
}
