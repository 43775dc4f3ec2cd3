import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import { subjectsOf } from '../support/fill/exercise.mts';
import { listed } from './operations.mts';

const { properties } = new PayPal().description;

const optionsOf = (property: INodeProperties): INodePropertyOptions[] =>
	(property.options ?? []) as INodePropertyOptions[];

/** The entries of the menus by `resource.operation`. */
const menu: ReadonlyMap<string, INodePropertyOptions> = new Map(
	properties
		.filter(({ name }) => name === 'operation')
		.flatMap((property) =>
			((property.displayOptions?.show?.resource ?? []) as string[]).flatMap((resource) =>
				optionsOf(property).map(
					(option) => [`${resource}.${String(option.value)}`, option] as const,
				),
			),
		),
);

/** The differences between the list and the menu, and how to resolve them. */
const differences = (): string[] => [
	...[...listed.keys()]
		.filter((name) => !menu.has(name))
		.map(
			(name) => `${name} is in test/catalogue/operations.tsv, but in no index.ts of operations/`,
		),
	...[...menu.keys()]
		.filter((name) => !listed.has(name))
		.map(
			(name) =>
				`${name} has no line in test/catalogue/operations.tsv: nothing holds it to PayPal's files`,
		),
];

describe('the menu of the PayPal node', () => {
	it('has every required operation, and no other', () => {
		expect(differences()).toEqual([]);
	});

	it('has all 98 of PayPal’s own collection of calls', () => {
		const inCollection = [...listed.values()].filter(({ group }) => group !== undefined);
		expect(inCollection).toHaveLength(98);
	});

	it('has each operation once', () => {
		const values = properties
			.filter(({ name }) => name === 'operation')
			.flatMap((property) =>
				optionsOf(property).map(
					({ value }) => `${String(property.displayOptions?.show?.resource)}.${String(value)}`,
				),
			);
		expect(values).toHaveLength(menu.size);
	});

	it('offers the resources that have operations', () => {
		const [resource] = properties.filter(({ name }) => name === 'resource');
		const offered = resource === undefined ? [] : optionsOf(resource).map(({ value }) => value);
		const used = new Set([...menu.keys()].map((name) => name.split('.')[0]));
		expect(offered.sort()).toEqual([...used].sort());
	});

	it.each([...menu])('says what %s does', (_, { name, action, description }) => {
		expect(name).toMatch(/^[A-Z]/);
		expect(action).toMatch(/^[A-Z][A-Za-z ]+( \((moves money|may move money|sandbox only)\))?$/);
		expect(description).toMatch(/^[A-Z].{10,}/);
		expect(description).not.toBe(action);
	});

	const subjects = subjectsOf(listed).filter(({ name }) => listed.has(name));
	it.each(subjects.map((subject) => [subject.name, subject] as const))(
		'has fields and a call of the contract for %s',
		(name, { node, contract: operation }) => {
			const own = node.description.properties.filter(
				({ name: property }) => !['resource', 'operation'].includes(property),
			);
			expect(own).not.toEqual([]);
			expect(operation?.path ?? '*').toBe(listed.get(name)?.path);
		},
	);
});
