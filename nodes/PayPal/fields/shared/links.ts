import type { Column, Columns } from '../columns';

/**
 * Where the buyer approves. PayPal uses either name for the link (orders v2, subscriptions v1, vault
 * v3).
 */
export const APPROVE_LINK: Column = { firstOf: [{ link: 'payer-action' }, { link: 'approve' }] };

/** Placed before the created record: the next step of most workflows sends the link to somebody. */
export const WITH_APPROVE_LINK: Columns = { approveLink: APPROVE_LINK };
