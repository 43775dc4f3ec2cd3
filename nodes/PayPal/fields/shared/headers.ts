import type { StringAt } from '../../api/place';
import type { StringField } from '../types';
import { string } from '../build';

/** Ties the call to the buyer's device for PayPal's fraud checks. */
export const clientMetadataId = (at: {
	readonly 'PayPal-Client-Metadata-Id': StringAt;
}): StringField =>
	string(at['PayPal-Client-Metadata-Id'], 'Client Metadata ID', {
		optional: true,
		description: "The ID that PayPal's fraud script gave the buyer's device",
	});
