import type { Backend } from '../../core/backend.mts';
import { verificationOf, type ManagedAccount } from './account.mts';

export const PATH = '/v3/customer/managed-accounts';

/** What an account may do until its seller is verified. */
const UNVERIFIED_LIMIT = '500.00';

/** Responses never contain the numbers of documents. */
function masked<T>(value: T): T {
	if (Array.isArray(value)) return value.map((entry: unknown) => masked(entry)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name,
			name === 'identification_number' ? '****' : masked(inner as unknown),
		]),
	) as T;
}

interface Capability {
	readonly name: string;
	readonly limits?: readonly object[];
}

/** What an account may do, with the limits that it has until its seller is verified. */
function capabilitiesOf(account: ManagedAccount): readonly Capability[] {
	const { data, walletDomains } = account;
	const limits = [
		{
			type: 'AMOUNT',
			unit: data.primary_currency_code ?? 'USD',
			value: UNVERIFIED_LIMIT,
			remaining_value: UNVERIFIED_LIMIT,
		},
	];
	const isLimited = verificationOf(account) === 'NEED_MORE_DATA';
	return [
		...(walletDomains.length > 0 ? ['APPLE_PAY', 'CUSTOM_CARD_PROCESSING'] : []),
		'RECEIVE_MONEY',
		'WITHDRAW_MONEY',
	].map((name) => ({ name, ...(isLimited && name !== 'RECEIVE_MONEY' && { limits }) }));
}

const links = (backend: Backend, { id, walletDomains }: ManagedAccount): readonly object[] => [
	backend.link('self', 'GET', `${PATH}/${id}`),
	backend.link('edit', 'PATCH', `${PATH}/${id}`),
	...(walletDomains.length > 0
		? [backend.link('wallet-domains', 'GET', `${PATH}/${id}/wallet-domains?page=1`)]
		: []),
];

/** What a seller still has to provide, and what depends on it. */
function processView(backend: Backend, account: ManagedAccount): object {
	const { id, data, requiredDocuments: documents } = account;
	const verification = verificationOf(account);
	const concerned = capabilitiesOf(account).filter(({ name }) => name !== 'RECEIVE_MONEY');
	const hasOwners =
		data.business_entity?.declarations?.some(({ value }) => value === 'YES') ?? false;
	return {
		processes: [
			{
				name: 'MANAGED_PATH_KYC',
				status: verification,
				capabilities: concerned,
				...(documents.length > 0 && {
					required: { op: 'ALL_OF', attributes: documents.map((each) => each.id) },
				}),
			},
			{
				name: 'MANAGED_PATH_BO_VERIFICATION',
				status: hasOwners ? verification : 'COMPLETED',
				capabilities: concerned.map(({ name }) => ({ name })),
			},
		],
		...(documents.length > 0 && {
			required_documents: documents.map(({ id: documentId, name, token }) => ({
				id: documentId,
				name,
				entity: `$.individual_owners[?(@['id']=='${id}')]`,
				links: [
					backend.link('upload', 'POST', `/v1/customer/supporting-documents/${token}/upload`),
				],
			})),
		}),
	};
}

/** An account as PayPal returns it, without the attributes of the account itself. */
export function accountView(backend: Backend, account: ManagedAccount, withProcess = false) {
	const { attributes: _attributes, ...data } = account.data;
	return {
		account_id: account.id,
		...masked(data),
		capabilities: capabilitiesOf(account).map((each) => ({ ...each, status: 'ACTIVE' })),
		process_view: withProcess ? processView(backend, account) : undefined,
		links: links(backend, account),
	};
}

/** What PayPal returns of an account by default, and in its events. */
export const minimalView = (backend: Backend, account: ManagedAccount) => ({
	account_id: account.id,
	...(account.data.external_id !== undefined && { external_id: account.data.external_id }),
	links: links(backend, account),
});
