import type { Column, Columns } from '../columns';

/** Where the buyer approves. PayPal calls the link by either name (orders v2, subscriptions v1, vault v3). */
export const APPROVE_LINK: Column = { firstOf: [{ link: 'payer-action' }, { link: 'approve' }] };

/** Above what was created: the next step of most workflows sends it to somebody. */
export const WITH_APPROVE_LINK: Columns = { approveLink: APPROVE_LINK };
