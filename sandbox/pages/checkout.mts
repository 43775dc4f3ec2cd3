import { BUYER, type Backend } from '../core/backend.mts';
import { approveOrder, orderOf } from '../resources/orders/lifecycle.mts';
import type { Order } from '../resources/orders/model.mts';
import { checkoutPath } from '../resources/orders/views.mts';
import { card, leave, pageOrError, type PageResult } from './card.mts';
import { html, type Html } from './html.mts';

/** The page that an order's `approve` or `payer-action` link leads to. */
export const checkoutPage = (backend: Backend, id: string): PageResult =>
	pageOrError(() => ({ status: 200, page: buyerPage(orderOf(backend, id)) }));

/** The buyer approves, and is redirected to the shop as from PayPal: with `token` and `PayerID`. */
export const approve = (backend: Backend, id: string): PageResult =>
	pageOrError(() => {
		const { context, payer } = approveOrder(backend, id);
		return leave(
			context.return_url,
			{ token: id, PayerID: payer?.payer_id ?? BUYER.payer_id },
			checkoutPath(id),
		);
	});

/** The buyer cancels: the order is not changed. */
export const cancel = (backend: Backend, id: string): PageResult =>
	pageOrError(() =>
		leave(orderOf(backend, id).context.cancel_url, { token: id }, checkoutPath(id)),
	);

function buyerPage({ id, status, units, context }: Order): string {
	const waits = status === 'CREATED' || status === 'PAYER_ACTION_REQUIRED';
	return card(
		`Pay ${context.brand_name ?? 'the sandbox shop'}`,
		html`${units.map(
				({ amount, description, items = [] }) =>
					html` <p><strong>${amount.value} ${amount.currency_code}</strong> ${description}</p>
						<ul>
							${items.map((item) => html`<li>${item.quantity} × ${item.name}</li>`)}
						</ul>`,
			)}
			<p class="note">Order ${id} is ${status}. You are ${BUYER.email_address}; no money moves.</p>
			${waits ? buttons(id) : html`<p>There is nothing to approve.</p>`}`,
	);
}

const buttons = (id: string): Html =>
	html` <form method="post" action="/checkoutnow/approve?token=${id}">
			<button class="primary" id="approve">Approve</button>
		</form>
		<form method="post" action="/checkoutnow/cancel?token=${id}">
			<button id="cancel">Cancel</button>
		</form>`;
