import type { FixedCollectionsField } from '../../fields/types';
import { boolean, currency, fixedCollections, options, string } from '../../fields/build';
import { country } from '../../fields/shared/address';
import type { AccountAt } from './account';

/** The bank accounts that money is withdrawn to. */
export const banks = (at: AccountAt['financial_instruments']['banks']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Bank Accounts',
		(bank) => ({
			// PayPal requires nothing here, but a bank account without its number is useless.
			accountNumber: string(bank.account_number, 'Account Number', {
				required: true,
				description: 'Number of the bank account, or its IBAN where banks use one',
			}),
			accountNumberType: options(bank.account_number_type, 'Number Type', {
				load: 'getAccountNumberTypes',
				required: true,
				default: 'BASIC_BANK_ACCOUNT_NUMBER',
				description: "Kind of number in 'Account Number'",
			}),
			accountType: options(bank.account_type, 'Type', {
				load: 'getBankAccountTypes',
				required: true,
				default: 'CHECKING',
				description: 'Kind of bank account',
			}),
			currencyCode: currency(bank.currency_code),
			countryCode: country(bank.country_code),
			routingNumber: string(bank.routing_number, 'Routing Number', {
				description:
					'Number of the bank, such as the ABA number in the US or the sort code in the UK',
			}),
			accountHolderName: string(bank.account_holder_details.name, 'Account Holder', {
				description: 'Name of the person or business that owns the bank account',
			}),
			bankName: string(bank.bank_name, 'Bank Name'),
			branchCode: string(bank.branch_code, 'Branch Code', { optional: true }),
			branchLocation: string(bank.branch_location, 'Branch Location', { optional: true }),
			consentToDebit: boolean(bank.mandate.consent_to_debit, 'Consent to Debit', {
				optional: true,
				description: 'Whether the owner has agreed to direct debits from this account',
			}),
		}),
		{ description: 'Where money is withdrawn to. PayPal currently accepts one account.' },
	);
