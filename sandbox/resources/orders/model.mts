import type { AnyOf, Body } from '../../../contract/index.mts';
import type { Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';

/** Types and tables of orders; wire names are PayPal's (checkout_orders_v2.json). */
export type OrderStatus = 'CREATED' | 'PAYER_ACTION_REQUIRED' | 'APPROVED' | 'COMPLETED' | 'VOIDED';

/** Parts of an order's request, which are stored unchanged. */
export type Intent = OrderRequest['intent'];
export type ProcessingInstruction = NonNullable<OrderRequest['processing_instruction']>;
/** The buyer; PayPal adds the id of their account. */
export type Payer = NonNullable<OrderRequest['payer']> & { readonly payer_id?: string };
export type Payee = NonNullable<PurchaseUnitRequest['payee']>;
export type PaymentInstruction = NonNullable<PurchaseUnitRequest['payment_instruction']>;
export type Address = NonNullable<NonNullable<PurchaseUnitRequest['shipping']>['address']>;
export type TrackerItem = NonNullable<Body<'orders.track.create'>['items']>[number];

export const BREAKDOWN_PARTS = [
	'item_total',
	'shipping',
	'handling',
	'tax_total',
	'insurance',
	'shipping_discount',
	'discount',
] as const;

export type Breakdown = Readonly<Partial<Record<(typeof BREAKDOWN_PARTS)[number], Money>>>;

export type PurchaseUnitRequest = OrderRequest['purchase_units'][number];

export interface ExperienceContext {
	readonly return_url?: string;
	readonly cancel_url?: string;
	readonly shipping_preference?: 'GET_FROM_FILE' | 'NO_SHIPPING' | 'SET_PROVIDED_ADDRESS';
	readonly brand_name?: string;
}

/** A `payment_source`, as in requests of orders, subscriptions and the vault. */
export type PaymentSourceRequest =
	| NonNullable<Body<'orders.create'>['payment_source']>
	| NonNullable<NonNullable<Body<'subscriptions.create'>['subscriber']>['payment_source']>
	| Body<'setup-tokens.create'>['payment_source']
	| Body<'payment-tokens.create'>['payment_source'];

/** One payment method in a `payment_source`; cards and wallets have different properties. */
export type SourceRequest = Omit<AnySource, 'attributes'> & {
	readonly attributes?: AnyOf<NonNullable<AnySource['attributes']>>;
};

type Sources = AnyOf<PaymentSourceRequest>;

type AnySource = AnyOf<NonNullable<Sources[keyof Sources]>>;

/** The payment methods in a `payment_source`, each with its kind. */
export const sourcesIn = (
	request: PaymentSourceRequest,
): ReadonlyArray<readonly [kind: string, source: SourceRequest]> =>
	Object.entries(request) as Array<[string, SourceRequest]>;

export type OrderRequest = Body<'orders.create'>;

/** How an order is paid. The secret parts of a card are not stored. */
export interface PaymentSource {
	readonly kind: string;
	/** The response's `payment_source.<kind>` */
	readonly shown: Readonly<Record<string, unknown>>;
	/** Whether it is paid without the buyer coming to PayPal's page */
	readonly immediate: boolean;
	/** The processor's code, if it is a test card that is declined */
	readonly declined?: string;
	/** Who pays with a wallet of the vault */
	readonly payer?: Payer;
	/** Whether saving was requested with `attributes.vault`, and for whom */
	readonly vault?: { readonly customerId?: string };
}

export type PurchaseUnit = PurchaseUnitRequest & {
	readonly reference_id: string;
	readonly payee: Payee;
	/** IDs of its payments */
	readonly authorizationIds: readonly string[];
	readonly captureIds: readonly string[];
};

export interface Order {
	readonly id: string;
	readonly intent: Intent;
	readonly status: OrderStatus;
	readonly created: string;
	readonly updated: string;
	/** Milliseconds since 1970: an order that the buyer has not approved by then expires */
	readonly expires: number;
	readonly processing_instruction?: ProcessingInstruction;
	readonly payer?: Payer;
	readonly source?: PaymentSource;
	readonly units: readonly PurchaseUnit[];
	readonly context: ExperienceContext;
}

export interface Tracker {
	readonly id: string;
	readonly orderId: string;
	readonly captureId: string;
	readonly status: 'CANCELLED' | 'SHIPPED';
	readonly trackingNumber?: string;
	readonly carrier?: string;
	/** Its name, if the carrier is `OTHER` */
	readonly carrierNameOther?: string;
	readonly notifyPayer: boolean;
	readonly items?: readonly TrackerItem[];
	readonly created: string;
	readonly updated: string;
}

export const orders = table<Order>('orders');
export const trackers = table<Tracker>('orderTrackers');
