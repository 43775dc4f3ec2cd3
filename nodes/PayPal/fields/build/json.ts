import type { AnyPlace } from '../../api/place';
import type { JsonField } from '../types';
import { common, type NotSent, type Settings } from './settings';

/** Whatever JSON the user gives. */
export const json = (
	at: AnyPlace | NotSent,
	label: string,
	settings: Settings & Pick<JsonField, 'default' | 'raw'> = {},
): JsonField => ({ kind: 'json', label, ...common(at, settings) });
