import { choice, currency, flag, rows, text } from '../basic';
import { address, only } from './parts';

/** The seller's bank accounts (bank of customer_partner_referrals_v2.json and of managed accounts). */
export const banks = () =>
	rows(
		'Bank Accounts',
		{
			accountNumber: only(
				'partnerReferral',
				text('Account Number', { required: true, maxLength: 50 }),
			),
			// With an IBAN there is none.
			localAccountNumber: only('managedAccount', text('Account Number', { to: 'account_number' })),
			routingNumber: only('managedAccount', text('Routing Number')),
			iban: only('managedAccount', text('IBAN')),
			accountHolderName: only('managedAccount', text('Account Holder')),
			accountType: choice('Type', ['CHECKING', 'SAVINGS'], {
				required: true,
				default: 'CHECKING',
			}),
			currencyCode: currency({ in: 'body' }),
			identifiers: rows(
				'Identifiers',
				{
					type: choice('Type', [], {
						required: true,
						default: 'ROUTING_NUMBER_1',
						load: 'getBankIdentifierTypes',
					}),
					value: text('Value', { required: true, maxLength: 125 }),
				},
				{ max: 20 },
			),
			accepted: only(
				'partnerReferral',
				flag('Mandate Accepted', {
					to: 'mandate.accepted',
					optional: true,
					description: 'Whether the owner agreed to direct debits from this account',
				}),
			),
			branchLocation: address({ optional: true }),
			nickName: text('Nickname', { optional: true, maxLength: 50 }),
		},
		{ to: 'financial_instruments.banks', max: 5 },
	);
