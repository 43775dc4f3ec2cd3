import type { INodeProperties } from 'n8n-workflow';

import { sectionsOf, type Section } from '../operations/sections';
import type { Operation } from '../operations/types';
import { byLabel, toProperty } from './property';

/** The collections below the panel's fields, in their order. */
const COLLECTIONS = {
	additionalFields: { label: 'Additional Fields', add: 'Add Field' },
	filters: { label: 'Filters', add: 'Add Filter' },
	options: { label: 'Options', add: 'Add Option' },
} as const satisfies Partial<Record<Section, { label: string; add: string }>>;

export type CollectionName = keyof typeof COLLECTIONS;

/** One of an operation's collections; none where it would be empty. */
export function collectionOf(operation: Operation, name: CollectionName): INodeProperties[] {
	const entries = Object.entries(sectionsOf(operation)[name]);
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
