import { defineOperation } from '../define';
import { partnerReferral } from '../../fields/shared/records';
import { REFERRAL_COLUMNS } from './columns';

export const get = defineOperation(
	'customer_partner_referrals_v2/partner-referrals.read',
	({ path }) => ({
		value: 'get',
		name: 'Get',
		action: 'Get partner referral',
		description: 'Look up the data shared with PayPal about a seller, and the onboarding link',
		fields: { partnerReferralId: partnerReferral(path.partner_referral_id) },
		result: { kind: 'one', simplify: REFERRAL_COLUMNS },
	}),
);
