import { inBody, refuse } from '../../core/errors.mts';
import { problemOf, type Money } from '../../core/money.mts';

/**
 * Checks the amount of a request, and that it is in the required currency.
 * @param mismatch the issue for a different currency, which depends on the call
 * @throws Refusal
 */
export function checkAmount(amount: Money, currency: string, mismatch: string): void {
	const problem = problemOf(amount);
	if (problem === 'INVALID_CURRENCY_CODE') {
		refuse(422, inBody(problem, '/amount/currency_code', amount.currency_code));
	}
	if (problem) refuse(422, inBody(problem, '/amount/value', amount.value));
	if (amount.currency_code !== currency) {
		refuse(422, inBody(mismatch, '/amount/currency_code', amount.currency_code));
	}
}
