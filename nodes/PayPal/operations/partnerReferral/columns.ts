import type { Columns } from '../../fields/columns';

/**
 * How far the seller's onboarding is, and the link for it (referral of
 * customer_partner_referrals_v2.json).
 */
export const REFERRAL_COLUMNS: Columns = {
	id: 'partner_referral_id',
	onboardingLink: { link: 'action_url' },
	trackingId: 'referral_data.tracking_id',
	email: 'referral_data.email',
	products: 'referral_data.products',
	submitterPayerId: 'submitter_payer_id',
};
