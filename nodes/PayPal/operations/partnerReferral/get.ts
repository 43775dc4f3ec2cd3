import { defineOperation } from '../../engine/define';
import { partnerReferral } from '../../fields/records';
import { REFERRAL_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get partner referral',
	description: 'Look up what was shared with PayPal about a seller, and the link for onboarding',
	method: 'GET',
	path: '/v2/customer/partner-referrals/{partner_referral_id}',
	fields: { partnerReferralId: partnerReferral() },
	result: { kind: 'one', simplify: REFERRAL_COLUMNS },
});
