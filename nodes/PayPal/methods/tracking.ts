import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { trimmed } from '../../shared/blank';
import { isObject } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { placesOf } from '../api/operation';
import { order } from '../fields/shared/records';
import { carrierName } from '../lists/carrierNames';
import { chosenRecord } from './chosen';
import { codeText, dayOf, joined, rowsAt, type Row } from './entries';

/** The tracker's ID, as its own link has it; it is made of the payment's ID and the number. */
function idOf(tracker: Row): string {
	const links = rowsAt(tracker, 'links').map(({ href }) => String(href));
	const found = links.map((href) => /\/trackers\/([^/?]+)/.exec(href)?.[1]).find(Boolean);
	return found ?? `${String(tracker.transaction_id)}-${String(tracker.tracking_number)}`;
}

/** The parcels of the payment whose ID is typed: PayPal lists them for a payment only. */
export async function searchTrackers(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const transactionId = trimmed(filter);
	if (!/^[A-Z0-9]{17}$/.test(transactionId)) return { results: [] };
	const { body } = await callPayPal(this, {
		method: 'GET',
		path: '/v1/shipping/trackers',
		query: { transaction_id: transactionId },
	});
	// PayPal's file has a single tracker as the response; lists of them have been seen as well.
	const trackers = isObject(body) && 'transaction_id' in body ? [body] : rowsAt(body, 'trackers');
	return {
		results: trackers.map((tracker) => ({
			name: joined(
				tracker.carrier_name_other ?? carrierName(String(tracker.carrier ?? '')),
				tracker.tracking_number,
				codeText(tracker.status),
			),
			value: idOf(tracker),
		})),
	};
}

/** The trackers of the chosen order. */
export async function searchOrderTrackers(
	this: ILoadOptionsFunctions,
): Promise<INodeListSearchResult> {
	const field = order(placesOf('orders.get').path.id);
	const chosen = await chosenRecord(this, 'orderId', field, '/v2/checkout/orders');
	return {
		results: rowsAt(chosen, 'purchase_units')
			.flatMap((unit) => rowsAt(unit, 'shipping.trackers'))
			.map(({ id, status, create_time: created }) => ({
				name: joined(dayOf(created), codeText(status), id),
				value: String(id),
			})),
	};
}
