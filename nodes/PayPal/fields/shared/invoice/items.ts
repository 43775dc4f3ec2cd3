import type { Body } from '../../../api/operation';
import type { OptionsField, FixedCollectionsField } from '../../types';
import {
	amount,
	dateTime,
	decimal,
	fixedCollections,
	options,
	string,
	type Settings,
} from '../../build';
import { discount, tax } from './amounts';

type ItemsAt = Body<'invoices.create'>['items'];
type UnitAt = ItemsAt['each']['unit_of_measure'];

/** What the quantities count. */
export const unitOfMeasure = (at: UnitAt, settings: Settings): OptionsField =>
	options(at, 'Unit', { default: 'QUANTITY', ...settings });

/** The lines of the invoice. */
export const items = (at: ItemsAt, settings: Settings = {}): FixedCollectionsField =>
	fixedCollections(
		at,
		'Items',
		(item) => ({
			name: string(item.name, 'Name', { placeholder: 'e.g. T-shirt' }),
			// PayPal states bounds and decimal places only in descriptions.
			quantity: decimal(item.quantity, 'Quantity', {
				default: '1',
				scale: 5,
				min: '-1000000',
				max: '1000000',
			}),
			unitAmount: amount(item.unit_amount, 'Unit Price', { negative: true }),
			tax: tax(item.tax),
			discount: discount(item.discount),
			description: string(item.description, 'Description', { optional: true, rows: 2 }),
			itemDate: dateTime(item.item_date, 'Date', {
				optional: true,
				description: 'When the item was provided',
			}),
			unitOfMeasure: unitOfMeasure(item.unit_of_measure, {
				optional: true,
				description: 'PayPal applies the unit of the first item to all',
			}),
		}),
		settings,
	);
