import type { Body } from '../../api/operation';

/** What a platform says about the account of a seller. */
export type AccountAt = Body<'managed-accounts.create'>;
