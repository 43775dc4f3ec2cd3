/** The formats in PayPal's files that ajv-formats does not define. `true`: nothing to check. */
export const formats: Readonly<Record<string, true | RegExp>> = {
	binary: true,
	// These have patterns wherever they are used
	ppaas_date_time_v3: true,
	ppaas_date_notime_v2: true,
	ppaas_common_country_code_v2: true,
	ppaas_common_email_address_v2: true,
	ppaas_common_language_v3: true,
	ppaas_common_percentage_v2: true,
	ppaas_ip_address_v1: true,
	ppaas_payer_id_v3: true,
	merchant_common_email_address_v2: true,
	// This one has no pattern: the three letters of an ISO 4217 code
	ppaas_common_currency_code_v2: /^[A-Z]{3}$/,
};
