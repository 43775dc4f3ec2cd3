import type { FixedCollectionsField } from '../../fields/types';
import { boolean, currency, fixedCollections, options, string } from '../../fields/build';
import { addressDetailsOf } from '../../fields/shared/address';
import { sellerAddress } from '../../fields/shared/onboarding';
import type { ReferralAt } from './preferences';

/** The seller's bank accounts. */
export const banks = (at: ReferralAt['financial_instruments']['banks']): FixedCollectionsField =>
	fixedCollections(at, 'Bank Accounts', (bank) => ({
		accountNumber: string(bank.account_number, 'Account Number'),
		accountType: options(bank.account_type, 'Type', { default: 'CHECKING' }),
		currencyCode: currency(bank.currency_code),
		identifiers: fixedCollections(bank.identifiers, 'Identifiers', (identifier) => ({
			// PayPal requires neither of these, but each says nothing without the other.
			type: options(identifier.type, 'Type', {
				required: true,
				default: 'ROUTING_NUMBER_1',
				load: 'getBankIdentifierTypes',
			}),
			value: string(identifier.value, 'Value', { required: true }),
		})),
		accepted: boolean(bank.mandate.accepted, 'Mandate Accepted', {
			optional: true,
			description: 'Whether the owner has agreed to direct debits from this account',
		}),
		branchLocation: sellerAddress(
			bank.branch_location,
			{ optional: true },
			addressDetailsOf(bank.branch_location.address_details),
		),
		nickName: string(bank.nick_name, 'Nickname', { optional: true }),
	}));
