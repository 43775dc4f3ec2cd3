import { BUYER, type Backend } from '../core/backend.mts';
import { Refusal } from '../core/errors.mts';
import { dimensionsOf, pricesOf, type LineItem } from '../resources/paymentLinks/model.mts';
import { payableLink, payLink } from '../resources/paymentLinks/purchase.mts';
import { paymentPath } from '../resources/paymentLinks/views.mts';
import { card, leave, pageOrError, type PageResult } from './card.mts';
import { html, type Html } from './html.mts';
import { amountOf } from './parts.mts';

/** Names of the form's fields. */
const QUANTITY = 'quantity';
const OPTION = 'option:';

const EXPIRED: PageResult = {
	status: 404,
	page: card('This link has expired', html`<p>Nothing can be bought with it.</p>`),
};

/**
 * A page of a link, or one that says that it has expired: buyers learn nothing else about links that
 * do not exist.
 */
const ofLink = (make: () => PageResult): PageResult =>
	pageOrError(() => {
		try {
			return make();
		} catch (error) {
			if (error instanceof Refusal && error.status === 404) return EXPIRED;
			throw error;
		}
	});

/** The page that a payment link leads to. */
export const paymentLinkPage = (backend: Backend, id: string): PageResult =>
	ofLink(() => {
		const { line } = payableLink(backend, id);
		return { status: 200, page: card(line.name ?? '', purchaseForm(id, line)) };
	});

/** The buyer pays, and is redirected to the seller's page. @param form as browsers send it */
export const payAtPage = (backend: Backend, id: string, form: string): PageResult =>
	ofLink(() => {
		const fields = new URLSearchParams(form);
		const options = [...fields]
			.filter(([name]) => name.startsWith(OPTION))
			.map(([name, value]) => [name.slice(OPTION.length), value]);
		const { link } = payableLink(backend, id);
		const order = payLink(backend, id, {
			options: Object.fromEntries(options) as Record<string, string>,
			quantity: Number(fields.get(QUANTITY) ?? 1),
		});
		const { return_url: returnUrl } = link.request;
		if (returnUrl !== undefined) return leave(returnUrl, {}, paymentPath(id));
		const paid = order.units.map(({ amount }) => amountOf(amount)).join(', ');
		return {
			status: 200,
			page: card(
				'Thank you',
				html`<p><strong>${paid}</strong> was paid.</p>
					<p class="note">Order ${order.id}. No money moves.</p>
					<p><a href="${paymentPath(id)}">Back</a> · <a href="/">The sandbox</a></p>`,
			),
		};
	});

function purchaseForm(id: string, line: LineItem): Html {
	const maximum = line.adjustable_quantity?.maximum ?? 1;
	const prices = pricesOf(line).map(({ price }) => amountOf(price));
	return html`<p><strong>${[...new Set(prices)].join(' · ')}</strong></p>
		${line.description === undefined ? '' : html`<p>${line.description}</p>`}
		<form method="post" action="${paymentPath(id)}">
			${dimensionsOf(line).map(
				({ name, options }) =>
					html`<p>
						<label
							>${name}
							<select name="${OPTION}${name}">
								${options.map(
									({ label, unit_amount: price }) =>
										html`<option value="${label}">
											${label}${price ? ` (${amountOf(price)})` : ''}
										</option>`,
								)}
							</select></label
						>
					</p>`,
			)}
			${maximum > 1
				? html`<p>
						<label
							>Quantity <input type="number" name="${QUANTITY}" value="1" min="1" max="${maximum}"
						/></label>
					</p>`
				: ''}
			${(line.customer_notes ?? []).map(
				({ label, required }, index) =>
					html`<p>
						<label
							>${label ?? 'Note'} <input name="note:${index}" ${required ? 'required' : ''}
						/></label>
					</p>`,
			)}
			<button class="primary" id="pay">Pay</button>
		</form>
		<p class="note">
			Tax and shipping are added. You are ${BUYER.email_address}; no money moves.
		</p>`;
}
