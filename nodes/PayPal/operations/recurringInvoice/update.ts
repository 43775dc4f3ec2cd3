import { valueAt } from '../../../shared/json';
import { defineOperation } from '../define';
import { multiOptions, notSent } from '../../fields/build';
import { seriesChanges } from '../../fields/shared/invoice';
import { planFields } from '../../fields/shared/invoice/plan';
import { recurringInvoice } from '../../fields/shared/records';
import { readSeries } from './expected';
import { REMOVABLE, withoutRemoved } from './removable';
import { restOfSeries } from './rest';
import { RECURRING_INVOICE_COLUMNS } from './columns';

export const update = defineOperation('recurring-invoices.update', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update recurring invoice',
	description:
		'Change what a series bills, to whom, or when. Invoices already sent are not affected.',
	notice:
		"Fields that you do not fill in stay as they are: the node gets the series and sends it back with your changes. 'JSON Body' replaces the whole series.",
	fields: {
		recurringInvoiceId: recurringInvoice(path.id),
		...planFields(body.plan_detail, { optional: true }),
		...seriesChanges(body.recurring_info),
		remove: multiOptions(notSent, 'Remove', {
			choices: REMOVABLE,
			optional: true,
			description: 'Parts to remove from the series',
		}),
	},
	keepsRest: {
		rest: restOfSeries,
		currencyOf: (series) => {
			const code = valueAt(series, 'recurring_info.detail.currency_code');
			return typeof code === 'string' ? code : undefined;
		},
	},
	adjustRequest: withoutRemoved,
	parseResponse: readSeries,
	result: { kind: 'one', simplify: RECURRING_INVOICE_COLUMNS, expected: { empty: [204] } },
}));
