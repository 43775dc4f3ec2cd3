import { bodyOf } from '../../api/operation';
import { defineOperation } from '../define';
import { change, fixedCollection, notSent, options, patch, string } from '../../fields/build';
import { managedAccount } from '../../fields/shared/records';
import type { PatchOp, StringField } from '../../fields/types';
import { attributes } from './agreements';
import { banks } from './banks';
import { businessPhone, documents, personPhone } from './parties';

const ADD: readonly PatchOp[] = ['add'];
const REPLACE: readonly PatchOp[] = ['replace'];

/** A record inside an account in PayPal's JSON pointer: it is identified by its ID. */
const OWNER = "/individual_owners/@id=='{ownerId}'";
const PHONE = "phone_numbers/@id=='{phoneId}'";

/** The field that identifies a record inside an account: PayPal returns the IDs with the account. */
const idOf = (label: string): StringField =>
	string(notSent, label, { description: "From the output of 'Get', with 'Simplify' off" });
const ownerId = idOf('Owner ID');
const phoneId = idOf('Phone ID');

export const update = defineOperation('managed-accounts.patch', ({ path, body }) => {
	const account = bodyOf('managed-accounts.create');
	const { business_entity: business, wallet_domains: domain } = account;
	const owner = account.individual_owners.each;
	const ownerPhone = personPhone(owner.phone_numbers.each);
	const phone = businessPhone(business.phone_numbers.each);
	return {
		value: 'update',
		name: 'Update',
		action: 'Update managed account',
		description: 'Change what PayPal knows about a seller, such as website, phone numbers or bank',
		fields: {
			managedAccountId: managedAccount(path.id),
			changes: patch(body, {
				attributes: change(attributes(account.attributes), ADD),
				banks: change(banks(account.financial_instruments.banks), ['replace', 'add']),
				businessName: change(
					fixedCollection(business.names.each, 'Value', (name) => ({
						businessName: string(name.business_name, 'Business Name', {
							required: true,
							alsoSend: [[name.type, 'LEGAL']],
						}),
					})),
					REPLACE,
					{
						label: 'Business Name',
						path: "/business_entity/names/@id=='{nameId}'",
						within: { nameId: idOf('Name ID') },
					},
				),
				addBusinessPhone: change(phone, ADD, {
					label: 'Business Phone: New',
					path: '/business_entity/phone_numbers/-',
				}),
				businessPhone: change(phone, ['replace', 'remove'], {
					label: 'Business Phone',
					path: `/business_entity/${PHONE}`,
					within: { phoneId },
				}),
				organization: change(string(account.organization, 'Organization'), REPLACE),
				ownerDocuments: change(documents(owner.identification_documents), ADD, {
					label: 'Owner Documents',
					path: `${OWNER}/identification_documents`,
					within: { ownerId },
				}),
				addOwnerPhone: change(ownerPhone, ADD, {
					label: 'Owner Phone: New',
					path: `${OWNER}/phone_numbers/-`,
					within: { ownerId },
				}),
				ownerPhone: change(ownerPhone, ['replace', 'remove'], {
					label: 'Owner Phone',
					path: `${OWNER}/${PHONE}`,
					within: { ownerId, phoneId },
				}),
				walletDomains: change(
					fixedCollection(domain, 'Value', (at) => ({
						// PayPal requires neither of these, but a domain is registered for a wallet.
						domainName: string(at.domain_name, 'Domain Name', {
							required: true,
							placeholder: 'e.g. shop.example.com',
						}),
						providerType: options(at.provider_type, 'Wallet', {
							load: 'getWalletProviders',
							required: true,
							default: 'APPLE_PAY',
						}),
					})),
					ADD,
					{ label: 'Wallet Domain' },
				),
				website: change(string(business.website, 'Website'), ['add', 'replace']),
			}),
		},
		result: { kind: 'one', expected: { has: ['account_id'], empty: [204] } },
	};
});
