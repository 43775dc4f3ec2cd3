import type { Backend } from '../../core/backend.mts';
import { inBody, notFound, refuse } from '../../core/errors.mts';
import { newAccountId, newUuid } from '../../core/ids.mts';
import type { PatchOperation } from '../../core/patch.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { eventType } from '../../webhooks/eventTypes.mts';
import { findRecord } from '../findRecord.mts';
import type { AdminCall, Context, Resource } from '../resource.mts';
import {
	identified,
	kept,
	managedAccounts,
	newRequiredDocument,
	type AccountRequest,
	type ManagedAccount,
	type Verification,
} from './account.mts';
import { changeAccount } from './changeAccount.mts';
import { uploadDocument } from './documents.mts';
import { patchedAccount } from './patch.mts';
import { accountView, minimalView, PATH } from './view.mts';

/** Accounts that a platform runs for its sellers (facts-by-hand/managed_accounts.json). */
function create(ctx: Context): Reply {
	const { wallet_domains: domain, ...data } = ctx.body<AccountRequest>();
	const { external_id } = data;
	if (external_id !== undefined && withExternalId(ctx, external_id).length > 0) {
		refuse(422, inBody('DUPLICATE_RESOURCE_IDENTIFIER', '/external_id', external_id));
	}
	const id = newAccountId();
	const account: ManagedAccount = {
		id,
		data: kept(id, data),
		walletDomains: domain === undefined ? [] : identified([{ id: newAccountId(), ...domain }]),
		requiredDocuments: [],
	};
	ctx.table(managedAccounts).set(id, account);
	ctx.emit('CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-CREATED', minimalView(ctx, account));
	return created(prefersAll(ctx) ? preferred(ctx, account) : minimalView(ctx, account));
}

const withExternalId = (backend: Backend, externalId: string): readonly ManagedAccount[] =>
	[...backend.table(managedAccounts).values()].filter(
		({ data }) => data.external_id === externalId,
	);

const wantsProcess = (text: string | undefined): boolean => text?.includes('process_view') ?? false;

/** `return=representation` requests all of an account, `views=process_view` its state as well. */
const prefersAll = (ctx: Context): boolean => ctx.prefersFull || wantsProcess(ctx.headers.prefer);

const preferred = (ctx: Context, account: ManagedAccount): object =>
	accountView(ctx, account, wantsProcess(ctx.headers.prefer));

/** The account in the path. @throws Refusal 400 if it is not the ID of an account, 404 */
function findAccount(ctx: Context): ManagedAccount {
	if (!/^[A-Z0-9]{13}$/.test(ctx.path.id ?? '')) {
		refuse(400, {
			issue: 'INVALID_PARAMETER_VALUE',
			field: 'merchant_payer_id',
			value: 'Account does not exist',
			location: 'path',
		});
	}
	return findRecord(ctx, managedAccounts, 'id');
}

const viewed = (ctx: Context, account: ManagedAccount) =>
	accountView(ctx, account, wantsProcess(ctx.query.views));

const find = (ctx: Context): Reply =>
	ok({
		managed_accounts: withExternalId(ctx, ctx.query.external_id ?? '').map((account) =>
			viewed(ctx, account),
		),
	});

function patch(ctx: Context): Reply {
	const account = findAccount(ctx);
	const { data, walletDomains } = patchedAccount(account, ctx.body<readonly PatchOperation[]>());
	const changed = changeAccount(ctx, account, { data, walletDomains }, { isUpdate: true });
	return prefersAll(ctx) ? ok(preferred(ctx, changed)) : noContent();
}

const DOMAINS_A_PAGE = 20;

function listWalletDomains(ctx: Context): Reply {
	const { id, walletDomains } = findAccount(ctx);
	const page = Number(ctx.query.page ?? 1);
	const pages = Math.ceil(walletDomains.length / DOMAINS_A_PAGE);
	const link = (rel: string, to: number) =>
		ctx.link(rel, 'GET', `${PATH}/${id}/wallet-domains?page=${to}`);
	return ok({
		wallet_domains: walletDomains.slice((page - 1) * DOMAINS_A_PAGE, page * DOMAINS_A_PAGE),
		total_items: walletDomains.length,
		total_pages: pages,
		links: [link('self', page), ...(page < pages ? [link('next', page + 1)] : [])],
	});
}

const named = (backend: Backend, id = ''): ManagedAccount =>
	backend.table(managedAccounts).get(id) ?? notFound('id', id);

const textIn = (body: Readonly<Record<string, unknown>>, name: string): string => {
	const value = body[name];
	return typeof value === 'string' && value !== ''
		? value
		: refuse(400, inBody('MISSING_REQUIRED_PARAMETER', `/${name}`));
};

const setVerification: AdminCall = (backend, { path, body }) => {
	const account = named(backend, path.id);
	const verification = textIn(body, 'status') as Verification;
	return accountView(backend, changeAccount(backend, account, { verification }), true);
};

const requireDocument: AdminCall = (backend, { path, body }) => {
	const account = named(backend, path.id);
	const { name = 'PASSPORT' } = body;
	const document = newRequiredDocument(String(name), newUuid());
	changeAccount(backend, account, {
		requiredDocuments: [...account.requiredDocuments, document],
	});
	return document;
};

const addWalletDomain: AdminCall = (backend, { path, body }) => {
	const account = named(backend, path.id);
	const domain = {
		id: newAccountId(),
		domain_name: textIn(body, 'domainName'),
		provider_type: 'APPLE_PAY',
	};
	changeAccount(backend, account, { walletDomains: [...account.walletDomains, domain] });
	return domain;
};

/**
 * An event that the sandbox has no cause for: that the risk was assessed, or that the balance is
 * below zero.
 */
const emitEvent: AdminCall = (backend, { path, body }) => {
	const account = named(backend, path.id);
	const type = `CUSTOMER.MANAGED-ACCOUNT.${textIn(body, 'event')}`;
	if (eventType(type) === undefined) refuse(400, inBody('INVALID_PARAMETER_VALUE', '/event'));
	backend.emit(type, minimalView(backend, account));
	return { event_type: type };
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
		'POST managed-accounts/{id}/status': setVerification,
		'POST managed-accounts/{id}/require-document': requireDocument,
		'POST managed-accounts/{id}/wallet-domains': addWalletDomain,
		'POST managed-accounts/{id}/event': emitEvent,
	},
};
