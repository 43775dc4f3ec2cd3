import { defineResource } from '../define';
import { cancel } from './cancel';
import { cancelReminders } from './cancelReminders';
import { create } from './create';
import { deleteInvoice } from './delete';
import { deletePayment } from './deletePayment';
import { deleteRefund } from './deleteRefund';
import { generateNumber } from './generateNumber';
import { generateQrCode } from './generateQrCode';
import { get } from './get';
import { getAll } from './getAll';
import { recordPayment } from './recordPayment';
import { recordRefund } from './recordRefund';
import { remind } from './remind';
import { search } from './search';
import { send } from './send';
import { update } from './update';

export const invoice = defineResource({
	value: 'invoice',
	name: 'Invoice',
	description: 'Bills that customers get by email and pay online',
	operations: [
		create,
		update,
		send,
		remind,
		cancel,
		cancelReminders,
		search,
		get,
		getAll,
		deleteInvoice,
		generateNumber,
		generateQrCode,
		recordPayment,
		deletePayment,
		recordRefund,
		deleteRefund,
	],
});
