import type { Backend } from '../../../core/backend.mts';
import type { Movement } from '../model.mts';
import { fromInvoices, fromPayouts, fromSales } from './billing.mts';
import { fromAuthorizations, fromCaptures, fromRefunds } from './payments.mts';
import type { Source } from './source.mts';

/** A resource that moves money has one more source here. */
const SOURCES: readonly Source[] = [
	fromCaptures,
	fromAuthorizations,
	fromRefunds,
	fromSales,
	fromPayouts,
	fromInvoices,
];

/** All that moved money in the sandbox, and what was authorized or denied; not generated lines. */
export const movementsOf = (backend: Backend): readonly Movement[] =>
	SOURCES.flatMap((source) => source(backend));
