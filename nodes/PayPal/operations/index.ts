import { authentication } from './authentication';
import { balance } from './balance';
import { customApiCall } from './customApiCall';
import { dispute } from './dispute';
import { exchangeRate } from './exchangeRate';
import { invoice } from './invoice';
import { invoiceReminder } from './invoiceReminder';
import { invoiceTemplate } from './invoiceTemplate';
import { managedAccount } from './managedAccount';
import { merchantIntegration } from './merchantIntegration';
import { order } from './order';
import { partnerReferral } from './partnerReferral';
import { payment } from './payment';
import { paymentLink } from './paymentLink';
import { paymentMethod } from './paymentMethod';
import { paymentToken } from './paymentToken';
import { payout } from './payout';
import { payoutItem } from './payoutItem';
import { plan } from './plan';
import { product } from './product';
import { recurringInvoice } from './recurringInvoice';
import { setupToken } from './setupToken';
import { subscription } from './subscription';
import { tracking } from './tracking';
import { transaction } from './transaction';
import { webhook } from './webhook';
import { webhookEvent } from './webhookEvent';
import { webhookLookup } from './webhookLookup';
import type { Resource } from './types';

/** The catalogue: everything the node can do. */
export const catalogue: readonly Resource[] = [
	authentication,
	balance,
	customApiCall,
	dispute,
	exchangeRate,
	invoice,
	invoiceReminder,
	invoiceTemplate,
	managedAccount,
	merchantIntegration,
	order,
	partnerReferral,
	payment,
	paymentLink,
	paymentMethod,
	paymentToken,
	payout,
	payoutItem,
	plan,
	product,
	recurringInvoice,
	setupToken,
	subscription,
	tracking,
	transaction,
	webhook,
	webhookEvent,
	webhookLookup,
];
