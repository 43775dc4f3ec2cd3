// The texts in the panels of the nodes and the credential follow n8n's UX guidelines. Tests the public
// descriptions that n8n's editor receives, independently of how they are built.
import {
	NodeHelpers,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { PayPalRestApi } from '../../credentials/PayPalRestApi.credentials';
import { PayPal } from '../../nodes/PayPal/PayPal.node';
import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node';
import { asTool } from '../support/examples/agent.mts';
import { readChoices, type ChoicesOf } from '../support/fill/values.mts';
import { foldedIn, isChoice, isGroup } from '../support/properties.mts';

/** A property and all those nested in it, each with the labels on the path to it. */
interface Seen {
	readonly where: string;
	readonly property: INodeProperties;
}

function seenIn(properties: readonly INodeProperties[], above: string): Seen[] {
	return properties.flatMap((property) => {
		const where = `${above} > ${property.displayName}`;
		return [{ where, property }, ...seenIn(foldedIn(property), where)];
	});
}

const node = new PayPal();
const trigger = new PayPalTrigger();
const polling = new PayPalPollingTrigger();
const credential = new PayPalRestApi();

const all: Seen[] = [
	...seenIn(node.description.properties, 'PayPal'),
	...seenIn(trigger.description.properties, 'PayPal Trigger'),
	...seenIn(polling.description.properties, 'PayPal Polling Trigger'),
	...seenIn(credential.properties, 'Credential'),
];
const labelled = all.filter(({ property }) => property.type !== 'notice');

/** The names that break a rule, each with the problem: a list that has to be empty. */
const breaking = (rule: (seen: Seen) => boolean, of: readonly Seen[] = labelled): string[] => [
	...new Set(
		of.filter((seen) => !rule(seen)).map(({ where, property }) => `${where}: ${property.name}`),
	),
];

const SMALL = 'a|an|and|as|at|before|but|by|for|from|in|nor|of|on|or|per|the|to|with|left|after|if';
const small = new RegExp(`^(${SMALL})$`);

/** "Note to Payer", "CC Emails", "Payouts: Identity Check", "What Came Back". */
function isTitleCase(text: string): boolean {
	const words = text.split(/[\s/]+/);
	return words.every((word, index) => {
		const letters = word.replace(/^[("'‘“]+/, '');
		if (!/^[a-z]/.test(letters) || /^(iDEAL|v\d)/.test(letters)) return true;
		return index > 0 && index < words.length - 1 && small.test(letters.replace(/\W+$/, ''));
	});
}

/** Proper names, which are capitalized in sentences. */
const PROPER =
	/^(PayPal('s)?|Venmo|OAuth|OpenID|Google|Apple|Vault|Braintree|Visa|Mastercard|India|Pay|Later|Simplify|January|UTC|Checkout|Log|Connect|Referrals?)$/;

/** Only the first word is capitalized, except for names, acronyms, ids and quoted parameters. */
function isSentenceCase(text: string): boolean {
	const plain = text.replace(/'[^']*'|"[^"]*"|<[^>]*>|https?:\S+/g, '');
	const sentences = plain.split(/[.:?!]\s+/);
	return sentences.every((sentence) =>
		sentence
			.split(/[\s/]+/)
			.slice(1)
			.every(
				(word) =>
					!/^[A-Z][a-z]{2,}$/.test(word.replace(/\W+$/, '')) ||
					PROPER.test(word.replace(/\W+$/, '')),
			),
	);
}

describe('labels', () => {
	it('are in title case', () => {
		expect(breaking(({ property }) => isTitleCase(property.displayName))).toEqual([]);
	});

	it('are short and end without punctuation', () => {
		expect(breaking(({ property }) => /^.{1,40}(?<![.:!?])$/.test(property.displayName))).toEqual(
			[],
		);
	});

	it("mention files, not n8n's internals", () => {
		const jargon = /binary|boolean|object|array|string|enum\b/i;
		expect(breaking(({ property }) => !jargon.test(property.displayName))).toEqual([]);
	});

	it('are unique in a panel section', () => {
		const twice = labelled.flatMap(({ where, property }) => {
			const inside = (property.options ?? []).flatMap((option) =>
				isChoice(option) || isGroup(option) || option.displayOptions ? [] : [option.displayName],
			);
			const repeated = inside.filter((name, index) => inside.indexOf(name) !== index);
			return repeated.map((name) => `${where} > ${name}`);
		});
		expect(twice).toEqual([]);
	});
});

describe('descriptions', () => {
	// The sentence that n8n's linter requires for every dynamically loaded list.
	const FIXED = /^Choose from the list, or specify IDs? using an/;
	const described = labelled.filter(
		({ property }) => property.description !== undefined && !FIXED.test(property.description),
	);
	const words = (text: string): string =>
		text
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, ' ')
			.trim();

	it('say more than the label', () => {
		const says = ({ property }: Seen): boolean =>
			words(property.description ?? '').replace(/^(the|a|an|your) /, '') !==
			words(property.displayName);
		expect(breaking(says, described)).toEqual([]);
	});

	it('start with a capital; one sentence ends without a full stop, several end with one', () => {
		const ends = ({ property }: Seen): boolean => {
			const text = (property.description ?? '').trim();
			const several = /[.?!] [A-Z]/.test(text.replace(/\be\.g\. /g, ''));
			const begins = /^([A-Z0-9'"<]|https)/.test(text);
			return begins && text.endsWith('.') === several;
		};
		expect(breaking(ends, described)).toEqual([]);
	});

	it('are in sentence case', () => {
		const written = ({ property }: Seen): boolean => isSentenceCase(property.description ?? '');
		const others = described.map(({ where, property }) =>
			written({ where, property }) ? '' : `${where}: ${property.description}`,
		);
		expect([...new Set(others.filter((line) => line !== ''))]).toEqual([]);
	});

	it('of a boolean start with "Whether"', () => {
		const switches = all.filter(({ property }) => property.type === 'boolean');
		const isWhether = ({ property }: Seen): boolean =>
			(property.description ?? '').startsWith('Whether ');
		expect(breaking(isWhether, switches)).toEqual([]);
	});

	it('blame nobody', () => {
		const texts = all.flatMap(({ where, property }) =>
			[property.description, property.hint, property.placeholder].map((text) => ({ where, text })),
		);
		const odd = texts.filter(({ text }) => /\b(invalid|illegal|wrong|mistake)\b/i.test(text ?? ''));
		expect(odd).toEqual([]);
	});
});

describe('placeholders', () => {
	it('of fields start with "e.g."; those of lists say what to add or choose', () => {
		const withOne = labelled.filter(({ property }) => property.placeholder !== undefined);
		const good = ({ property }: Seen): boolean =>
			/^(fixedCollection|collection)$/.test(property.type)
				? /^(Add|Choose) [A-Z]/.test(property.placeholder ?? '')
				: /^e\.g\. \S/.test(property.placeholder ?? '');
		expect(breaking(good, withOne)).toEqual([]);
	});

	it('show what an ID looks like', () => {
		const locators = all.filter(({ property }) => property.type === 'resourceLocator');
		const shown = ({ property }: Seen): boolean =>
			(property.modes ?? [])
				.filter(({ type }) => type === 'string')
				.every(({ placeholder }) => /^e\.g\. \S/.test(placeholder ?? ''));
		expect(breaking(shown, locators)).toEqual([]);
	});
});

describe('choices', () => {
	const dropdowns = all.filter(({ property }) => /^(multiO|o)ptions$/.test(property.type));
	const choicesOf = (property: INodeProperties): INodePropertyOptions[] =>
		(property.options ?? []).filter(isChoice);

	it('have unique values', () => {
		const unique = ({ property }: Seen): boolean => {
			const values = choicesOf(property).map(({ value }) => value);
			return new Set(values).size === values.length;
		};
		expect(breaking(unique, dropdowns)).toEqual([]);
	});

	it('are in title case', () => {
		const odd = dropdowns.flatMap(({ where, property }) =>
			choicesOf(property)
				.filter(({ name }) => !isTitleCase(name))
				.map(({ name }) => `${where}: ${name}`),
		);
		expect([...new Set(odd)]).toEqual([]);
	});

	it('have a default among them', () => {
		const known = ({ property }: Seen): boolean => {
			const choices = choicesOf(property);
			if (property.type !== 'options' || choices.length === 0) return true;
			return choices.some(({ value }) => value === property.default);
		};
		expect(breaking(known, dropdowns)).toEqual([]);
	});

	it('of collections are in alphabetical order', () => {
		const sorted = ({ property }: Seen): boolean => {
			const names = (property.options ?? []).flatMap((option) =>
				isChoice(option) || isGroup(option) ? [] : [option.displayName],
			);
			const order = new Intl.Collator('en', { sensitivity: 'base' });
			return names.every(
				(name, index) => index === 0 || order.compare(names[index - 1], name) <= 0,
			);
		};
		const collections = all.filter(({ property }) => property.type === 'collection');
		expect(breaking(sorted, collections)).toEqual([]);
	});
});

it('of collections with required parts have names that no top-level field has', () => {
	const { properties } = node.description;
	const inTheOpen = new Set(properties.map(({ name }) => name));
	// n8n (2.41, getParameterIssues) looks up an entry of any collection in the node's top-level parameters:
	// Payout > Create would require the fields that Items of an order need.
	const mistaken = properties
		.filter(({ type }) => type === 'collection')
		.flatMap((collection) => foldedIn(collection))
		.filter(({ name }) => inTheOpen.has(name))
		.filter((entry) => seenIn(foldedIn(entry), '').some(({ property }) => property.required));
	expect(mistaken.map(({ name }) => name)).toEqual([]);
});

describe('dynamically loaded lists', () => {
	/** The method names in a description, and the methods of the node. */
	const usedIn = (description: INodeTypeDescription): { options: string[]; lists: string[] } => {
		const properties = seenIn(description.properties, '').map(({ property }) => property);
		return {
			options: properties.flatMap(({ typeOptions }) => typeOptions?.loadOptionsMethod ?? []),
			lists: properties.flatMap(({ modes }) =>
				(modes ?? []).flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []),
			),
		};
	};

	it.each([
		['PayPal', node],
		['PayPal Trigger', trigger],
	])('%s has the methods that its fields name, and no others', (_, { description, methods }) => {
		const used = usedIn(description);
		const own: { loadOptions?: object; listSearch?: object } = methods;
		expect(Object.keys(own.loadOptions ?? {}).sort()).toEqual([...new Set(used.options)].sort());
		expect(Object.keys(own.listSearch ?? {}).sort()).toEqual([...new Set(used.lists)].sort());
	});
});

describe('operations', () => {
	const properties = node.description.properties;
	const selectors = properties.filter(({ name }) => name === 'operation');
	const operations = selectors.flatMap(({ displayOptions, options }) =>
		(options ?? []).filter(isChoice).map((choice) => ({
			resource: String(displayOptions?.show?.resource?.[0]),
			choice,
		})),
	);

	it('have an action that starts with a verb, in sentence case and without articles', () => {
		const VERB =
			/^(Accept|Acknowledge|Activate|Add|Appeal|Authorize|Cancel|Capture|Claim|Complete|Confirm|Create|Deactivate|Delete|Deny|Escalate|Find|Generate|Get|Make|Provide|Reauthorize|Record|Refund|Register|Remind|Request|Resend|Resume|Return|Revise|Search|Send|Set|Settle|Show|Simulate|Suspend|Terminate|Trigger|Update|Upload|Verify|Void|List|Withdraw|Unregister) /;
		const odd = operations
			.map(({ choice }) => choice.action ?? '')
			.filter(
				(action) => !VERB.test(action) || / (a|an|the) /.test(action) || !isSentenceCase(action),
			);
		expect(odd).toEqual([]);
	});

	it('that move money, or only work in the sandbox, say so in the action', () => {
		const odd = operations.filter(
			({ resource, choice: { value, action = '', description = '' } }) => {
				const money = /\b(Moves|[Mm]ay move) money\b/.exec(description)?.[1].toLowerCase();
				const settings = properties.filter(({ displayOptions, type }) => {
					const { resource: of, operation } = displayOptions?.show ?? {};
					return type === 'notice' && of?.includes(resource) && operation?.includes(value);
				});
				const isForTests = settings.some(({ displayName }) => displayName.includes('sandbox only'));
				return (
					action.endsWith(money === undefined ? 'move money)' : ` (${money} money)`) !==
						(money !== undefined) || action.endsWith(' (sandbox only)') !== isForTests
				);
			},
		);
		expect(odd.map(({ resource, choice }) => `${resource}: ${choice.action}`)).toEqual([]);
		expect(
			operations.filter(({ choice }) => (choice.action ?? '').endsWith(' money)')),
		).toHaveLength(14);
	});

	it('have a unique action', () => {
		const actions = operations.map(({ choice }) => choice.action);
		expect(actions.filter((action, index) => actions.indexOf(action) !== index)).toEqual([]);
	});

	it('have a description that says more than the action', () => {
		const plain = (text = ''): string => text.toLowerCase().replace(/\b(a|an|the) /g, '');
		const same = operations.filter(
			({ choice }) => plain(choice.description) === plain(choice.action),
		);
		expect(same).toEqual([]);
	});

	it('do not repeat the resource in the name', () => {
		const names = new Map(
			properties
				.find(({ name }) => name === 'resource')
				?.options?.filter(isChoice)
				.map(({ name, value }) => [value, name]),
		);
		const odd = operations.filter(({ resource, choice }) =>
			choice.name.endsWith(` ${String(names.get(resource))}`),
		);
		expect(odd.map(({ resource, choice }) => `${resource}: ${choice.name}`)).toEqual([]);
	});
});

describe('what an operation shows', () => {
	const properties = node.description.properties;
	const cases = properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ displayOptions, options }) =>
			(options ?? []).filter(isChoice).map(({ value }) => ({
				resource: String(displayOptions?.show?.resource?.[0]),
				operation: String(value),
			})),
		);

	const reachable = new Set<INodeProperties>();

	/** The same node as a tool of an AI agent, which shows some fields differently. */
	const tool = asTool(node).description;

	/** The panel's choices that decide what else it shows. */
	const deciding = new Set(
		properties.flatMap(({ displayOptions }) => [
			...Object.keys(displayOptions?.show ?? {}),
			...Object.keys(displayOptions?.hide ?? {}),
		]),
	);

	let choicesOf: ChoicesOf = () => [];
	beforeAll(async () => {
		choicesOf = await readChoices(properties);
	});

	/** The possible values of a choice; of dynamically loaded ones, those that need no account. */
	function candidatesOf(property: INodeProperties): Array<string | number | boolean> {
		if (property.type === 'boolean') return [true, false];
		// In a tool, the model fills the choice in, so that n8n shows every field that depends on it.
		if (property.type === 'string' && deciding.has(property.name))
			return [String(property.default)];
		return property.type === 'options' && deciding.has(property.name)
			? [
					...choicesOf(property),
					...(property.options ?? [])
						.filter((each) => isChoice(each) && each.value === '')
						.map(() => ''),
				]
			: [];
	}

	/** The panel in each state that its choices lead to, from top to bottom. */
	function panelsOf(
		chosen: INodeParameters,
		description: INodeTypeDescription,
	): INodeProperties[][] {
		const visible = properties.filter((property) =>
			NodeHelpers.displayParameter(chosen, property, null, description),
		);
		const open = visible.find(({ name }) => deciding.has(name) && chosen[name] === undefined);
		const candidates = open === undefined ? [] : candidatesOf(open);
		if (open === undefined || candidates.length === 0) return [visible];
		return candidates.flatMap((value) => panelsOf({ ...chosen, [open.name]: value }, description));
	}

	it.each(cases)('$resource > $operation', ({ resource, operation }) => {
		const panels = [node.description, tool].flatMap((description) =>
			panelsOf({ resource, operation }, description),
		);
		for (const property of panels.flat()) reachable.add(property);
		for (const panel of panels) {
			const required = panel.findLastIndex((property) => property.required === true);
			const folded = panel.findIndex(({ name }) => /^(additionalFields|filters)$/.test(name));
			expect(panel.slice(folded === -1 ? panel.length : folded).map(({ name }) => name)).toEqual(
				folded === -1 ? [] : [panel[folded]?.name, 'options'],
			);
			expect(panel.at(-1)?.name).toBe('options');
			expect(folded === -1 || required < folded).toBe(true);
		}
	});

	it('covers every property of the description', () => {
		const orphans = properties.filter((property) => !reachable.has(property));
		expect(
			orphans.map(({ displayName, displayOptions }) => ({ displayName, displayOptions })),
		).toEqual([]);
	});

	it('is correct about when a field is shown', () => {
		const known = new Set(cases.map(({ resource, operation }) => `${resource}.${operation}`));
		const dead = properties.flatMap(({ displayName, displayOptions }) => {
			const resources = displayOptions?.show?.resource?.map(String) ?? [];
			const operations = displayOptions?.show?.operation?.map(String) ?? [];
			const unknown = operations.filter(
				(operation) => !resources.some((resource) => known.has(`${resource}.${operation}`)),
			);
			return unknown.map((operation) => `${displayName}: ${resources.join()} ${operation}`);
		});
		expect(dead).toEqual([]);
	});
});

describe('resources', () => {
	const resource = node.description.properties.find(({ name }) => name === 'resource');
	const choices = (resource?.options ?? []).filter(isChoice);

	it('say what they are', () => {
		const silent = choices.filter(({ description = '' }) => description.length < 15);
		expect(silent).toEqual([]);
		const all = choices.map(({ description }) => description);
		expect(new Set(all).size).toBe(choices.length);
		expect(all.filter((text) => !isSentenceCase(text ?? ''))).toEqual([]);
	});

	it('end with the custom call, under the name that keeps n8n from adding its own', () => {
		expect(choices.at(-1)?.name).toBe('Custom API Call');
		const others = choices.slice(0, -1).map(({ name }) => name);
		expect(others).toEqual([...others].sort(new Intl.Collator('en').compare));
	});
});

test('a field with nothing to choose is not shown', () => {
	// In a collection, adding the field is the choice; n8n requires the list of operations.
	const folded = new Set(
		all
			.filter(({ property }) => property.type === 'collection')
			.flatMap(({ property }) => foldedIn(property)),
	);
	const single = all.filter(
		({ property }) =>
			property.name !== 'operation' &&
			!folded.has(property) &&
			/options$/i.test(property.type) &&
			(property.options ?? []).length === 1,
	);
	// Tracking can only be cancelled, and the row says so.
	expect(single.map(({ where }) => where)).toEqual(['PayPal > Changes > New Status']);
});
