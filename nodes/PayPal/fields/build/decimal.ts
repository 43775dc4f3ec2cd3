import type { StringAt } from '../../api/place';
import type { DecimalField } from '../types';
import { common, type Settings } from './settings';

/**
 * A decimal that is not money. PayPal states bounds and decimal places only in patterns, so they are
 * written here.
 */
export const decimal = (
	at: StringAt,
	label: string,
	settings: Settings & Pick<DecimalField, 'default' | 'min' | 'max' | 'scale'> = {},
): DecimalField => ({ kind: 'decimal', label, ...common(at, settings) });
