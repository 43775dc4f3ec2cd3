import type { BooleanAt } from '../../api/place';
import type { FlagField } from '../../engine/types';
import { common, type NotSent, type Settings } from './settings';

/** Yes or no. */
export const boolean = (
	at: BooleanAt | NotSent,
	label: string,
	settings: Settings & Pick<FlagField, 'default'> = {},
): FlagField => ({ kind: 'flag', label, ...common(at, settings) });
