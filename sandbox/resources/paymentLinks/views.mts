import type { Backend } from '../../core/backend.mts';
import type { PaymentLink } from './model.mts';

/** Where a buyer pays: the sandbox's own page, at the same path as PayPal's. */
export const paymentPath = (id: string): string => `/ncp/payment/${id}`;

/** A payment link as the API shows it. */
export function linkView(backend: Backend, link: PaymentLink) {
	const { id, status, created, updated, request } = link;
	const path = `/v1/checkout/payment-resources/${id}`;
	return {
		id,
		...request,
		status,
		payment_link: backend.pagesUrl + paymentPath(id),
		create_time: created,
		update_time: updated,
		links: [
			backend.link('self', 'GET', path),
			backend.link('replace', 'PUT', path),
			backend.link('delete', 'DELETE', path),
			backend.link('payment_link', 'GET', paymentPath(id)),
		],
	};
}
