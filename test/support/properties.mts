import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

type Option = INodePropertyOptions | INodeProperties | INodePropertyCollection;

/** One of a dropdown's values. */
export const isChoice = (option: Option): option is INodePropertyOptions => 'value' in option;

/** One of a fixed collection's groups of fields. */
export const isGroup = (option: Option): option is INodePropertyCollection => 'values' in option;

/** The properties nested directly in one: those of all its groups, or of the named group. */
export const foldedIn = ({ options = [] }: INodeProperties, group?: string): INodeProperties[] =>
	options.flatMap((option) => {
		if (isChoice(option)) return [];
		if (!isGroup(option)) return [option];
		return group === undefined || option.name === group ? option.values : [];
	});
