import { isObject, type JsonObject, type JsonValue } from '../../../shared/json';
import type { PayPalResponse } from '../../../shared/transport';
import type { RequestParts } from '../types';

const objectsAt = (value: unknown, name: string): JsonObject[] => {
	const list = isObject(value) ? value[name] : undefined;
	return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((row) =>
		isObject(row) ? [row as JsonObject] : [],
	);
};

/** Which of the sent trackers an error is about: PayPal points to it, `/trackers/1/carrier`. */
const placeOf = (error: JsonObject): number | undefined => {
	const places = objectsAt(error, 'details').map(
		({ field }) => /trackers[/[.](\d+)/.exec(String(field))?.[1],
	);
	const place = places.find((each) => each !== undefined);
	return place === undefined ? undefined : Number(place);
};

const isSame = (a: JsonObject, b: JsonObject): boolean =>
	a.transaction_id === b.transaction_id && (a.tracking_number ?? '') === (b.tracking_number ?? '');

/** What PayPal reports about a tracker that it refused. */
function reasonIn(error: JsonObject | undefined): { issue: JsonValue; message: JsonValue } {
	const [detail] = error === undefined ? [] : objectsAt(error, 'details');
	return {
		issue: detail?.issue ?? error?.name ?? null,
		message: detail?.description ?? error?.message ?? null,
	};
}

/**
 * PayPal's response to a batch, which is a success even if it accepted only some, with the refused ones
 * in the terms of the request (batch_tracker_collection of shipping_shipment_tracking_v1.json).
 */
export function readBatch({ body }: PayPalResponse, parts: RequestParts): JsonObject {
	const sent = objectsAt(parts.body, 'trackers');
	const accepted = objectsAt(body, 'tracker_identifiers');
	const errors = objectsAt(body, 'errors');
	const refused =
		errors.length === 0
			? []
			: sent
					.map((tracker, place) => ({ tracker, place }))
					.filter(({ tracker }) => !accepted.some((each) => isSame(each, tracker)))
					.map(({ tracker, place }) => ({
						transactionId: tracker.transaction_id ?? null,
						trackingNumber: tracker.tracking_number ?? null,
						...reasonIn(errors.find((error) => placeOf(error) === place)),
					}));
	return {
		acceptedCount: accepted.length,
		refused,
		...(isObject(body) ? (body as JsonObject) : {}),
	};
}
