import { byName } from '../../shared/order';

/** Countries and regions that PayPal knows, by its two-letter codes (C2 is China for cross-border payments). */
const CODES = `
	AL DZ AD AO AI AG AR AM AW AU AT AZ BS BH BB BY BE BZ BJ BM BT BO BA BW BR VG BN BG BF BI KH
	CM CA CV KY TD CL C2 CN CO KM CG CD CK CR CI HR CY CZ DK DJ DM DO EC EG SV ER EE SZ ET FK FO
	FJ FI FR GF PF GA GM GE DE GI GR GL GD GP GT GN GW GY HN HK HU IS IN ID IE IL IT JM JP JO KZ
	KE KI KW KG LA LV LS LI LT LU MK MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ
	NA NR NP NL NC NZ NI NE NG NU NF NO OM PW PA PG PY PE PH PN PL PT QA RE RO RU RW WS SM ST SA
	SN RS SC SL SG SK SI SB SO ZA KR ES LK SH KN LC PM VC SR SJ SE CH TW TJ TZ TH TG TO TT TN TM
	TC TV UG UA AE GB US UY VU VA VE VN WF YE ZM ZW
`
	.trim()
	.split(/\s+/);

/** For a dropdown: names in English, in order. (A function: the names take time to load.) */
export function countries(): Array<{ name: string; value: string }> {
	const names = new Intl.DisplayNames(['en'], { type: 'region' });
	return CODES.map((value) => ({
		name: value === 'C2' ? 'China (Cross-Border)' : (names.of(value) ?? value),
		value,
	})).sort(byName);
}
