import type { ChoiceField, FieldSettings, RowsField } from '../../engine/types';
import { amount, choice, date, decimal, rows, text } from '../basic';
import { discount, tax } from './amounts';

/** What the quantities count (unit_of_measure of invoicing_v2.json). */
export const unitOfMeasure = (settings: FieldSettings = {}): ChoiceField =>
	choice('Unit', ['AMOUNT', 'HOURS', 'QUANTITY'], { default: 'QUANTITY', ...settings });

/** The lines of the invoice (item). */
export const items = (to: string, settings: FieldSettings = {}): RowsField =>
	rows(
		'Items',
		{
			name: text('Name', { required: true, maxLength: 200, placeholder: 'e.g. T-shirt' }),
			quantity: decimal('Quantity', {
				required: true,
				default: '1',
				scale: 5,
				min: '-1000000',
				max: '1000000',
			}),
			unitAmount: amount('Unit Price', { required: true, negative: true }),
			tax: tax(),
			discount: discount(),
			description: text('Description', { optional: true, maxLength: 1000, rows: 2 }),
			itemDate: date('Date', { optional: true, description: 'When it was provided' }),
			unitOfMeasure: unitOfMeasure({
				optional: true,
				description: 'PayPal takes that of the first item for all',
			}),
		},
		{ to, max: 100, ...settings },
	);
