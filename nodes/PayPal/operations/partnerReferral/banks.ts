import type { FixedCollectionsField } from '../../fields/types';
import { boolean, currency, fixedCollections, options, string } from '../../fields/build';
import { addressDetailsOf } from '../../fields/shared/address';
import { sellerAddress } from '../../fields/shared/onboarding';
import type { ReferralAt } from './preferences';

/** The seller's bank accounts. */
export const banks = (at: ReferralAt['financial_instruments']['banks']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Bank Accounts',
		(bank) => ({
			accountNumber: string(bank.account_number, 'Account Number', {
				description: 'Number of the bank account, or its IBAN where banks use one',
			}),
			accountType: options(bank.account_type, 'Type', {
				default: 'CHECKING',
				description: 'Kind of bank account',
			}),
			currencyCode: currency(bank.currency_code),
			identifiers: fixedCollections(
				bank.identifiers,
				'Identifiers',
				(identifier) => ({
					// PayPal requires neither of these, but each is useless without the other.
					type: options(identifier.type, 'Type', {
						required: true,
						default: 'ROUTING_NUMBER_1',
						load: 'getBankIdentifierTypes',
						description: 'Kind of number that identifies the bank',
					}),
					value: string(identifier.value, 'Value', {
						required: true,
						description: 'The number itself',
					}),
				}),
				{ description: 'Numbers that identify the bank, such as the routing number' },
			),
			accepted: boolean(bank.mandate.accepted, 'Mandate Accepted', {
				optional: true,
				description: 'Whether the owner has agreed to direct debits from this account',
			}),
			branchLocation: sellerAddress(
				bank.branch_location,
				{ optional: true },
				addressDetailsOf(bank.branch_location.address_details),
			),
			nickName: string(bank.nick_name, 'Nickname', {
				optional: true,
				description: 'Your own name for the bank account',
			}),
		}),
		{ description: 'Where the seller is paid out to' },
	);
