/** Card networks (card_brand of checkout_orders_v2.json). */
export const CARD_BRANDS = [
	{ name: 'American Express', value: 'AMEX' },
	'CB_NATIONALE',
	'CETELEM',
	'CHINA_UNION_PAY',
	'CONFIDIS',
	'CONFIGOGA',
	'DELTA',
	'DISCOVER',
	'ELECTRON',
	{ name: 'JCB', value: 'JCB' },
	'MAESTRO',
	'MASTERCARD',
	'SOLO',
	'STAR',
	'SWITCH',
	'VISA',
];
