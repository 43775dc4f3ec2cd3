import type { INodeProperties } from 'n8n-workflow';

import type { Fields } from '../fields/types';
import type { Section } from '../operations/sections';
import { byLabel, toProperty } from './property';

/** The collections below the panel's fields, in their order. */
const COLLECTIONS = {
	additionalFields: { label: 'Additional Fields', add: 'Add Field' },
	filters: { label: 'Filters', add: 'Add Filter' },
	options: { label: 'Options', add: 'Add Option' },
} as const satisfies Partial<Record<Section, { label: string; add: string }>>;

export type CollectionName = keyof typeof COLLECTIONS;

/** The collection that contains these optional fields; none if there are none. */
export function collectionOf(name: CollectionName, fields: Fields): INodeProperties[] {
	const entries = Object.entries(fields);
	if (entries.length === 0) return [];
	const { label, add } = COLLECTIONS[name];
	return [
		{
			displayName: label,
			name,
			type: 'collection',
			placeholder: add,
			default: {},
			options: entries
				.map(([entry, field]) => toProperty(entry, field, 'collection'))
				.sort(byLabel),
		},
	];
}
