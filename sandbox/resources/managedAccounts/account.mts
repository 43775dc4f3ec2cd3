import type { Body } from '../../../contract/index.mts';
import { newAccountId, newCode } from '../../core/ids.mts';
import { table } from '../../core/store.mts';

/** The request for a seller's account (facts-by-hand/managed_accounts.json). */
export type AccountRequest = Body<'managed-accounts.create'>;

export type WalletDomain = Body<'managed-accounts.create'>['wallet_domains'] & {
	readonly id: string;
};

/** A document that PayPal requires. */
export interface RequiredDocument {
	readonly id: string;
	readonly name: string;
	/** The token for its upload, which can be used once */
	readonly token: string;
}

/** How far PayPal has verified a seller. */
export type Verification = 'NEED_MORE_DATA' | 'MANUAL_REVIEW' | 'COMPLETED';

export interface ManagedAccount {
	readonly id: string;
	/** The platform's input, as PayPal stores it: see `kept` */
	readonly data: AccountRequest;
	readonly walletDomains: readonly WalletDomain[];
	readonly requiredDocuments: readonly RequiredDocument[];
	/** Overrides the status that follows from the data and the documents */
	readonly verification?: Verification;
}

export const managedAccounts = table<ManagedAccount>('managedAccounts');

/** Lists in which PayPal gives each entry an ID, with the prefix of the ID. */
const IDENTIFIED: Readonly<Record<string, string>> = {
	addresses: '',
	banks: 'BA-',
	identification_documents: '',
	individual_owners: '',
	individuals: '',
	businesses: '',
	names: '',
	office_bearers: '',
	phone_numbers: '',
	wallet_domains: '',
};

/** A copy in which every entry of those lists has an ID: its own, or a new one. */
export function identified<T>(value: T, list = ''): T {
	if (Array.isArray(value)) return value.map((entry: unknown) => identified(entry, list)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([name, inner]) => [
		name,
		// Only entries of a list have an ID
		identified(inner as unknown, Array.isArray(inner) ? name : ''),
	]);
	const start = IDENTIFIED[list];
	const id = start === undefined ? {} : { id: `${start}${newAccountId()}` };
	return { ...id, ...(Object.fromEntries(entries) as object) } as T;
}

type Owner = NonNullable<AccountRequest['individual_owners']>[number];
type Bank = NonNullable<NonNullable<AccountRequest['financial_instruments']>['banks']>[number];

/** PayPal stores an owner's home address as the residence. */
function keptOwner({ addresses = [], primary_residence, ...owner }: Owner): Owner {
	const home = addresses.find(({ type }) => type === 'HOME');
	const others = addresses.filter((address) => address !== home);
	const { type: _type, ...residence } = home ?? {};
	return {
		...owner,
		...(others.length > 0 && { addresses: others }),
		...((primary_residence ?? home) && {
			primary_residence: primary_residence ?? (residence as Owner['primary_residence']),
		}),
	};
}

/** PayPal shows only the last digits of a bank account number. */
const keptBank = (
	{ account_number: number, mandate: _mandate, ...bank }: Bank,
	holder: string | undefined,
): Bank => ({
	...(number !== undefined && { last_4_digits: number.slice(-4) }),
	...bank,
	account_holder_details: bank.account_holder_details ?? { name: holder },
});

/** The text on card statements: the first letters of the business name. */
const MAX_DESCRIPTOR = 11;
const descriptorOf = (name: string): string =>
	name
		.replaceAll(/[^\p{L}\p{N}]/gu, '')
		.toUpperCase()
		.slice(0, MAX_DESCRIPTOR);

/**
 * A platform's input as PayPal stores and returns it: with IDs, the owner's home as the residence, and
 * what follows from the rest. Applying it twice changes nothing.
 */
export function kept(id: string, data: AccountRequest): AccountRequest {
	const { individual_owners: owners, business_entity: business, financial_instruments } = data;
	const [name] = (business?.names ?? []).map(({ business_name }) => business_name);
	const banks = financial_instruments?.banks;
	const whole: AccountRequest = {
		...data,
		...(owners && {
			// The first owner is the account
			individual_owners: owners
				.map(keptOwner)
				.map((owner, index) => (index === 0 ? { id, ...owner } : owner)),
		}),
		...(business && {
			business_entity: {
				...business,
				incorporation_details: business.incorporation_details ?? {},
				declarations: business.declarations ?? [
					{ name: 'TWENTY_FIVE_PERCENT_BENEFICIAL_OWNER', value: 'NO' },
				],
			},
		}),
		...(banks && {
			financial_instruments: { banks: banks.map((bank) => keptBank(bank, name)) },
		}),
		...(data.agreements && {
			agreements: data.agreements.map(
				({ major_version: _major, minor_version: _minor, ...agreement }) => agreement,
			),
		}),
		...(data.soft_descriptor === undefined &&
			name !== undefined && { soft_descriptor: descriptorOf(name) }),
	};
	return identified(whole);
}

/** A document of this name that PayPal requires. */
export const newRequiredDocument = (name: string, token: string): RequiredDocument => ({
	id: newCode(5),
	name,
	token,
});

/**
 * How far the seller is verified: with everything that PayPal requires of owners, and without missing
 * documents.
 */
export function verificationOf({
	data,
	requiredDocuments,
	verification,
}: ManagedAccount): Verification {
	const { individual_owners: owners = [] } = data;
	const isKnown = ({ citizenship, birth_details: birth }: Owner): boolean =>
		citizenship !== undefined && birth?.date_of_birth !== undefined;
	const isComplete = owners.length > 0 && owners.every(isKnown) && requiredDocuments.length === 0;
	return verification ?? (isComplete ? 'COMPLETED' : 'NEED_MORE_DATA');
}
