import type { Backend } from '../../../core/backend.mts';
import type { Movement } from '../model.mts';
import { fromInvoices, fromPayouts, fromSales } from './billing.mts';
import { fromAuthorizations, fromCaptures, fromRefunds } from './payments.mts';
import type { Source } from './source.mts';

/** Each resource that moves money has a source here. */
const SOURCES: readonly Source[] = [
	fromCaptures,
	fromAuthorizations,
	fromRefunds,
	fromSales,
	fromPayouts,
	fromInvoices,
];

/**
 * All movements of money in the sandbox, including authorized and denied ones, but not generated
 * lines.
 */
export const movementsOf = (backend: Backend): readonly Movement[] =>
	SOURCES.flatMap((source) => source(backend));
