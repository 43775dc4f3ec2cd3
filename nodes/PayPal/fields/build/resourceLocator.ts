import type { StringAt } from '../../api/place';
import type { FieldSettings, ResourceLocatorField } from '../types';
import { common, type NotSent, type Settings } from './settings';

export type LocatorSettings = Settings &
	Omit<ResourceLocatorField, keyof FieldSettings | 'kind' | 'label' | 'value'>;

/** One record of the account, by list, ID or URL. */
export const resourceLocator = (
	at: StringAt | NotSent,
	label: string,
	settings: LocatorSettings = {},
): ResourceLocatorField => ({ kind: 'resourceLocator', label, ...common(at, settings) });
