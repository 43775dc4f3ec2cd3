import type { FileAt } from '../../api/place';
import type { FileField } from '../types';
import { common, type Settings } from './settings';

/** A file of the item. PayPal states types and sizes only in descriptions. */
export const file = (
	at: FileAt,
	label: string,
	settings: Settings & Pick<FileField, 'several' | 'default' | 'types' | 'maxBytes'>,
): FileField => ({ kind: 'file', label, ...common(at, settings) });
