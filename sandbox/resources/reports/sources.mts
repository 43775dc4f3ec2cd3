import { add, feeOf, fromUnits, sum, units } from '../../core/money.mts';
import type { Money } from '../../core/money.mts';
import { BUYER } from '../../core/world.mts';
import type { World } from '../../core/world.mts';
import { invoices } from '../invoices/model.mts';
import { orders } from '../orders/model.mts';
import type { PurchaseUnit } from '../orders/model.mts';
import { authorizations, captures, refunds } from '../payments/model.mts';
import type { Authorization, Capture } from '../payments/model.mts';
import { items as payoutItems } from '../payouts/model.mts';
import type { Item as PayoutItem } from '../payouts/model.mts';
import { sales } from '../subscriptions/model.mts';
import type { Counterparty, Movement } from './model.mts';

/**
 * What moved money in the sandbox, computed from the tables of those who moved it. A resource that
 * moves money has one more source here.
 */
type Source = (world: World) => readonly Movement[];

const minus = (money: Money): Money => fromUnits(-units(money), money.currency_code);

const CAPTURE_STATUS: Readonly<Record<Capture['status'], Movement['status']>> = {
	COMPLETED: 'S',
	PARTIALLY_REFUNDED: 'S',
	REFUNDED: 'V',
	PENDING: 'P',
	DECLINED: 'D',
};

const fromCaptures: Source = (world) =>
	[...world.table(captures).values()].flatMap((it) => {
		const counts = it.status !== 'DECLINED' && it.status !== 'PENDING';
		const payment: Movement = {
			...basics(world, it),
			code: 'T0006',
			time: it.time,
			amount: it.amount,
			...(counts && { fee: minus(it.fee) }),
			status: CAPTURE_STATUS[it.status],
			counts,
			...cart(world, it.orderId, (unit) => unit.captureIds.includes(it.id)),
		};
		const fees = it.instruction?.platform_fees ?? [];
		if (!counts || fees.length === 0) return [payment];
		const total = fromUnits(sum(fees.map(({ amount }) => units(amount))), it.amount.currency_code);
		return [
			payment,
			{
				id: it.id,
				code: 'T0113',
				time: it.time,
				updated: it.time,
				amount: minus(total),
				status: 'S' as const,
				counts,
				reference: { id: it.id, type: 'TXN' as const },
				instrument: 'PAYPAL' as const,
			},
		];
	});

const AUTHORIZATION_STATUS: Readonly<Record<Authorization['status'], Movement['status']>> = {
	CREATED: 'P',
	PARTIALLY_CAPTURED: 'P',
	CAPTURED: 'S',
	VOIDED: 'V',
	DENIED: 'D',
};

const fromAuthorizations: Source = (world) =>
	[...world.table(authorizations).values()].map((it) => ({
		...basics(world, it),
		code: it.parentId === undefined ? 'T1300' : 'T1301',
		time: Date.parse(it.created),
		amount: it.amount,
		status: AUTHORIZATION_STATUS[it.status],
		counts: false,
		...cart(world, it.orderId, (unit) => unit.authorizationIds.includes(it.id)),
	}));

function basics(world: World, it: Capture | Authorization) {
	const payer = world.table(orders).get(it.orderId)?.payer;
	const other: Counterparty = {
		...(payer?.payer_id !== undefined && { id: payer.payer_id }),
		...(payer?.email_address !== undefined && { email: payer.email_address }),
		...(payer?.name && { name: payer.name }),
		...(payer?.address?.country_code !== undefined && { country: payer.address.country_code }),
	};
	return {
		id: it.id,
		updated: Date.parse(it.updated),
		reference: { id: it.orderId, type: 'ODR' as const },
		...(it.invoiceId !== undefined && { invoiceId: it.invoiceId }),
		...(it.customId !== undefined && { custom: it.customId }),
		instrument: it.card ? ('CREDITCARD' as const) : ('PAYPAL' as const),
		other,
	};
}

/** What the unit of an order says about shipping and items. */
function cart(
	world: World,
	orderId: string,
	isIt: (unit: PurchaseUnit) => boolean,
): Pick<Movement, 'shipping' | 'items'> {
	const unit = world.table(orders).get(orderId)?.units.find(isIt);
	const { name, address } = unit?.shipping ?? {};
	const fullName = (name as { readonly full_name?: string } | undefined)?.full_name;
	const { address_line_1: line1, admin_area_2: city, country_code } = address ?? {};
	return {
		...((fullName !== undefined || address) && {
			shipping: {
				...(fullName !== undefined && { name: fullName }),
				...(line1 !== undefined &&
					city !== undefined &&
					country_code !== undefined && {
						address: {
							line1,
							...(address?.address_line_2 !== undefined && { line2: address.address_line_2 }),
							city,
							...(address?.admin_area_1 !== undefined && { state: address.admin_area_1 }),
							country_code,
							...(address?.postal_code !== undefined && { postal_code: address.postal_code }),
						},
					}),
			},
		}),
		...(unit?.items && {
			items: unit.items.map(({ name: itemName, sku, quantity, unit_amount, tax }) => ({
				name: itemName,
				...(sku !== undefined && { sku }),
				quantity,
				price: unit_amount,
				...(tax && { tax }),
			})),
		}),
	};
}

const fromRefunds: Source = (world) =>
	[...world.table(refunds).values()].map((it) => ({
		id: it.id,
		code: 'T1107',
		time: Date.parse(it.created),
		updated: Date.parse(it.created),
		amount: minus(it.amount),
		status: 'S',
		counts: true,
		reference: { id: it.captureId, type: 'TXN' },
		...(it.invoiceId !== undefined && { invoiceId: it.invoiceId }),
		...(it.customId !== undefined && { custom: it.customId }),
		...(it.noteToPayer !== undefined && { note: it.noteToPayer }),
		instrument: 'PAYPAL',
	}));

const fromSales: Source = (world) =>
	[...world.table(sales).values()].map((it) => {
		const counts = it.status === 'COMPLETED';
		return {
			id: it.id,
			code: 'T0002',
			time: it.time,
			updated: it.time,
			amount: it.gross,
			...(counts && { fee: minus(it.fee) }),
			status: counts ? 'S' : 'D',
			counts,
			reference: { id: it.subscriptionId, type: 'SUB' },
			...(it.customId !== undefined && { custom: it.customId }),
			instrument: 'PAYPAL',
			other: {
				id: BUYER.payer_id,
				...(it.payer.email !== undefined && { email: it.payer.email }),
				...(it.payer.name && { name: it.payer.name }),
			},
		};
	});

const PAYOUT_STATUS: Readonly<Partial<Record<PayoutItem['status'], Movement['status']>>> = {
	UNCLAIMED: 'P',
	ONHOLD: 'P',
	RETURNED: 'V',
};

const fromPayouts: Source = (world) =>
	[...world.table(payoutItems).values()].flatMap((it): Movement[] => {
		const { transactionId, activityId, paid, returned, request } = it;
		if (transactionId === undefined || paid === undefined) return [];
		const custom = request.sender_item_id ? { custom: request.sender_item_id } : {};
		const other = request.recipient_type === 'EMAIL' ? { other: { email: request.receiver } } : {};
		const payout: Movement = {
			id: transactionId,
			code: 'T0001',
			time: paid,
			updated: it.processed ?? paid,
			amount: minus(it.amount),
			fee: minus(it.fee),
			status: PAYOUT_STATUS[it.status] ?? 'S',
			counts: true,
			...custom,
			...(request.note && { note: request.note }),
			instrument: 'PAYPAL',
			...other,
		};
		if (returned === undefined || activityId === undefined) return [payout];
		const back: Movement = {
			id: activityId,
			code: 'T1114',
			time: returned,
			updated: returned,
			amount: it.amount,
			fee: it.fee,
			status: 'S',
			counts: true,
			reference: { id: transactionId, type: 'TXN' },
			...custom,
			instrument: 'PAYPAL',
			...other,
		};
		return [payout, back];
	});

/** Invoices paid with PayPal. They know the day of a payment only; external payments move nothing here. */
const fromInvoices: Source = (world) =>
	[...world.table(invoices).values()].flatMap(({ id, content, payments, gratuity }) => {
		const own = payments.filter(({ type }) => type === 'PAYPAL');
		return own.map((it, i): Movement => {
			const tipped = gratuity && i === own.length - 1;
			const amount = tipped ? add(it.amount, gratuity) : it.amount;
			const time = Date.parse(it.payment_date);
			return {
				id: it.payment_id,
				code: 'T0000',
				time,
				updated: time,
				amount,
				fee: minus(feeOf(amount)),
				status: 'S',
				counts: true,
				invoiceId: content.detail.invoice_number,
				paypalInvoiceId: id,
				instrument: 'PAYPAL',
				other: { id: BUYER.payer_id, email: BUYER.email_address, name: BUYER.name },
			};
		});
	});

const SOURCES: readonly Source[] = [
	fromCaptures,
	fromAuthorizations,
	fromRefunds,
	fromSales,
	fromPayouts,
	fromInvoices,
];

/** All that moved money in the sandbox, and what was authorized or denied; not generated lines. */
export const movementsOf = (world: World): readonly Movement[] =>
	SOURCES.flatMap((source) => source(world));
