/** PayPal changes invoices and templates only as a whole (PUT in invoicing_v2.json). */
export const REPLACES_ALL =
	'PayPal replaces all of it: what you leave out here is gone. Get it first and fill in what should stay.';
