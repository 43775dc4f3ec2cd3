import type { GroupField } from '../../engine/types';
import { group } from '../../fields/basic';
import { payerFields } from '../../fields/person';

/** The buyer, to fill in PayPal's page beforehand (payer of checkout_orders_v2.json; deprecated there). */
export const payer = (): GroupField => group('Payer', payerFields, { optional: true });
