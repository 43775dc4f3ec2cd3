import type { Columns } from '../../fields/columns';

/** A seller at a glance (merchant-integration of customer_partner_referrals_v1.json). */
export const SELLER_COLUMNS: Columns = {
	merchantId: 'merchant_id',
	trackingId: 'tracking_id',
	paymentsReceivable: 'payments_receivable',
	primaryEmailConfirmed: 'primary_email_confirmed',
	primaryEmail: 'primary_email',
	legalName: 'legal_name',
	products: { rows: 'products', columns: { name: 'name', status: 'vetting_status' } },
	grantedPermissions: 'granted_permissions',
	limitations: 'limitations',
	dateCreated: 'date_created',
};
