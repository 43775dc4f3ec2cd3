import { defineOperation } from '../../engine/define';
import { flag, text } from '../../fields/basic';
import { banks, parties } from '../../fields/onboarding';
import {
	capabilities,
	onboardingPages,
	payoutAttributes,
	products,
	salesOfBusiness,
} from './preferences';
import { steps } from './steps';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create partner referral',
	description: 'Get a link that a seller opens a PayPal account with, or connects one to you',
	method: 'POST',
	path: '/v2/customer/partner-referrals',
	idempotency: 'none',
	fields: {
		trackingId: text('Tracking ID', {
			maxLength: 127,
			placeholder: 'e.g. seller-1001',
			description: 'Your own ID of the seller, by which you find the account later',
		}),
		email: text('Email', { maxLength: 254, placeholder: 'e.g. seller@example.com' }),
		products: products(),
		operations: steps(),
		granted: flag('Seller Agreed to Share Data', {
			to: 'legal_consents.0.granted',
			along: { 'legal_consents.0.type': 'SHARE_DATA_CONSENT' },
			required: true,
			default: true,
			description: 'Whether PayPal may keep what you share',
		}),
		parties: parties('partnerReferral'),
		banks: banks(),
		capabilities: capabilities(),
		...onboardingPages(),
		...salesOfBusiness(),
		...payoutAttributes(),
		preferredLanguageCode: text('Language', {
			optional: true,
			maxLength: 10,
			placeholder: 'e.g. en-US',
		}),
	},
	result: { kind: 'one', top: { onboardingLink: { link: 'action_url' } } },
});
