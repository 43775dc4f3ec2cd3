import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { valueAt } from '../../shared/json';
import { bodyOf, placesOf } from '../api/operation';
import type { Option } from '../fields/types';
import { optionsAt } from '../fields/build';
import { dispute } from '../fields/shared/records';
import { CLAIM_REFUNDS, OFFERS, RETURNS } from '../lists/disputeAnswers';
import { chosenRecord } from './chosen';
import { rowsAt } from './entries';

/**
 * The dispute in the panel. Undefined if there is none yet, or it can't be fetched: then all choices
 * are offered.
 */
async function chosenDispute(context: ILoadOptionsFunctions): Promise<unknown> {
	try {
		const field = dispute(placesOf('disputes.get').path.id);
		const collection = '/v1/customer/disputes';
		return await chosenRecord(context, 'disputeId', field, collection, { tries: 1 });
	} catch {
		return undefined;
	}
}

/** Kinds of evidence: first those that PayPal requests from the seller in this dispute. */
export async function getEvidenceTypes(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const requested = new Set(
		rowsAt(await chosenDispute(this), 'evidences')
			.filter(({ source }) => source === 'REQUESTED_FROM_SELLER')
			.map(({ evidence_type: type }) => type),
	);
	const all = optionsAt(bodyOf('disputes.provide-evidence').evidences.each.evidence_type);
	return [
		...all
			.filter(({ value }) => requested.has(value))
			.map((choice) => ({ ...choice, description: 'Requested by PayPal' })),
		...all.filter(({ value }) => !requested.has(value)),
	];
}

/** Responses that PayPal allows in the dispute, which lists them under `allowed_response_options`. */
async function allowed(
	context: ILoadOptionsFunctions,
	path: string,
	choices: readonly Option[],
): Promise<INodePropertyOptions[]> {
	const values = valueAt(await chosenDispute(context), `allowed_response_options.${path}`);
	return choices.filter(({ value }) => !Array.isArray(values) || values.includes(value));
}

export async function getClaimRefunds(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await allowed(this, 'accept_claim.accept_claim_types', CLAIM_REFUNDS);
}

export async function getOffers(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await allowed(this, 'make_offer.offer_types', OFFERS);
}

export async function getReturns(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await allowed(this, 'acknowledge_return_item.acknowledgement_types', RETURNS);
}
