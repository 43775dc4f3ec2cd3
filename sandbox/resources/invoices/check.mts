import { inBody, Refusal, refuse, type Detail as ErrorDetail } from '../../core/errors.mts';
import { decimalsOf, isCurrency, minorUnits, units, type Money } from '../../core/money.mts';
import type { InvoiceRequest, PaymentTerm } from './model.mts';
import { totalsOf, type Priced } from './totals.mts';

/** PayPal's business rules for invoices, templates and recorded payments. */
const DECIMAL = /^-?(\d+(\.\d{1,5})?|\.\d{1,5})$/;

/** The maximum of amounts and quantities, in whole units. */
const MAX = 1_000_000n;

/** What is wrong with an amount by itself: the codes of invoices.payments-400. */
function amountIssue({ currency_code, value }: Money): string | undefined {
	const amount = minorUnits({ currency_code, value });
	const decimals = decimalsOf(currency_code);
	const most = MAX * 10n ** BigInt(decimals);
	return amount === undefined || amount > most || amount < -most
		? decimals === 0
			? 'INVALID_INTEGER_VALUE'
			: 'INVALID_DECIMAL_VALUE'
		: undefined;
}

/** Every value in a document, with the JSON pointer to it. */
function* members(
	value: unknown,
	at: string,
): Generator<readonly [pointer: string, value: unknown]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [name, member] of Object.entries(value)) {
		yield [`${at}/${name}`, member];
		yield* members(member, `${at}/${name}`);
	}
}

const isMoney = (value: unknown): value is Money =>
	typeof value === 'object' && value !== null && 'currency_code' in value && 'value' in value;

/**
 * Checks all numbers of an invoice or a template, and that its total is not below zero.
 * @param currency the one that all amounts must have
 * @param at the JSON pointer to the document
 * @throws Refusal
 */
export function checkNumbers(priced: Priced, currency: string, at = ''): void {
	if (!isCurrency(currency)) {
		refuse(400, inBody('NOT_SUPPORTED', `${at}/detail/currency_code`, currency));
	}
	const { items, configuration, amount } = priced;
	const all = [...members({ items, configuration, amount: { breakdown: amount?.breakdown } }, at)];
	const problems = all.flatMap(([field, value]) => numberProblem(field, value));
	if (problems.length > 0) refuse(400, problems);
	const other = all.find(([, value]) => isMoney(value) && value.currency_code !== currency);
	if (other) {
		refuse(422, inBody('CURRENCY_MISMATCH', `${other[0]}/currency_code`));
	}
	const total = totalsOf(priced, currency).amount;
	if (units(total) < 0n) refuse(422, inBody('CANNOT_BE_NEGATIVE', `${at}/amount`, total.value));
}

function numberProblem(field: string, value: unknown): ErrorDetail[] {
	if (isMoney(value)) {
		const issue = amountIssue(value);
		return issue === undefined ? [] : [inBody(issue, `${field}/value`, value.value)];
	}
	if (typeof value !== 'string') return [];
	if (field.endsWith('/percent')) {
		const isGood = DECIMAL.test(value) && Number(value) >= 0 && Number(value) <= 100;
		return isGood ? [] : [inBody('INVALID_PARAMETER_VALUE', field, value)];
	}
	if (field.endsWith('/quantity')) {
		const isGood = DECIMAL.test(value) && Math.abs(Number(value)) <= Number(MAX);
		return isGood ? [] : [inBody('INVALID_PARAMETER_SYNTAX', field, value)];
	}
	return [];
}

/** @throws Refusal if the due date is missing, or before the invoice's date */
export function checkTerm({ detail }: InvoiceRequest, invoiceDate: string): void {
	const { term_type, due_date }: PaymentTerm = detail.payment_term ?? {};
	const field = '/detail/payment_term/due_date';
	if (term_type === 'DUE_ON_DATE_SPECIFIED' && due_date === undefined) {
		refuse(400, inBody('MISSING_REQUIRED_PARAMETER', field));
	}
	if (due_date !== undefined && due_date < invoiceDate) {
		refuse(400, inBody('INVALID_PARAMETER_VALUE', field, due_date));
	}
}

/** Checks an amount that is to be recorded as paid or refunded. @throws Refusal */
export function checkRecorded(amount: Money, currency: string): void {
	const problem = recordedProblem(amount, currency);
	if (problem) throw problem;
}

function recordedProblem(amount: Money, currency: string): Refusal | undefined {
	const wrong = (status: number, issue: string, member: 'value' | 'currency_code'): Refusal =>
		new Refusal(status, [inBody(issue, `/amount/${member}`, amount[member])]);
	const { currency_code } = amount;
	if (!isCurrency(currency_code)) return wrong(400, 'NOT_SUPPORTED', 'currency_code');
	const issue = amountIssue(amount);
	if (issue !== undefined) return wrong(400, issue, 'value');
	if (units(amount) === 0n) return wrong(400, 'VALUE_CANNOT_BE_ZERO', 'value');
	if (units(amount) < 0n) return wrong(400, 'INVALID_DECIMAL_VALUE', 'value');
	return currency_code === currency ? undefined : wrong(422, 'CURRENCY_MISMATCH', 'currency_code');
}
