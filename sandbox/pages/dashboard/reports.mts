import type { Backend } from '../../core/backend.mts';
import { toSeconds } from '../../core/duration.mts';
import { balancesBefore, balanceViews } from '../../resources/reports/balance.mts';
import { histories } from '../../resources/reports/model.mts';
import { movementsOf } from '../../resources/reports/sources/index.mts';
import { html } from '../html.mts';
import { amountOf, statusOf, tableOf, timeOf } from '../parts.mts';
import { section, SHOWN, type Panel } from './panel.mts';

/** The meanings of PayPal's letters for a transaction's status. */
const STATUSES = { S: 'SUCCESS', P: 'PENDING', D: 'DENIED', V: 'REVERSED' } as const;

const generated = (backend: Backend): number =>
	[...backend.table(histories).values()].reduce((sum, { count }) => sum + count, 0);

const sizeOf = (backend: Backend): number => movementsOf(backend).length + generated(backend);

/** The account's balance, and the transactions in the reports. */
export const reportsPanel: Panel = {
	id: 'transactions',
	title: 'Transactions',
	count: sizeOf,
	show: (backend) => {
		const lines = generated(backend);
		const latest = [...movementsOf(backend)].sort((a, b) => b.time - a.time).slice(0, SHOWN);
		return section(
			'transactions',
			'Balance and transactions',
			html`<div class="balances">
					${balanceViews(balancesBefore(backend, backend.clock.now() + 1)).map(
						({ total_balance: { value, currency_code: currency } }) =>
							html`<span><strong>${value}</strong> ${currency}</span>`,
					)}
				</div>
				${lines > 0 ? html`<p class="note">${lines} generated transactions are not shown.</p>` : ''}
				${tableOf(
					['Transaction', 'Code', 'Status', 'Amount', 'Fee', 'Time'],
					latest.map(({ id, code, status, amount, fee, time }) => ({
						cells: [
							html`<code>${id}</code>`,
							html`<code>${code}</code>`,
							statusOf(STATUSES[status]),
							html`<span class="right">${amountOf(amount)}</span>`,
							html`<span class="right">${fee === undefined ? '' : amountOf(fee)}</span>`,
							timeOf(toSeconds(time)),
						],
					})),
				)}`,
			sizeOf(backend),
		);
	},
};
