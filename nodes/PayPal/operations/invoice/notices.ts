/** PayPal changes invoices and templates only as a whole (PUT in invoicing_v2.json). */
export const REPLACES_ALL =
	'This replaces the whole record: fields that you do not fill in are removed. Get it first, and fill in what should stay.';
