import type { Backend } from '../../../core/backend.mts';
import { fromUnits, sum, units } from '../../../core/money.mts';
import { orders, type PurchaseUnit } from '../../orders/model.mts';
import {
	authorizations,
	captures,
	refunds,
	type Authorization,
	type Capture,
	type Refund,
} from '../../payments/model.mts';
import type { Counterparty, Movement } from '../model.mts';
import { minus, type Source } from './source.mts';

/** Captured and authorized orders, and their refunds. */

const CAPTURE_STATUS: Readonly<Record<Capture['status'], Movement['status']>> = {
	COMPLETED: 'S',
	PARTIALLY_REFUNDED: 'S',
	REFUNDED: 'V',
	PENDING: 'P',
	DECLINED: 'D',
};

export const fromCaptures: Source = (backend) =>
	[...backend.table(captures).values()].flatMap((it) => {
		const counts = it.status !== 'DECLINED' && it.status !== 'PENDING';
		const payment: Movement = {
			...basics(backend, it),
			code: 'T0006',
			time: it.time,
			amount: it.amount,
			...(counts && { fee: minus(it.fee) }),
			status: CAPTURE_STATUS[it.status],
			counts,
			...cart(backend, it.orderId, (unit) => unit.captureIds.includes(it.id)),
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

export const fromAuthorizations: Source = (backend) =>
	[...backend.table(authorizations).values()].map((it) => ({
		...basics(backend, it),
		code: it.parentId === undefined ? 'T1300' : 'T1301',
		time: Date.parse(it.created),
		amount: it.amount,
		status: AUTHORIZATION_STATUS[it.status],
		counts: false,
		...cart(backend, it.orderId, (unit) => unit.authorizationIds.includes(it.id)),
	}));

function basics(backend: Backend, it: Capture | Authorization) {
	const payer = backend.table(orders).get(it.orderId)?.payer;
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

/** The shipping and the items of an order's unit. */
function cart(
	backend: Backend,
	orderId: string,
	isIt: (unit: PurchaseUnit) => boolean,
): Pick<Movement, 'shipping' | 'items'> {
	const unit = backend.table(orders).get(orderId)?.units.find(isIt);
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

const REFUND_STATUS: Readonly<Record<Refund['status'], Movement['status']>> = {
	COMPLETED: 'S',
	PENDING: 'P',
	FAILED: 'D',
};

export const fromRefunds: Source = (backend) =>
	[...backend.table(refunds).values()].map((it) => ({
		id: it.id,
		code: 'T1107',
		time: Date.parse(it.created),
		updated: Date.parse(it.updated),
		amount: minus(it.amount),
		status: REFUND_STATUS[it.status],
		counts: it.status === 'COMPLETED',
		reference: { id: it.captureId, type: 'TXN' },
		...(it.invoiceId !== undefined && { invoiceId: it.invoiceId }),
		...(it.customId !== undefined && { custom: it.customId }),
		...(it.noteToPayer !== undefined && { note: it.noteToPayer }),
		instrument: 'PAYPAL',
	}));
