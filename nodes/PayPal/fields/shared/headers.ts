import type { StringAt } from '../../api/place';
import type { StringField } from '../types';
import { string } from '../build';

/** Ties the call to the buyer's device for PayPal's fraud checks. */
export const clientMetadataId = (at: {
	readonly 'PayPal-Client-Metadata-Id': StringAt;
}): StringField =>
	string(at['PayPal-Client-Metadata-Id'], 'Client Metadata ID', {
		optional: true,
		placeholder: 'e.g. 1f5b2c7d9e3a4608b1c2d3e4f5a6b7c8',
		description: "The ID that PayPal's fraud detection script assigned to the buyer's device",
	});
