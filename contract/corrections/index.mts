import type { Corrections } from '../types.mts';
import { billingSubscriptionsV1 } from './billing_subscriptions_v1.mts';
import { catalogsProductsV1 } from './catalogs_products_v1.mts';
import { checkoutOrdersV2 } from './checkout_orders_v2.mts';
import { customerDisputesV1 } from './customer_disputes_v1.mts';
import { customerPartnerReferralsV1 } from './customer_partner_referrals_v1.mts';
import { customerPartnerReferralsV2 } from './customer_partner_referrals_v2.mts';
import { invoicingV2 } from './invoicing_v2.mts';
import { notificationsWebhooksV1 } from './notifications_webhooks_v1.mts';
import { paymentsPaymentV2 } from './payments_payment_v2.mts';
import { reportingTransactionsV1 } from './reporting_transactions_v1.mts';
import { shippingShipmentTrackingV1 } from './shipping_shipment_tracking_v1.mts';
import { vaultPaymentTokensV3 } from './vault_payment_tokens_v3.mts';

/**
 * Corrections where PayPal's files are plainly wrong or incomplete, by the name of the facts file. The
 * reason for each entry is above it.
 */
export const corrections: Readonly<Record<string, Corrections>> = {
	billing_subscriptions_v1: billingSubscriptionsV1,
	catalogs_products_v1: catalogsProductsV1,
	checkout_orders_v2: checkoutOrdersV2,
	customer_disputes_v1: customerDisputesV1,
	customer_partner_referrals_v1: customerPartnerReferralsV1,
	customer_partner_referrals_v2: customerPartnerReferralsV2,
	invoicing_v2: invoicingV2,
	notifications_webhooks_v1: notificationsWebhooksV1,
	payments_payment_v2: paymentsPaymentV2,
	reporting_transactions_v1: reportingTransactionsV1,
	shipping_shipment_tracking_v1: shippingShipmentTrackingV1,
	vault_payment_tokens_v3: vaultPaymentTokensV3,
};
