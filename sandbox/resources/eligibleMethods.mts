import type { Body } from '../../contract/index.mts';
import { BUYER } from '../core/backend.mts';
import { inBody, refuse } from '../core/errors.mts';
import { problemOf } from '../core/money.mts';
import { ok, type Reply } from '../core/reply.mts';
import type { Context, Resource } from './resource.mts';
import { paymentTokens, tokenLinks, type PaymentToken } from './vault/tokens.mts';

type Request = Body<'find.eligible.methods'>;

/** The Pay Later product of each country. */
const PAY_LATER: Readonly<Record<string, string>> = {
	AU: 'PAY_IN_4',
	DE: 'PAYLATER',
	ES: 'PAY_IN_3',
	FR: 'PAY_IN_4',
	GB: 'PAY_IN_3',
	IT: 'PAY_IN_3',
	US: 'PAYLATER',
};

type Method = 'paypal' | 'venmo' | 'paypal_credit' | 'paypal_pay_later';

/** @throws Refusal for an invalid amount */
function currenciesOf({ purchase_units = [] }: Request): readonly string[] {
	return purchase_units.flatMap(({ amount }, index) => {
		if (amount === undefined) return [];
		const problem = problemOf(amount);
		const [name, value] =
			problem === 'INVALID_CURRENCY_CODE'
				? ['currency_code', amount.currency_code]
				: ['value', amount.value];
		if (problem) refuse(422, inBody(problem, `/purchase_units/${index}/amount/${name}`, value));
		return [amount.currency_code];
	});
}

/**
 * The available payment methods, before the caller's filter: PayPal everywhere, the others where they
 * are known to be available.
 */
function methodsFor({ customer = {}, preferences = {} }: Request, currencies: readonly string[]) {
	const { country_code = BUYER.address.country_code } = customer;
	const { payment_flow = 'ONE_TIME_PAYMENT' } = preferences;
	const inUs = country_code === 'US' && currencies.every((currency) => currency === 'USD');
	const isNow = payment_flow === 'ONE_TIME_PAYMENT';
	const later = isNow ? PAY_LATER[country_code] : undefined;
	const methods: Readonly<Record<Method, object | false>> = {
		paypal: {
			can_be_vaulted: true,
			eligible_in_paypal_network: true,
			recommended: true,
			recommended_priority: 1,
		},
		venmo: inUs && { can_be_vaulted: true, eligible_in_paypal_network: true, recommended: false },
		paypal_credit: inUs && isNow && { can_be_vaulted: false, country_code, product_code: 'CREDIT' },
		paypal_pay_later: later !== undefined && {
			can_be_vaulted: false,
			country_code,
			product_code: later,
		},
	};
	return methods;
}

/** A customer's saved payment methods, as far as the response has a property for them. */
function savedFor(ctx: Context, customerId: string | undefined): readonly PaymentToken[] {
	if (customerId === undefined) return [];
	return [...ctx.table(paymentTokens).values()].filter(
		({ customer, payment_source }) =>
			customer.id === customerId && ('paypal' in payment_source || 'venmo' in payment_source),
	);
}

/** `find.eligible.methods`. */
function findEligible(ctx: Context): Reply {
	const request = ctx.body<Request>();
	const { customer, preferences = {} } = request;
	const { payment_source_constraint: constraint, include_vault_tokens = false } = preferences;
	const isWanted = (method: string): boolean =>
		constraint === undefined ||
		constraint.payment_sources.some((each) => each.toLowerCase() === method) ===
			(constraint.constraint_type === 'INCLUDE');
	const methods = Object.entries(methodsFor(request, currenciesOf(request)));
	const tokens = include_vault_tokens ? savedFor(ctx, customer?.id) : [];
	return ok({
		eligible_methods: Object.fromEntries(
			methods.filter(([method, offer]) => offer !== false && isWanted(method)),
		),
		...(tokens.length > 0 && {
			payment_tokens: tokens.map((token) => ({
				id: token.id,
				payment_source: sourceOf(token),
				links: tokenLinks(ctx, token),
			})),
		}),
	});
}

function sourceOf({ payment_source }: PaymentToken): object {
	if ('paypal' in payment_source) {
		const { email_address, payer_id } = payment_source.paypal ?? {};
		return {
			paypal: {
				...(email_address !== undefined && { email_address }),
				...(payer_id !== undefined && { payer_id }),
			},
		};
	}
	const { user_name } = payment_source.venmo ?? {};
	return { venmo: user_name === undefined ? {} : { user_name } };
}

/** The payment methods that are available to a buyer (payments_payment_v2.json). */
export const eligibleMethods: Resource = {
	handlers: { 'find.eligible.methods': findEligible },
};
