import { isDeepStrictEqual } from 'node:util';

/**
 * JSON Patch (RFC 6902) as PayPal implements it: only listed paths can be patched, each by listed
 * operations, and an element of an array is selected by one of its members
 * (`/purchase_units/@reference_id=='default'/amount`).
 */
export type PatchOp = 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';

export interface PatchOperation {
	readonly op: PatchOp;
	readonly path?: string;
	readonly from?: string;
	readonly value?: unknown;
}

/**
 * What may be patched: the path, with `@member` for a selector and `*` for any one name or index
 * (`/purchase_units/@reference_id/amount`), or `**` for it and everything below it, and the allowed
 * operations.
 */
export type PatchRule = readonly [path: string, ops: readonly PatchOp[]];

export type PatchProblem =
	/** No path, or no value where the operation needs one */
	| 'path-missing'
	| 'value-missing'
	/** The path is not a JSON pointer */
	| 'pointer'
	/** The path is not listed, or not for this operation */
	| 'not-patchable'
	| 'operation'
	/** A selector matches no element */
	| 'not-found'
	/** An add where a value exists, a replace or remove where none does, or a failed test */
	| 'state';

export type PatchResult<T> =
	| { readonly document: T; readonly problem?: undefined }
	| { readonly problem: PatchProblem; readonly operation: PatchOperation; readonly index: number };

type Token = string | { readonly member: string; readonly equals: string };
type Container = Record<string, unknown> | unknown[];

/**
 * Applies all operations to a copy, or none.
 * @param loose add may overwrite a value, and replace and remove may refer to a missing one, as in
 * PayPal's older APIs
 */
export function applyPatch<T>(
	document: T,
	operations: readonly PatchOperation[],
	rules: readonly PatchRule[],
	{ loose = false } = {},
): PatchResult<T> {
	const copy = copyOf(document);
	for (const [index, operation] of operations.entries()) {
		const problem = check(operation, rules) ?? apply(copy as Container, operation, loose);
		if (problem) return { problem, operation, index };
	}
	return { document: copy };
}

/** Documents are JSON, so this copies everything. */
const copyOf = <T,>(document: T): T => JSON.parse(JSON.stringify(document)) as T;

function check(operation: PatchOperation, rules: readonly PatchRule[]): PatchProblem | undefined {
	const { op, path, from } = operation;
	if (path === undefined || path === '') return 'path-missing';
	const tokens = tokensOf(path);
	const source = from === undefined ? [] : tokensOf(from);
	if (!tokens || !source) return 'pointer';
	const fitting = rules.filter(([rule]) => fits(tokens, rule));
	if (fitting.length === 0) return 'not-patchable';
	if (!fitting.some(([, ops]) => ops.includes(op))) return 'operation';
	if ((op === 'move' || op === 'copy') && from === undefined) return 'path-missing';
	const needsValue = op === 'add' || op === 'replace' || op === 'test';
	return needsValue && operation.value === undefined ? 'value-missing' : undefined;
}

/** @returns undefined if the text is not a pointer */
function tokensOf(path: string): Token[] | undefined {
	const tokens: Token[] = [];
	let rest = path;
	while (rest !== '') {
		const parts = /^\/(?:@(\w+)==(?:'([^']*)'|"([^"]*)")(?=\/|$)|([^/]*))/.exec(rest);
		if (!parts) return undefined;
		const [whole, member, single, double, name] = parts;
		tokens.push(
			member === undefined
				? name.replaceAll('~1', '/').replaceAll('~0', '~')
				: { member, equals: single ?? double ?? '' },
		);
		rest = rest.slice(whole.length);
	}
	return tokens;
}

function fits(tokens: readonly Token[], rule: string): boolean {
	const steps = rule.split('/').slice(1);
	const isWhole = steps.at(-1) === '**';
	const names = isWhole ? steps.slice(0, -1) : steps;
	return (
		(isWhole ? names.length <= tokens.length : names.length === tokens.length) &&
		names.every((name, i) => {
			const token = tokens[i];
			if (typeof token === 'string') return name === token || name === '*';
			return name === `@${token.member}`;
		})
	);
}

function apply(
	root: Container,
	operation: PatchOperation,
	loose: boolean,
): PatchProblem | undefined {
	const { op, path = '', from = '' } = operation;
	if (op === 'move' || op === 'copy') {
		const source = place(root, tokensOf(from) ?? [], false);
		if (!source || read(source) === undefined) return 'state';
		const value = copyOf(read(source));
		if (op === 'move') remove(source);
		return apply(root, { op: 'add', path, value }, loose);
	}
	const tokens = tokensOf(path) ?? [];
	const target = place(root, tokens, op === 'add');
	if (!target) return tokens.some((token) => typeof token !== 'string') ? 'not-found' : 'state';
	const present = read(target);
	if (op === 'test') return isDeepStrictEqual(present, operation.value) ? undefined : 'state';
	const into = Array.isArray(target.container) && typeof target.token === 'string';
	if (!loose && !into && (op === 'add') === (present !== undefined)) return 'state';
	if (op === 'remove') remove(target);
	else write(target, operation.value, op === 'add' && into);
	return undefined;
}

interface Place {
	readonly container: Container;
	readonly token: Token;
}

/**
 * The end of a path: the container, and the last token. @param make whether missing objects and lists
 * are created
 */
function place(root: Container, tokens: readonly Token[], make: boolean): Place | undefined {
	let container = root;
	for (const [index, token] of tokens.slice(0, -1).entries()) {
		const here = { container, token };
		let next = read(here);
		if (next === undefined && make && typeof token === 'string' && !Array.isArray(container)) {
			write(here, (next = tokens[index + 1] === '-' ? [] : {}), false);
		}
		if (typeof next !== 'object' || next === null) return undefined;
		container = next as Container;
	}
	const token = tokens.at(-1);
	return token === undefined ? undefined : { container, token };
}

/** The index that a token refers to in an array; -1 for none, the length for `-`. */
function indexIn(array: readonly unknown[], token: Token): number {
	if (typeof token !== 'string') {
		return array.findIndex(
			(element) => (element as Record<string, unknown> | null)?.[token.member] === token.equals,
		);
	}
	if (token === '-') return array.length;
	return /^(0|[1-9]\d*)$/.test(token) && Number(token) <= array.length ? Number(token) : -1;
}

function read({ container, token }: Place): unknown {
	if (Array.isArray(container)) return container[indexIn(container, token)];
	return typeof token === 'string' && Object.hasOwn(container, token)
		? container[token]
		: undefined;
}

function write({ container, token }: Place, value: unknown, insert: boolean): void {
	if (!Array.isArray(container)) {
		if (typeof token === 'string' && token !== '__proto__') container[token] = value;
		return;
	}
	const index = indexIn(container, token);
	if (index === -1) container.push(value);
	else container.splice(index, insert ? 0 : 1, value);
}

function remove({ container, token }: Place): void {
	if (!Array.isArray(container)) Reflect.deleteProperty(container, token as string);
	else if (indexIn(container, token) !== -1) container.splice(indexIn(container, token), 1);
}
