import type { JsonObject } from '../../../shared/json';
import type { Body } from '../../api/operation';
import type { StringAt } from '../../api/place';
import { InputProblem } from '../../fields/inputProblem';
import type { OptionsField, Fields } from '../../fields/types';
import { amount, fixedCollection, options, string, type Settings } from '../../fields/build';
import { phoneNumber } from '../../fields/shared/person';

type ItemAt = Body<'payouts.post'>['items']['each'];

/** How recipients are identified. */
export const recipientType = (
	at: StringAt,
	settings: Settings & { readonly default?: string } = {},
): OptionsField =>
	options(at, 'Recipient Type', {
		choices: [
			'EMAIL',
			{ name: 'PayPal ID', value: 'PAYPAL_ID' },
			{ name: 'Phone', value: 'PHONE', description: 'Not in the sandbox' },
			{ name: 'Venmo Handle', value: 'USER_HANDLE' },
		],
		...settings,
	});

/** One payment of a payout, without the properties that PayPal has dropped. */
export const payoutItemFields = (item: ItemAt): Fields => ({
	receiver: string(item.receiver, 'Receiver', {
		description: "Who gets the money, by what 'Recipient Type' says",
		placeholder: 'e.g. receiver@example.com',
	}),
	amount: amount(item.amount, 'Amount', { description: 'What this recipient gets' }),
	note: string(item.note, 'Note', {
		placeholder: 'e.g. Thank you for your work in May',
		description: 'Shown to this recipient',
	}),
	senderItemId: string(item.sender_item_id, 'Item ID', {
		placeholder: 'e.g. PAY-1001',
		description: 'Your own ID for this payment, which comes back in reports',
	}),
	logoUrl: string(item.application_context.logo_url, 'Logo URL', {
		optional: true,
		description: "Your picture in the receiver's Venmo feed",
	}),
	notificationLanguage: string(item.notification_language, 'Notification Language', {
		optional: true,
		placeholder: 'e.g. de-DE',
		description: 'For receivers without a PayPal account',
	}),
	phone: fixedCollection(item.alternate_notification_method.phone, 'Notify by Phone', phoneNumber, {
		optional: true,
	}),
	purpose: options(item.purpose, 'Purpose', {
		optional: true,
		names: { NON_GOODS_OR_SERVICES: 'Neither Goods nor Services' },
	}),
	recipientType: recipientType(item.recipient_type, {
		optional: true,
		description: "If it differs from the 'Recipient Type' of the payout",
	}),
	recipientWallet: options(item.recipient_wallet, 'Recipient Wallet', {
		choices: [
			{ name: 'PayPal', value: 'PAYPAL' },
			{ name: 'Recipient Chooses', value: 'RECIPIENT_SELECTED' },
			{ name: 'Venmo', value: 'VENMO' },
		],
		optional: true,
	}),
	socialFeedPrivacy: options(item.application_context.social_feed_privacy, 'Venmo Feed', {
		choices: ['FRIENDS_ONLY', 'PRIVATE', 'PUBLIC'],
		optional: true,
	}),
});

/** One plain address, without separators, a display name or a URL scheme. */
const EMAIL = /^[^@\s:;,<>()]+@[^@\s:;,<>()]+$/;

/**
 * @param items as encoded for the wire
 * @param usual how recipients are identified, unless an item says otherwise
 * @throws InputProblem for an invalid email address: PayPal would refuse the whole payout
 */
export function checkEmails(items: readonly JsonObject[], usual: string | undefined): void {
	items.forEach(({ receiver, recipient_type: own = usual ?? null }, index) => {
		if (own !== 'EMAIL' || EMAIL.test(String(receiver))) return;
		throw new InputProblem(
			`Recipients${items.length > 1 ? ` ${index + 1}` : ''} > Receiver`,
			`is not an email address: ${String(receiver).slice(0, 40)}`,
			"Correct it, or choose in 'Recipient Type' what it is.",
		);
	});
}
