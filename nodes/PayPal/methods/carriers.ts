import type { INodeListSearchResult } from 'n8n-workflow';

import { bodyOf } from '../api/operation';
import type { StringAt } from '../api/place';
import { codesAt } from '../fields/build';
import { carrierOptions } from '../lists/carrierNames';
import { hasText } from './entries';

/** n8n renders every entry it receives: with all of them at once, the panel freezes for a second. */
const PAGE = 100;

/** The most common carriers are at the top; otherwise they would be far down among a thousand names. */
const USUAL = 'UPS FEDEX USPS DHL DPD GLS HERMES ROYAL_MAIL TNT OTHER'.split(' ');

const rank = ({ value }: { value: string }): number =>
	USUAL.includes(value) ? USUAL.indexOf(value) : USUAL.length;

/** The carriers whose names or codes contain the words, a page at a time. */
const search =
	(at: StringAt) =>
	async (filter?: string, paginationToken?: string): Promise<INodeListSearchResult> => {
		const start = Number(paginationToken ?? 0);
		const found = carrierOptions(codesAt(at))
			.filter((carrier) => hasText(carrier, filter))
			.sort((left, right) => rank(left) - rank(right));
		const end = start + PAGE;
		return {
			results: found.slice(start, end),
			...(end < found.length ? { paginationToken: String(end) } : {}),
		};
	};

/** Carriers of parcels of an order. */
export const searchCarriers = search(bodyOf('orders.track.create').carrier);

/** Carriers of trackers for payments. */
export const searchTrackerCarriers = search(bodyOf('trackers.post').trackers.each.carrier);

/** Carriers in evidence for disputes. */
export const searchDisputeCarriers = search(
	bodyOf('disputes.provide-evidence').evidences.each.evidence_info.tracking_info.each.carrier_name,
);
