import type { Operation } from './types';

/** What a call of an operation can do: nothing, change records, or move money, at once or in some cases. */
export type Effect = 'reads' | 'changes' | 'mayMoveMoney' | 'movesMoney';

const EFFECTS: ReadonlyArray<readonly [Effect, RegExp]> = [
	['movesMoney', /\bMoves money\b/],
	['mayMoveMoney', /\b[Mm]ay move money\b/],
];

/**
 * What an operation does, by its own facts: one without `idempotency` only reads, and one that moves
 * money says so in its description, for people and for models (test/quality/moneyWords.test.mts).
 */
export function effectOf({
	idempotency,
	description,
}: Pick<Operation, 'idempotency' | 'description'>): Effect {
	if (idempotency === undefined) return 'reads';
	return EFFECTS.find(([, words]) => words.test(description))?.[0] ?? 'changes';
}

/** A description without the sentence, or part of one, about moving money. */
export const withoutEffect = (description: string): string =>
	description
		.replace(/\s*\bMoves money\.$/, '')
		.replace(/(?:\s*May move money\b[^.]*\.|: may move money\.)$/, '.')
		.replace(/\.+$/, '')
		.trim();
