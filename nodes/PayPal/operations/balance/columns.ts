import type { Columns } from '../../fields/columns';

/** The balance of one currency (balance_detail of reporting_transactions_v1.json). */
export const BALANCE_COLUMNS: Columns = {
	currency: 'currency',
	total: 'total_balance.value',
	available: 'available_balance.value',
	withheld: 'withheld_balance.value',
	primary: 'primary',
};
