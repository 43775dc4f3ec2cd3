import {
	settableProperties,
	type ContractOperation,
	type SettableProperty,
} from '../../contract/index.mts';
import type { WireRequest } from '../../test/support/capture.mts';
import {
	openWorkbench,
	sendElsewhere,
	sendFilled,
	sendJson,
	subjectsOf,
	type Subject,
	type Workbench,
} from '../../test/support/fill/exercise.mts';
import { factPath, valuesOnWire } from '../../test/support/fill/wire.mts';
import { listed } from '../../test/contract/operations.mts';

/** One thing that an operation can carry, and how the node's user reaches it. */
export interface Reach {
	/** `query page_size`, `body items[].name`, `input evidences[].notes` in a multipart body */
	what: string;
	kind: 'parameter' | 'body';
	typed: boolean;
	/** undefined where there is no JSON to write it into: parameters, files, forms */
	json?: boolean;
}

export interface Coverage {
	/** `resource.operation` */
	name: string;
	reaches: readonly Reach[];
	/** How many properties of the body PayPal knows but does not support; none of them is in `reaches`. */
	unsupported: number;
}

/** Wire paths by place (`body`, `query` …), as the contract writes them. */
type Seen = ReadonlyMap<string, ReadonlySet<string>>;

function readSeen(requests: readonly WireRequest[]): Seen {
	const seen = new Map<string, Set<string>>();
	for (const key of requests.flatMap((request) => [
		...valuesOnWire(request).keys(),
		...Object.keys(request.headers).map((header) => `header:${header}`),
	])) {
		const place = key.slice(0, key.indexOf(':'));
		seen.set(place, (seen.get(place) ?? new Set()).add(factPath(key)));
	}
	return seen;
}

/** Where a leaf of the contract would be in the body on the wire. */
const pathOf = ({ part, path }: SettableProperty): string =>
	part === undefined ? path : path === '' ? part : `${part}.${path}`;

function isSeen(seen: Seen, leaf: SettableProperty): boolean {
	const paths = seen.get('body') ?? new Set<string>();
	const path = pathOf(leaf);
	if (paths.has(path)) return true;
	// An open object, a list of whatever, or a file: what is in it is the caller's affair.
	const isOpen = ['object', 'any', 'array', 'file'].includes(leaf.type);
	return (
		isOpen && [...paths].some((each) => each.startsWith(`${path}.`) || each.startsWith(`${path}[`))
	);
}

const parametersOf = ({ parameters }: ContractOperation, seen: Seen): Reach[] =>
	parameters.map(({ in: place, name }) => ({
		what: `${place} ${name}`,
		kind: 'parameter',
		typed: seen.get(place)?.has(place === 'header' ? name.toLowerCase() : name) === true,
	}));

const leavesOf = (operation: ContractOperation, typed: Seen, json: Seen | undefined): Reach[] =>
	settableProperties(operation).map((leaf) => ({
		what: `${leaf.part === undefined || leaf.type === 'file' ? 'body' : leaf.part} ${leaf.path}`,
		kind: 'body',
		typed: isSeen(typed, leaf),
		...(json === undefined || leaf.type === 'file' ? {} : { json: isSeen(json, leaf) }),
	}));

async function cover(subject: Subject, bench: Workbench): Promise<Coverage> {
	const { name, contract } = subject;
	if (contract === undefined) return { name, reaches: [], unsupported: 0 };
	const sent = await sendFilled(subject, bench, 'fullest');
	for (const each of [...sent]) sent.push(...(await sendElsewhere(subject, bench, each)));
	const json = await sendJson(subject, bench);
	const typed = readSeen(sent.map(({ request }) => request));
	return {
		name,
		reaches: [
			...parametersOf(contract, typed),
			...leavesOf(contract, typed, json && readSeen([json])),
		],
		unsupported:
			settableProperties(contract, { all: true }).length - settableProperties(contract).length,
	};
}

/**
 * Finds out what the node's typed fields and its JSON body reach of each operation, by filling in
 * all there is and looking at what comes over the wire.
 */
export async function measure(): Promise<Coverage[]> {
	const bench = await openWorkbench();
	try {
		const coverages: Coverage[] = [];
		for (const subject of subjectsOf(listed)) coverages.push(await cover(subject, bench));
		return coverages;
	} finally {
		await bench.capture.stop();
	}
}
