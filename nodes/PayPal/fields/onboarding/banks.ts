import { choice, currency, rows, text } from '../basic';
import { address } from './parts';

/** The seller's bank accounts. */
export const banks = () =>
	rows(
		'Bank Accounts',
		{
			// With an IBAN there is none.
			localAccountNumber: text('Account Number', { to: 'account_number' }),
			routingNumber: text('Routing Number'),
			iban: text('IBAN'),
			accountHolderName: text('Account Holder'),
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
			branchLocation: address({ optional: true }),
			nickName: text('Nickname', { optional: true, maxLength: 50 }),
		},
		{ to: 'financial_instruments.banks', max: 5 },
	);
