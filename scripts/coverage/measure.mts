import {
	settableProperties,
	type ContractOperation,
	type SettableProperty,
} from '../../contract/index.mts';
import type { Operation } from '../../nodes/PayPal/operations/types.ts';
import { listed } from '../../test/catalogue/operations.mts';
import type { WireRequest } from '../../test/support/capture.mts';
import {
	openWorkbench,
	sendJson,
	subjectsOf,
	type Subject,
	type Workbench,
} from '../../test/support/fill/exercise.mts';
import { placeInBody } from '../../test/support/fill/facts.mts';
import { operationNamed, placedFieldsOf } from '../../test/support/fill/fields.mts';
import { isWithin, placeOnWire, valuesOnWire } from '../../test/support/fill/wire.mts';

/** One parameter or property of an operation's request, and how a user of the node can set it. */
export interface Reach {
	/** `query page_size`, `body items[].name`, `input evidences[].notes` in a multipart body */
	what: string;
	kind: 'parameter' | 'body';
	typed: boolean;
	/** undefined if it is not part of a JSON body: parameters, files, forms */
	json?: boolean;
}

export interface Coverage {
	/** `resource.operation` */
	name: string;
	reaches: readonly Reach[];
	/**
	 * How many properties of the body PayPal knows but does not support; none of them is in
	 * `reaches`.
	 */
	unsupported: number;
}

/** Places of a request: `query:page_size`, `body:items[].name`. */
type Places = ReadonlySet<string>;

function isReached(places: Places, leaf: SettableProperty): boolean {
	const place = placeInBody(leaf);
	// The content of an open object, an untyped list or a file is up to the caller.
	const isOpen = ['object', 'any', 'array', 'file'].includes(leaf.type);
	return [...places].some((each) => each === place || (isOpen && isWithin(each, place)));
}

/** What the node sends itself: the credential's headers, those of every write, and pages. */
function ownParameters({ idempotency, prefer, result }: Operation): string[] {
	const list = result.kind === 'one' ? result.pages : result.kind === 'list' ? result : undefined;
	const paging = list?.paging ?? { style: 'none' };
	return [
		'header:authorization',
		'header:paypal-auth-assertion',
		'header:paypal-partner-attribution-id',
		...(idempotency === 'request-id' ? ['header:paypal-request-id'] : []),
		...(prefer === true ? ['header:prefer'] : []),
		...(paging.style === 'page' ? ['query:page'] : []),
		...(paging.style === 'page' && paging.totals === true ? ['query:total_required'] : []),
		// Part of the link to the next page, which the node follows.
		...(paging.style === 'link' ? ['query:next_page_token', 'query:page_token'] : []),
		...(paging.style !== 'none' && paging.size !== undefined ? ['query:page_size'] : []),
	];
}

/** Every place of the contract that the fields of an operation fill. */
function placesOfFields(name: string, leaves: readonly SettableProperty[]): Places {
	const fields = [...placedFieldsOf(name).values()];
	const filled = fields.flatMap(({ field, places, beside }) =>
		field.kind === 'fixedCollection' || field.kind === 'fixedCollections'
			? beside
			: [...places, ...beside],
	);
	// Money, JSON and files also fill the places inside their own.
	const inside = leaves
		.map(placeInBody)
		.filter((leaf) => filled.some((place) => isWithin(leaf, place)));
	return new Set([...ownParameters(operationNamed(name)), ...filled, ...inside]);
}

const placesOnWire = (request: WireRequest): Places =>
	new Set([...valuesOnWire(request).keys()].map(placeOnWire));

const parametersOf = ({ parameters }: ContractOperation, typed: Places): Reach[] =>
	parameters.map(({ in: part, name }) => ({
		what: `${part} ${name}`,
		kind: 'parameter',
		typed: typed.has(`${part}:${part === 'header' ? name.toLowerCase() : name}`),
	}));

const leavesOf = (operation: ContractOperation, typed: Places, json: Places | undefined): Reach[] =>
	settableProperties(operation).map((leaf) => ({
		what: `${leaf.part === undefined || leaf.type === 'file' ? 'body' : leaf.part} ${leaf.path}`,
		kind: 'body',
		typed: isReached(typed, leaf),
		...(json === undefined || leaf.type === 'file' ? {} : { json: isReached(json, leaf) }),
	}));

async function cover(subject: Subject, bench: Workbench): Promise<Coverage> {
	const { name, contract } = subject;
	if (contract === undefined) return { name, reaches: [], unsupported: 0 };
	const json = await sendJson(subject, bench);
	const typed = placesOfFields(name, settableProperties(contract));
	return {
		name,
		reaches: [
			...parametersOf(contract, typed),
			...leavesOf(contract, typed, json && placesOnWire(json)),
		],
		unsupported:
			settableProperties(contract, { all: true }).length - settableProperties(contract).length,
	};
}

/**
 * Finds out how much of each operation the node covers: its fields by their places, which
 * test/catalogue/requests.test.mts compares with the requests that are sent; its JSON body by filling
 * in every property and comparing it with the request that is sent.
 */
export async function measure(): Promise<Coverage[]> {
	const bench = await openWorkbench();
	try {
		const coverages: Coverage[] = [];
		for (const subject of subjectsOf(listed)) coverages.push(await cover(subject, bench));
		const resourceOf = ({ name }: Coverage): string => name.split('.')[0];
		return coverages.sort((one, other) => resourceOf(one).localeCompare(resourceOf(other)));
	} finally {
		await bench.capture.stop();
	}
}
