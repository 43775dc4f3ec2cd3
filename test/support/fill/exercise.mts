import type { IBinaryData, INodeParameters, INodeProperties, INodeType } from 'n8n-workflow';

import { contract, settableProperties, type ContractOperation } from '../../../contract/index.mts';
import { SAME_AS_RECORD } from '../../../nodes/PayPal/fields/currencyChoice';
import { PayPal } from '../../../nodes/PayPal/PayPal.node.ts';
import { startCapture, type Capture, type WireRequest } from '../capture.mts';
import { foldedIn } from '../properties.mts';
import { runNode } from '../runNode.mts';
import { fieldKey, operationNamed, placedFieldsOf } from './fields.mts';
import { jsonOf } from './samples.mts';
import { leavesOf, render, type Leaf, type Stored, type Tree } from './tree.mts';
import { FILES, isSetting, readChoices, valuesOf, type ChoicesOf } from './values.mts';
import { fillIn, type Fullness } from './walk.mts';
import { isWithin, placeOnWire, valuesOnWire, type WireValues } from './wire.mts';

/** An operation of the node's menu, with everything that is needed to fill it in. */
export interface Subject {
	/** `resource.operation` */
	name: string;
	resource: string;
	operation: string;
	/** The node with the properties of this operation only, which runs faster. */
	node: INodeType;
	/** undefined if the user enters the path. */
	contract?: ContractOperation;
}

/** What the tests run operations with. */
export interface Workbench {
	capture: Capture;
	choicesOf: ChoicesOf;
}

export const openWorkbench = async (): Promise<Workbench> => ({
	capture: await startCapture(),
	choicesOf: await readChoices(new PayPal().description.properties),
});

/** A workbench for the tests of a file or of a `describe`. */
export function useWorkbench(): () => Workbench {
	let bench: Workbench;
	beforeAll(async () => {
		bench = await openWorkbench();
	});
	afterAll(async () => {
		await bench.capture.stop();
	});
	return () => bench;
}

/** One way to fill in an operation, and the request that it sent. */
export interface Sent {
	fullness: Fullness;
	tree: Tree;
	request: WireRequest;
}

const isFor = (name: 'resource' | 'operation', value: string) => (property: INodeProperties) => {
	const shown = property.displayOptions?.show?.[name];
	return shown === undefined || shown.includes(value);
};

const fileNamed = (name: string): IBinaryData => ({
	data: Buffer.from(`%PDF-1.4 ${name}`).toString('base64'),
	mimeType: 'application/pdf',
	fileName: `${name}.pdf`,
	fileExtension: 'pdf',
});

/** The files that the filled in fields of an operation name. */
export const BINARY = Object.fromEntries(FILES.map((name) => [name, fileNamed(name)]));

/** Every operation in the menu, with its contract: the method and path come from the list of names. */
export function subjectsOf(
	listed: ReadonlyMap<string, { method: string; path: string }>,
): Subject[] {
	const payPal = new PayPal();
	const { properties } = payPal.description;
	return properties
		.filter(({ name }) => name === 'operation')
		.flatMap((menu) => {
			const [resource = ''] = (menu.displayOptions?.show?.resource ?? []) as string[];
			return (menu.options ?? []).map((option): Subject => {
				const operation = String('value' in option ? option.value : '');
				const own = properties
					.filter(isFor('resource', resource))
					.filter(isFor('operation', operation));
				// The methods of the class, with a shorter description.
				const node: INodeType = Object.assign(Object.create(payPal) as PayPal, {
					description: { ...payPal.description, properties: own },
				});
				const name = `${resource}.${operation}`;
				const { method, path } = listed.get(name) ?? {};
				const found = contract.operations.find(
					(each) => each.method === method && each.path === path,
				);
				return {
					name,
					resource,
					operation,
					node,
					...(found === undefined ? {} : { contract: found }),
				};
			});
		});
}

const NOT_FOUND = "' was not found: ";

/** Runs an operation with stored parameters and returns its only request. */
export async function send(
	subject: Subject,
	{ capture }: Workbench,
	stored: Stored,
): Promise<WireRequest> {
	const { name, resource, operation, node } = subject;
	const { error } = await runNode({
		node,
		credentials: capture.credentials,
		parameters: { ...(stored as INodeParameters), resource, operation },
		binary: BINARY,
		// The request id is derived from it: two runs may differ only by what the parameters change.
		executionId: 'execution-of-test',
	});
	const { keepsRest } = operationNamed(name);
	// The record to be changed is fetched first.
	const isOwn = ({ method }: WireRequest): boolean => keepsRest === undefined || method !== 'GET';
	const requests = capture.take().filter(isOwn);
	const [request] = requests;
	// Reading the response may fail: this server returns none. Only the request counts.
	// A look-up finds nothing here: its result has to be filled in instead.
	const lookedUp = error?.message.includes(NOT_FOUND) === true;
	if (requests.length === 1 && request !== undefined && !lookedUp) return request;
	if (error !== undefined) {
		throw new Error(`${name}: ${error.message} (${String(error.description)})`, {
			cause: error,
		});
	}
	throw new Error(`${name} made ${requests.length} requests`);
}

const takesJson = ({ node }: Subject): boolean =>
	node.description.properties.some(({ name }) => name === 'useJsonBody');

/** The properties, and all those nested in them. */
const withFolded = (properties: readonly INodeProperties[]): INodeProperties[] =>
	properties.flatMap((property) => [property, ...withFolded(foldedIn(property))]);

/** Labels of currencies that the node reads from a record, which does not exist here. */
const fromRecord = (properties: readonly INodeProperties[]): string[] =>
	withFolded(properties)
		.filter((property) => property.default === SAME_AS_RECORD)
		.map(({ displayName }) => displayName);

function fill(
	subject: Subject,
	choicesOf: ChoicesOf,
	fullness: Fullness,
	more: { json?: boolean; also?: Set<string> } = {},
): Tree[] {
	const { resource, operation, node } = subject;
	return fillIn(node.description.properties, {
		description: node.description,
		fixed: {
			resource,
			operation,
			...(takesJson(subject) ? { useJsonBody: more.json === true, jsonBody: '' } : {}),
		},
		fullness,
		valuesFor: valuesOf(subject.name, subject.contract, choicesOf),
		alsoRequired: new Set([...fromRecord(node.description.properties), ...(more.also ?? [])]),
	});
}

/**
 * Fills an operation in and sends it, once for each alternative. Fields that are required but not marked
 * in the panel are filled in once the node's error names them.
 */
export async function sendFilled(
	subject: Subject,
	bench: Workbench,
	fullness: Fullness,
): Promise<Sent[]> {
	const also = new Set<string>();
	const sendAll = async (): Promise<Sent[]> => {
		const sent: Sent[] = [];
		for (const tree of fill(subject, bench.choicesOf, fullness, { also })) {
			sent.push({ fullness, tree, request: await send(subject, bench, render(tree)) });
		}
		return sent;
	};
	const { properties } = subject.node.description;
	for (;;) {
		try {
			return await sendAll();
		} catch (error) {
			const missing = /: '(?:[^']*> )?([^'>]+)' (?:needs a value|was not found)/.exec(
				(error as Error).message,
			)?.[1];
			const unmarked = withFolded(properties).some(
				({ displayName, required }) => displayName === missing && required !== true,
			);
			if (missing === undefined || !unmarked || also.has(missing)) throw error;
			also.add(missing);
		}
	}
}

const differing = (left: WireValues, right: WireValues): string[] =>
	[...new Set([...left.keys(), ...right.keys()])].filter(
		(name) => left.get(name) !== right.get(name),
	);

/** The names of the wire values that each parameter changes; none if it has no effect. */
export type Effects = ReadonlyMap<Leaf, readonly string[]>;

/**
 * What each parameter of a filled in operation changes on the wire. First, all of them are changed at
 * once: if as many values change at a place as the field there has rows, each row had its effect. A
 * parameter that has no place, shares it with another field, or caused too few changes there is then
 * changed alone.
 */
export async function effectsOf(subject: Subject, bench: Workbench, sent: Sent): Promise<Effects> {
	const first = valuesOnWire(sent.request);
	const changesWith = async (isSecond: (leaf: Leaf) => boolean): Promise<string[]> => {
		const stored = render(sent.tree, (leaf) => (isSecond(leaf) ? leaf.b : leaf.a));
		return differing(first, valuesOnWire(await send(subject, bench, stored)));
	};
	const leaves = leavesOf(sent.tree).filter(
		({ at, a, b }) => !isSetting(at) && JSON.stringify(a) !== JSON.stringify(b),
	);
	const changes = await changesWith((leaf) => leaves.includes(leaf));
	const fields = placedFieldsOf(subject.name);
	const placesOf = ({ at }: Leaf): readonly string[] => fields.get(fieldKey(at))?.places ?? [];
	const effects = new Map<Leaf, readonly string[]>();
	for (const leaf of leaves) {
		const places = placesOf(leaf);
		const there = changes.filter((name) =>
			places.some((place) => isWithin(placeOnWire(name), place)),
		);
		const alike = leaves.filter((each) => placesOf(each).join() === places.join());
		const isSeen =
			there.length >= alike.length && alike.every(({ at }) => at.join() === leaf.at.join());
		effects.set(leaf, isSeen ? there : await changesWith((each) => each === leaf));
	}
	return effects;
}

/** Sends all of the contract's properties of the body as JSON; undefined if the operation takes no JSON. */
export async function sendJson(
	subject: Subject,
	bench: Workbench,
): Promise<WireRequest | undefined> {
	if (!takesJson(subject) || subject.contract === undefined) return undefined;
	const leaves = settableProperties(subject.contract).filter(({ type }) => type !== 'file');
	const [tree] = fill(subject, bench.choicesOf, 'smallest', { json: true });
	const parameters = {
		...(render(tree) as object),
		useJsonBody: true,
		jsonBody: JSON.stringify(jsonOf(leaves)),
	};
	return await send(subject, bench, parameters);
}
