import { inBody, refuse } from '../../core/errors.mts';
import { minorUnits, problemOf } from '../../core/money.mts';
import { dimensionsOf, lineOf, pricesOf, type LineItem, type LinkRequest } from './model.mts';

const LINE = '/line_items/0';

/**
 * Checks PayPal's business rules for a link. Its issue codes are not public: if no general one
 * applies, the error has no details.
 * @throws Refusal 422
 */
export function checkLink(request: LinkRequest): LineItem {
	if ((request.line_items?.length ?? 0) > 1) {
		refuse(422, [], { message: 'A link sells one thing.' });
	}
	const line = lineOf(request);
	if (line?.name === undefined) {
		return refuse(422, inBody('MISSING_REQUIRED_PARAMETER', `${LINE}/name`));
	}
	checkPrices(line);
	checkFees(line);
	if (dimensionsOf(line).filter(({ primary }) => primary).length > 1) {
		refuse(422, [], { message: 'One dimension of the variants can be the primary one.' });
	}
	return line;
}

function checkPrices(line: LineItem): void {
	const prices = pricesOf(line);
	if (prices.length === 0) {
		refuse(422, inBody('MISSING_REQUIRED_PARAMETER', `${LINE}/unit_amount`));
	}
	if (line.unit_amount && prices.length > 1) {
		refuse(422, [], {
			message: 'The price is in the line item or in the options of its variants.',
		});
	}
	for (const { at, price } of prices) {
		const problem = problemOf(price);
		if (problem) refuse(422, inBody(problem, `${LINE}${at}/value`, price.value));
	}
	if (new Set(prices.map(({ price }) => price.currency_code)).size > 1) {
		refuse(422, [], { message: 'All prices of a link are in one currency.' });
	}
	const secondary = dimensionsOf(line).filter(({ primary }) => !primary);
	if (secondary.some(({ options }) => options.some((option) => option.unit_amount))) {
		refuse(422, [], { message: 'Only options of the primary dimension have prices.' });
	}
}

/** Percentages and fees are strings without a pattern in the contract. */
function checkFees(line: LineItem): void {
	const currency = pricesOf(line)[0]?.price.currency_code ?? '';
	const check = (at: string, type: string | undefined, value: string | undefined): void => {
		if (type === 'PREFERENCE' || value === undefined) return;
		const isRight =
			type === 'PERCENTAGE'
				? /^\d{1,3}(\.\d{1,6})?$/.test(value)
				: minorUnits({ currency_code: currency, value }) !== undefined && !value.startsWith('-');
		if (!isRight) refuse(422, inBody('INVALID_PARAMETER_VALUE', `${LINE}${at}`, value));
	};
	for (const [i, { type, value }] of (line.taxes ?? []).entries()) {
		check(`/taxes/${i}/value`, type, value);
	}
	for (const [i, fee] of (line.shipping ?? []).entries()) {
		check(`/shipping/${i}/value`, fee.type, fee.value);
		check(`/shipping/${i}/additional_unit_value`, fee.type, fee.additional_unit_value);
	}
	for (const name of ['handling', 'discounts'] as const) {
		for (const [i, { type, value }] of (line[name] ?? []).entries()) {
			check(`/${name}/${i}/value`, type, value);
		}
	}
}
