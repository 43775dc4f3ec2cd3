import type { Field, Fields } from '../types';

/** "Payer" and "Email" as "Payer Email"; a label that has the prefix already is unchanged. */
const withPrefix = (prefix: string, label: string): string =>
	` ${label} `.includes(` ${prefix} `) ? label : `${prefix} ${label}`;

const prefixedField = (prefix: string, field: Field): Field => {
	const labelled = { ...field, label: withPrefix(prefix, field.label) };
	return labelled.kind === 'fixedCollection'
		? { ...labelled, fields: prefixed(prefix, labelled.fields) }
		: labelled;
};

/**
 * Fields whose labels say what they belong to, so that each is clear among all fields of the panel:
 * people search for a label, and n8n names the value that an AI model gives by the label alone. Fields
 * inside groups get the prefix as well; those in rows of a list don't, as they repeat anyway.
 */
export const prefixed = (prefix: string, fields: Fields): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, prefixedField(prefix, field)]),
	);
