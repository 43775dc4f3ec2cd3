import { checkRequest, contract, type Body } from '../../contract/index.mts';
import type { Backend } from '../core/backend.mts';
import { inBody, notFound, refuse } from '../core/errors.mts';
import { newAccountId, newCode } from '../core/ids.mts';
import type { PatchOperation, PatchRule } from '../core/patch.mts';
import { created, noContent, ok, type Reply } from '../core/reply.mts';
import { table } from '../core/store.mts';
import { findRecord } from './findRecord.mts';
import { patched, type PatchRules } from './patched.mts';
import type { AdminCall, Context, Resource, UploadedFile } from './resource.mts';

/** Accounts that a platform runs for its sellers (facts-by-hand/managed_accounts.json). */
type AccountRequest = Body<'managed-accounts.create'>;

export interface ManagedAccount {
	readonly id: string;
	readonly status: string;
	readonly created: string;
	readonly updated: string;
	/** What the platform said about it */
	readonly data: AccountRequest;
	readonly walletDomains: ReadonlyArray<{
		readonly id: string;
		readonly domain_name: string;
		readonly provider_type: string;
	}>;
	/** For documents that PayPal wants to see; a token is used up by its document */
	readonly uploadTokens: readonly string[];
}

export interface SupportingDocument {
	readonly accountId: string;
	readonly type: string;
	readonly filename: string;
	readonly bytes: number;
	readonly time: string;
}

export const managedAccounts = table<ManagedAccount>('managedAccounts');
export const supportingDocuments = table<SupportingDocument>('supportingDocuments');

const PATH = '/v3/customer/managed-accounts';

/** What a platform can change later: everything but the ids and the country. */
const CHANGEABLE = [
	'organization',
	'user_id',
	'primary_currency_code',
	'soft_descriptor',
	'individual_owners',
	'business_entity',
	'financial_instruments',
	'attributes',
	'agreements',
];
const DEPTH = 6;

const PATCH: PatchRules = {
	rules: CHANGEABLE.flatMap((name) =>
		Array.from(
			{ length: DEPTH + 1 },
			(_each, depth): PatchRule => [
				`/${name}${'/*'.repeat(depth)}`,
				['add', 'replace', 'remove', 'test'],
			],
		),
	),
	problems: {
		'path-missing': [400, 'MISSING_REQUIRED_PARAMETER'],
		'value-missing': [400, 'MISSING_REQUIRED_PARAMETER'],
		pointer: [400, 'INVALID_PATCH_PATH'],
		'not-patchable': [422, 'NOT_PATCHABLE'],
		operation: [400, 'UNSUPPORTED_PATCH_OPERATION'],
		'not-found': [422, 'INVALID_PATCH_PATH'],
		state: [422, 'INVALID_PATCH_OPERATION'],
	},
	loose: true,
};

function create(ctx: Context): Reply {
	const data = ctx.body<AccountRequest>();
	const { external_id } = data;
	if (external_id !== undefined && withExternalId(ctx, external_id).length > 0) {
		refuse(422, inBody('DUPLICATE_RESOURCE_IDENTIFIER', '/external_id', external_id));
	}
	const now = ctx.now();
	const account: ManagedAccount = {
		id: newAccountId(),
		status: 'ACTIVE',
		created: now,
		updated: now,
		data,
		walletDomains: [],
		uploadTokens: [],
	};
	ctx.table(managedAccounts).set(account.id, account);
	ctx.emit('CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-CREATED', view(ctx, account));
	return created(preferred(ctx, account));
}

const withExternalId = (backend: Backend, externalId: string): readonly ManagedAccount[] =>
	[...backend.table(managedAccounts).values()].filter(
		({ data }) => data.external_id === externalId,
	);

/** `Prefer: return=representation` asks for all of it, and `views=process_view` for its state too. */
function preferred(ctx: Context, account: ManagedAccount): object {
	const full = view(ctx, account, wantsProcess(ctx.headers.prefer));
	return ctx.prefersFull ? full : minimal(full);
}

const minimal = ({ account_id, external_id, process_view, links }: ReturnType<typeof view>) => ({
	account_id,
	...(external_id !== undefined && { external_id }),
	...(process_view && { process_view }),
	links,
});

const wantsProcess = (text: string | undefined): boolean => text?.includes('process_view') ?? false;

const view = (backend: Backend, account: ManagedAccount, withProcess = false) => ({
	...account.data,
	account_id: account.id,
	status: account.status,
	create_time: account.created,
	update_time: account.updated,
	process_view: withProcess ? {} : undefined,
	links: [
		backend.link('self', 'GET', `${PATH}/${account.id}`),
		backend.link('update', 'PATCH', `${PATH}/${account.id}`),
		backend.link('wallet_domains', 'GET', `${PATH}/${account.id}/wallet-domains`),
		...account.uploadTokens.map((token) =>
			backend.link('upload_document', 'POST', `/v1/customer/supporting-documents/${token}/upload`),
		),
	],
});

const findAccount = (ctx: Context): ManagedAccount => findRecord(ctx, managedAccounts, 'id');

const viewed = (ctx: Context, account: ManagedAccount) =>
	view(ctx, account, wantsProcess(ctx.query.views));

const find = (ctx: Context): Reply =>
	ok({
		managed_accounts: withExternalId(ctx, ctx.query.external_id ?? '').map((account) =>
			viewed(ctx, account),
		),
	});

function patch(ctx: Context): Reply {
	const account = findAccount(ctx);
	const data = patched(account.data, ctx.body<readonly PatchOperation[]>(), PATCH);
	checkAccount(data);
	const changed = changedAccount(ctx, { ...account, data });
	ctx.emit('CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED', view(ctx, changed));
	return ctx.prefersFull ? ok(preferred(ctx, changed)) : noContent();
}

/** A patched account must be one that could have been created. @throws Refusal 422 */
function checkAccount(data: AccountRequest): void {
	const operation = contract.operations.find(({ id }) => id === 'managed-accounts.create');
	if (!operation) throw new Error('The contract has no managed-accounts.create');
	const violations = checkRequest(
		operation,
		{ body: data, contentType: 'application/json' },
		{ strict: true },
	).filter(({ rule }) => rule !== 'read-only');
	if (violations.length > 0) {
		refuse(
			422,
			violations.map(({ issue, field, description }) => ({
				issue,
				field,
				location: 'body' as const,
				description,
			})),
		);
	}
}

function changedAccount(backend: Backend, account: ManagedAccount): ManagedAccount {
	const changed = { ...account, updated: backend.now() };
	backend.table(managedAccounts).set(account.id, changed);
	return changed;
}

const listWalletDomains = (ctx: Context): Reply => {
	const { id, walletDomains } = findAccount(ctx);
	return ok({
		wallet_domains: walletDomains,
		total_items: walletDomains.length,
		total_pages: walletDomains.length > 0 ? 1 : 0,
		links: [ctx.link('self', 'GET', `${PATH}/${id}/wallet-domains`)],
	});
};

/** `supporting-documents.upload`: a picture or PDF that proves who somebody is. */
function uploadDocument(ctx: Context): Reply {
	const token = ctx.path.token ?? '';
	const account = [...ctx.table(managedAccounts).values()].find(({ uploadTokens }) =>
		uploadTokens.includes(token),
	);
	if (!account) return notFound('token', token);
	const { document_info, attachment } = ctx.body<{
		document_info: Body<'supporting-documents.upload'>;
		attachment: UploadedFile | string;
	}>();
	if (typeof attachment === 'string' || !isDocument(attachment)) {
		return refuse(400, inBody('INVALID_PARAMETER_VALUE', '/attachment'));
	}
	const { filename, bytes } = attachment;
	ctx.table(supportingDocuments).set(token, {
		accountId: account.id,
		type: document_info.document_type,
		filename,
		bytes: bytes.length,
		time: ctx.now(),
	});
	const changed = changedAccount(ctx, {
		...account,
		uploadTokens: account.uploadTokens.filter((each) => each !== token),
	});
	ctx.emit('CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED', view(ctx, changed));
	return noContent();
}

const MAX_BYTES = 10 * 1024 * 1024;

const isDocument = ({ filename, bytes }: UploadedFile): boolean =>
	/\.(jpe?g|gif|png|pdf)$/i.test(filename) && bytes.length > 0 && bytes.length <= MAX_BYTES;

const named = (backend: Backend, id = ''): ManagedAccount =>
	backend.table(managedAccounts).get(id) ?? notFound('id', id);

const textIn = (body: Readonly<Record<string, unknown>>, name: string): string => {
	const value = body[name];
	return typeof value === 'string' && value !== ''
		? value
		: refuse(400, inBody('MISSING_REQUIRED_PARAMETER', `/${name}`));
};

const setStatus: AdminCall = (backend, { path, body }) => {
	const account = changedAccount(backend, {
		...named(backend, path.id),
		status: textIn(body, 'status'),
	});
	backend.emit('CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-STATUS-CHANGED', view(backend, account));
	return view(backend, account);
};

const requireDocument: AdminCall = (backend, { path }) => {
	const account = named(backend, path.id);
	const token = newCode(24);
	changedAccount(backend, { ...account, uploadTokens: [...account.uploadTokens, token] });
	return { token };
};

const addWalletDomain: AdminCall = (backend, { path, body }) => {
	const account = named(backend, path.id);
	const domain = {
		id: newCode(13),
		domain_name: textIn(body, 'domainName'),
		provider_type: 'APPLE_PAY',
	};
	changedAccount(backend, { ...account, walletDomains: [...account.walletDomains, domain] });
	return domain;
};

export const managedAccountsApi: Resource = {
	handlers: {
		'managed-accounts.create': create,
		'managed-accounts.find': find,
		'managed-accounts.get': (ctx) => ok(viewed(ctx, findAccount(ctx))),
		'managed-accounts.patch': patch,
		'managed-accounts.wallet-domains': listWalletDomains,
		'supporting-documents.upload': uploadDocument,
	},
	admin: {
		'POST managed-accounts/{id}/status': setStatus,
		'POST managed-accounts/{id}/require-document': requireDocument,
		'POST managed-accounts/{id}/wallet-domains': addWalletDomain,
	},
};
