import type { Backend } from '../../../core/backend.mts';
import { fromUnits, units, type Money } from '../../../core/money.mts';
import type { Movement } from '../model.mts';

/** Computes movements of money from the tables of a resource, so that nothing is stored twice. */
export type Source = (backend: Backend) => readonly Movement[];

export const minus = (money: Money): Money => fromUnits(-units(money), money.currency_code);
