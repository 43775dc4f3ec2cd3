import type { FixedCollectionsField } from '../../fields/types';
import {
	dateTime,
	fixedCollections,
	number,
	options,
	string,
	type Settings,
} from '../../fields/build';
import type { AccountAt } from './account';

/** PayPal's terms that somebody accepted. */
export const agreements = (
	at: AccountAt['agreements'],
	settings: Settings = { optional: true },
): FixedCollectionsField =>
	fixedCollections(
		at,
		'Agreements',
		(agreement) => ({
			// An agreement without a type has no meaning.
			type: options(agreement.type, 'Type', {
				load: 'getAgreementTypes',
				required: true,
				default: 'TERMS_ACCEPTED',
				description: 'What the seller agreed to',
			}),
			acceptedTime: dateTime(agreement.accepted_time, 'Acceptance Date', {
				description: 'When the seller agreed',
			}),
			majorVersion: number(agreement.major_version, 'Major Version', { optional: true }),
			minorVersion: number(agreement.minor_version, 'Minor Version', { optional: true }),
			signature: string(agreement.signature, 'Signature', { optional: true }),
		}),
		{ ...settings, description: "PayPal's terms that the seller accepted" },
	);

/** Facts about an account, an owner or a business that PayPal requests by name. */
export const attributes = (
	at: AccountAt['attributes'],
	settings: Settings = { optional: true },
): FixedCollectionsField =>
	fixedCollections(
		at,
		'Attributes',
		(attribute) => ({
			name: string(attribute.name, 'Name', {
				placeholder: 'e.g. SELF_CERTIFICATION',
				description: "PayPal's name of the fact",
			}),
			value: string(attribute.value, 'Value'),
		}),
		{ ...settings, description: 'Facts that PayPal requests by name' },
	);
