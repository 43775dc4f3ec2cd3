import { readFileSync } from 'node:fs';

import { catalogue } from '../../nodes/PayPal/operations/index.ts';

/** An operation that the node has to have. */
export interface Listed {
	resource: string;
	operation: string;
	method: string;
	/** With `{…}` for ids; `*` where the user says it. */
	path: string;
	/** Where PayPal's collection of calls has it; undefined for those beyond it. */
	group?: string;
}

/** Resources and operations that are listed and need not be there yet. */
const PLANNED: readonly string[] = [
	'paymentLink',
	'recurringInvoice',
	'invoiceReminder',
	'invoice.cancelReminders',
	'paymentMethod',
	'exchangeRate',
	'balance.getNetSummary',
	'balance.getDailySummary',
];

const built = new Set(
	catalogue.flatMap(({ value, operations }) => operations.map((each) => `${value}.${each.value}`)),
);

const isExpected = ({ resource, operation }: Listed): boolean => {
	const name = `${resource}.${operation}`;
	return built.has(name) || ![resource, name].some((each) => PLANNED.includes(each));
};

/** The operations by `resource.operation`, in the order of PayPal's own collection of calls. */
export const listed: ReadonlyMap<string, Listed> = new Map(
	readFileSync(new URL('operations.tsv', import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line): Listed => {
			const [resource = '', operation = '', method = '', path = '', group = '-'] = line.split('\t');
			return { resource, operation, method, path, ...(group === '-' ? {} : { group }) };
		})
		.filter(isExpected)
		.map((each) => [`${each.resource}.${each.operation}`, each]),
);
