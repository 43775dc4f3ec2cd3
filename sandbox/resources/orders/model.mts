import type { Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';

/** Types and tables of orders; wire names are PayPal's (checkout_orders_v2.json). */
export type OrderStatus = 'CREATED' | 'PAYER_ACTION_REQUIRED' | 'APPROVED' | 'COMPLETED' | 'VOIDED';

export type Intent = 'CAPTURE' | 'AUTHORIZE';

export type Address = {
	readonly address_line_1?: string;
	readonly address_line_2?: string;
	readonly admin_area_1?: string;
	readonly admin_area_2?: string;
	readonly postal_code?: string;
	readonly country_code: string;
};

export type Item = {
	readonly name: string;
	readonly unit_amount: Money;
	readonly tax?: Money;
	readonly quantity: string;
	readonly sku?: string;
	readonly category?: 'DIGITAL_GOODS' | 'PHYSICAL_GOODS' | 'DONATION';
};

export const BREAKDOWN_PARTS = [
	'item_total',
	'shipping',
	'handling',
	'tax_total',
	'insurance',
	'shipping_discount',
	'discount',
] as const;

export type Breakdown = { readonly [part in (typeof BREAKDOWN_PARTS)[number]]?: Money };

export type Payee = { readonly email_address?: string; readonly merchant_id?: string };

export type PlatformFee = { readonly amount: Money; readonly payee?: Payee };

export type PaymentInstruction = {
	readonly platform_fees?: readonly PlatformFee[];
	readonly disbursement_mode?: 'INSTANT' | 'DELAYED';
};

export type ShippingOption = {
	readonly id: string;
	readonly label: string;
	readonly selected: boolean;
	readonly amount?: Money;
};

export type Shipping = {
	readonly name?: object;
	readonly type?: string;
	readonly address?: Address;
	readonly options?: readonly ShippingOption[];
};

export type PurchaseUnitRequest = {
	readonly reference_id?: string;
	readonly amount: Money & { readonly breakdown?: Breakdown };
	readonly payee?: Payee;
	readonly payment_instruction?: PaymentInstruction;
	readonly description?: string;
	readonly custom_id?: string;
	readonly invoice_id?: string;
	readonly soft_descriptor?: string;
	readonly items?: readonly Item[];
	readonly shipping?: Shipping;
	readonly supplementary_data?: object;
};

export type ExperienceContext = {
	readonly return_url?: string;
	readonly cancel_url?: string;
	readonly shipping_preference?: 'GET_FROM_FILE' | 'NO_SHIPPING' | 'SET_PROVIDED_ADDRESS';
	readonly brand_name?: string;
};

export type VaultInstruction = {
	readonly customer?: { readonly id?: string };
	readonly vault?: { readonly store_in_vault?: 'ON_SUCCESS' };
	/** 3D Secure: the buyer has to confirm the card */
	readonly verification?: { readonly method?: string };
};

/** One means of payment in a `payment_source`; cards and wallets have different members. */
export type SourceRequest = {
	readonly name?: unknown;
	readonly number?: string;
	readonly expiry?: string;
	readonly security_code?: string;
	readonly id?: string;
	readonly vault_id?: string;
	readonly network_token?: { readonly number: string; readonly expiry: string };
	readonly email_address?: string;
	readonly email?: string;
	readonly country_code?: string;
	readonly bic?: string;
	readonly billing_address?: Address;
	readonly attributes?: VaultInstruction;
	readonly experience_context?: ExperienceContext;
};

export type PaymentSourceRequest = Readonly<Record<string, SourceRequest>>;

export type OrderRequest = {
	readonly intent: Intent;
	readonly purchase_units: readonly PurchaseUnitRequest[];
	readonly payer?: Payer;
	readonly payment_source?: PaymentSourceRequest;
	readonly processing_instruction?: ProcessingInstruction;
	readonly application_context?: ExperienceContext;
};

export type ProcessingInstruction = 'NO_INSTRUCTION' | 'ORDER_COMPLETE_ON_PAYMENT_APPROVAL';

export type Payer = {
	readonly name?: { readonly given_name?: string; readonly surname?: string };
	readonly email_address?: string;
	readonly payer_id?: string;
	readonly address?: { readonly country_code?: string };
};

/** How an order is paid. What is secret in a card is not kept. */
export type PaymentSource = {
	readonly kind: string;
	/** what is answered under `payment_source.<kind>` */
	readonly shown: Readonly<Record<string, unknown>>;
	/** whether it is paid without the buyer coming to PayPal's page */
	readonly immediate: boolean;
	/** the processor's code, if the card is one that is made to be declined */
	readonly declined?: string;
	/** asked for with `attributes.vault`, and for whom */
	readonly vault?: { readonly customerId?: string };
};

export type PurchaseUnit = PurchaseUnitRequest & {
	readonly reference_id: string;
	readonly payee: Payee;
	/** ids of what has been paid for it */
	readonly authorizationIds: readonly string[];
	readonly captureIds: readonly string[];
};

export type Order = {
	readonly id: string;
	readonly intent: Intent;
	readonly status: OrderStatus;
	readonly created: string;
	readonly updated: string;
	/** milliseconds since 1970: an order that the buyer has not approved by then is gone */
	readonly expires: number;
	readonly processing_instruction?: ProcessingInstruction;
	readonly payer?: Payer;
	readonly source?: PaymentSource;
	readonly units: readonly PurchaseUnit[];
	readonly context: ExperienceContext;
};

export type Tracker = {
	readonly id: string;
	readonly orderId: string;
	readonly captureId: string;
	readonly status: 'CANCELLED' | 'SHIPPED';
	readonly trackingNumber?: string;
	readonly carrier?: string;
	/** its name, where the carrier is `OTHER` */
	readonly carrierNameOther?: string;
	readonly notifyPayer: boolean;
	readonly items?: readonly TrackerItem[];
	readonly created: string;
	readonly updated: string;
};

export type TrackerItem = {
	readonly name?: string;
	readonly quantity?: string;
	readonly sku?: string;
	readonly url?: string;
	readonly image_url?: string;
};

export const orders = table<Order>('orders');
export const trackers = table<Tracker>('orderTrackers');
