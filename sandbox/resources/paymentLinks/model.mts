import type { Body } from '../../../contract/index.mts';
import { table } from '../../core/store.mts';
import type { Caller } from '../resource.mts';

/** Types and tables of payment links; wire names are PayPal's (payment_links_buttons_v1.json). */
export type LinkRequest = Body<'payment-resources.create'>;
export type LineItem = NonNullable<LinkRequest['line_items']>[number];
export type Dimension = NonNullable<LineItem['variants']>['dimensions'][number];
export type Option = Dimension['options'][number];

export interface PaymentLink {
	readonly id: string;
	readonly status: 'ACTIVE' | 'INACTIVE';
	readonly created: string;
	readonly updated: string;
	/** The account that created it, which is the payee */
	readonly caller: Caller;
	readonly request: LinkRequest;
}

export const paymentLinks = table<PaymentLink>('paymentLinks');

/** What a link sells: PayPal allows one item. */
export const lineOf = ({ line_items: [line] = [] }: LinkRequest): LineItem | undefined => line;

export const dimensionsOf = (line: LineItem): readonly Dimension[] =>
	line.variants?.dimensions ?? [];

/** The price of one unit, and of the options that have their own price. */
export const pricesOf = (line: LineItem) => [
	...(line.unit_amount ? [{ at: '/unit_amount', price: line.unit_amount }] : []),
	...dimensionsOf(line).flatMap(({ options }, dimension) =>
		options.flatMap(({ unit_amount: price }, option) =>
			price
				? [{ at: `/variants/dimensions/${dimension}/options/${option}/unit_amount`, price }]
				: [],
		),
	),
];
