import { Refusal } from '../core/errors.mts';
import { statusOf } from '../core/issues.mts';

/** Codes that are the name of an error rather than an issue of a 422. */
const NAMES = new Set(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVICE_ERROR', 'SERVICE_UNAVAILABLE']);

/**
 * The error that `PayPal-Mock-Response: {"mock_application_codes": "INSTRUMENT_DECLINED"}` requests.
 * @returns undefined without the header; a 400 for a header that cannot be read
 */
export function mockedError(header: string | undefined): Refusal | undefined {
	if (header === undefined) return undefined;
	const codes = codesIn(header);
	const first = codes[0];
	if (first === undefined) {
		return new Refusal(400, [
			{ issue: 'INVALID_PARAMETER_SYNTAX', field: 'PayPal-Mock-Response', value: header },
		]);
	}
	const status = statusOf(first);
	return NAMES.has(first)
		? new Refusal(status, [], { name: first })
		: new Refusal(
				status,
				codes.map((issue) => ({ issue })),
			);
}

function codesIn(header: string): string[] {
	try {
		const parsed: unknown = JSON.parse(header);
		const codes = (parsed as { mock_application_codes?: unknown } | null)?.mock_application_codes;
		return [codes].flat().filter((code): code is string => typeof code === 'string' && code !== '');
	} catch {
		return [];
	}
}
