import type { Signer } from '../webhooks/certificate.mts';
import type { Send } from '../webhooks/deliver.mts';
import { authentication } from './authentication.mts';
import { customerDisputes } from './disputes/index.mts';
import { eligibleMethods } from './eligibleMethods.mts';
import { exchangeRates } from './exchangeRates.mts';
import { invoiceReminders } from './invoiceReminders/index.mts';
import { invoicing } from './invoices/index.mts';
import { managedAccountsApi } from './managedAccounts/index.mts';
import { notifications } from './notifications/index.mts';
import { orders } from './orders/index.mts';
import { partners } from './partners.mts';
import { paymentLinksApi } from './paymentLinks/index.mts';
import { payments } from './payments/index.mts';
import { payouts } from './payouts/index.mts';
import { billingPlans } from './plans/index.mts';
import { productCatalog } from './products.mts';
import { recurringInvoicing } from './recurringInvoices/index.mts';
import { reports } from './reports/index.mts';
import type { Resource } from './resource.mts';
import { subscriptions } from './subscriptions/index.mts';
import { tracking } from './tracking.mts';
import { vault } from './vault/index.mts';

/** All resources of the sandbox. A new one is added here. */
export const allResources = (signer: Signer, deliver: Send): readonly Resource[] => [
	authentication,
	orders,
	payments,
	eligibleMethods,
	exchangeRates,
	paymentLinksApi,
	productCatalog,
	billingPlans,
	subscriptions,
	payouts,
	reports,
	invoicing,
	invoiceReminders,
	recurringInvoicing,
	tracking,
	vault,
	customerDisputes,
	managedAccountsApi,
	partners,
	notifications(signer, deliver),
];
