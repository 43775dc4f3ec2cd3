import type { Body } from '../../../contract/index.mts';
import { inBody, notFound, refuse } from '../../core/errors.mts';
import { noContent, type Reply } from '../../core/reply.mts';
import { table } from '../../core/store.mts';
import type { Context, UploadedFile } from '../resource.mts';
import { managedAccounts } from './account.mts';
import { changeAccount } from './changeAccount.mts';

export interface SupportingDocument {
	readonly accountId: string;
	readonly type: string;
	readonly filename: string;
	readonly bytes: number;
	readonly time: string;
}

export const supportingDocuments = table<SupportingDocument>('supportingDocuments');

const MAX_BYTES = 10 * 1024 * 1024;

const isDocument = ({ filename, bytes }: UploadedFile): boolean =>
	/\.(jpe?g|gif|png|pdf)$/i.test(filename) && bytes.length > 0 && bytes.length <= MAX_BYTES;

/**
 * `supporting-documents.upload`: a picture or PDF that proves who somebody is. As in PayPal's own sandbox,
 * one with "reject" in its file name is rejected: the document is still required.
 */
export function uploadDocument(ctx: Context): Reply {
	const token = ctx.path.token ?? '';
	const account = [...ctx.table(managedAccounts).values()].find(({ requiredDocuments }) =>
		requiredDocuments.some((each) => each.token === token),
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
	if (/reject/i.test(filename)) return noContent();
	changeAccount(ctx, account, {
		requiredDocuments: account.requiredDocuments.filter((each) => each.token !== token),
	});
	return noContent();
}
