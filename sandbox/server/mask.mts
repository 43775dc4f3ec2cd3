/** Names of values that must never appear in the log. */
const SECRET =
	/secret|password|assertion|cryptogram|emv_data|iban|security_code|^(?:access_|refresh_|id_|client_|single_use_)?token$|(?:^|account_|card_|routing_|identification_)number$|^(?:pin|ssn|sin|cvv2?|cvc)$/i;
const MASK = '***';

/** Masks the value of a secret property: a string, a number, or a list of these. */
function hidden(value: unknown): unknown {
	if (typeof value === 'string' || typeof value === 'number') return MASK;
	return Array.isArray(value) ? value.map(hidden) : masked(value);
}

/** @returns the same value with all secrets in it replaced by `***` */
export function masked(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(masked);
	if (Buffer.isBuffer(value)) return `${value.length} bytes`;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name,
			SECRET.test(name) ? hidden(inner) : masked(inner),
		]),
	);
}

/** Masks tokens and client secrets in headers; the type of the credentials stays visible. */
export const maskedHeaders = (
	headers: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
	Object.fromEntries(
		Object.entries(headers)
			.filter((entry): entry is [string, string] => entry[1] !== undefined)
			.map(([name, value]) => [
				name,
				name === 'authorization' || name === 'cookie'
					? value.replace(/^(\w+ )?.*$/s, `$1${MASK}`)
					: value,
			]),
	);
