import type { BooleanAt, OptionsAt } from '../../api/place';
import type { BooleanField } from '../types';
import { common, type NotSent, type Settings } from './settings';

/** A switch; in a form, which has only texts, the codes `true` and `false`. */
export const boolean = (
	at: BooleanAt | OptionsAt<'true' | 'false'> | NotSent,
	label: string,
	settings: Settings & Pick<BooleanField, 'default'> = {},
): BooleanField => ({ kind: 'boolean', label, ...common(at, settings) });
