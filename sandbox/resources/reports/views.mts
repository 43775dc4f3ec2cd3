import { toSeconds } from '../../core/duration.mts';
import { fromUnits, units, type Money } from '../../core/money.mts';
import type { Part } from './filters.mts';
import type { Movement } from './model.mts';

/** Lines of the history as the API shows them (transaction_detail of reporting_transactions_v1.json). */

/** The characters that the contract allows in a text. */
const plain = (text: string): string => text.replace(/[^a-zA-Z0-9_'\-., ":;!?]/g, '?');

/** @param balance the balance after it, if it is to be shown */
export function movementView(it: Movement, parts: readonly Part[], balance: Money | undefined) {
	return Object.fromEntries(parts.map((part) => [part, VIEWS[part](it, balance)]));
}

const VIEWS: Readonly<Record<Part, (it: Movement, balance: Money | undefined) => object>> = {
	transaction_info: transactionInfo,
	payer_info: payerInfo,
	shipping_info: ({ shipping }) => ({
		...(shipping?.name && { name: plain(shipping.name) }),
		...(shipping?.address && { address: shipping.address }),
	}),
	auction_info: () => ({}),
	cart_info: cartInfo,
	incentive_info: () => ({}),
	store_info: ({ store }) => store ?? {},
};

function transactionInfo(it: Movement, balance: Money | undefined) {
	const { other, reference } = it;
	const begun = toSeconds(it.time);
	return {
		...(other?.id !== undefined && { paypal_account_id: other.id }),
		transaction_id: it.id,
		...(reference && {
			paypal_reference_id: reference.id,
			paypal_reference_id_type: reference.type,
		}),
		transaction_event_code: it.code,
		transaction_initiation_date: begun,
		transaction_updated_date: it.updated === it.time ? begun : toSeconds(it.updated),
		transaction_amount: it.amount,
		...(it.fee && { fee_amount: it.fee }),
		transaction_status: it.status,
		...(it.note && { transaction_note: plain(it.note) }),
		...(balance && { ending_balance: balance, available_balance: balance }),
		...(it.invoiceId && { invoice_id: plain(it.invoiceId) }),
		...(it.custom && { custom_field: plain(it.custom) }),
		protection_eligibility: units(it.amount) > 0n && it.instrument === 'PAYPAL' ? '01' : '02',
		instrument_type: it.instrument === 'PAYPAL' ? 'PAYPAL' : 'CREDIT_CARD',
	};
}

function payerInfo({ other }: Movement) {
	const { given_name, surname } = other?.name ?? {};
	const whole = [given_name, surname].filter((part) => part !== undefined).join(' ');
	return {
		...(other?.id !== undefined && { account_id: other.id }),
		...(other?.email !== undefined && { email_address: other.email }),
		address_status: 'Y',
		payer_status: 'Y',
		payer_name: {
			...(given_name !== undefined && { given_name }),
			...(surname !== undefined && { surname }),
			...(whole !== '' && { alternate_full_name: whole }),
		},
		...(other?.country !== undefined && { country_code: other.country }),
	};
}

function cartInfo({ items = [], paypalInvoiceId, invoiceId }: Movement) {
	const invoice = paypalInvoiceId === undefined ? {} : { paypal_invoice_id: paypalInvoiceId };
	if (items.length === 0) return invoice;
	return {
		...invoice,
		item_details: items.map(({ name, sku, quantity, price, tax }) => {
			const { currency_code } = price;
			const amount = units(price) * BigInt(quantity);
			const taxes = tax ? units(tax) * BigInt(quantity) : 0n;
			return {
				...(sku && { item_code: plain(sku) }),
				item_name: plain(name),
				item_quantity: quantity,
				item_unit_price: price,
				item_amount: fromUnits(amount, currency_code),
				...(tax && { tax_amounts: [{ tax_amount: fromUnits(taxes, currency_code) }] }),
				total_item_amount: fromUnits(amount + taxes, currency_code),
				...(invoiceId !== undefined && { invoice_number: invoiceId }),
			};
		}),
	};
}
