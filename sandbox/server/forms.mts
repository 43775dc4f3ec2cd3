import { Refusal } from '../core/errors.mts';
import { describe } from '../core/issues.mts';
import type { Admin } from './admin.mts';

/** Forms of the page at `/`: each makes the admin call in its URL, and returns to the page. */

/** HTML forms cannot send DELETE; these calls delete. */
const DELETES: Readonly<Record<string, string>> = {
	'faults/clear': 'faults',
	'requests/clear': 'requests',
};

/** Fields whose text is JSON, and those that are numbers. */
const JSON_FIELDS = ['resource'];
const NUMBERS = ['status', 'times'];

/**
 * @param call below `/__sandbox__/`
 * @param form the body, as browsers send it
 * @returns why the call was refused; undefined if it was not
 */
export async function submit(
	admin: Admin,
	call: string,
	form: string,
): Promise<string | undefined> {
	try {
		const deleted = DELETES[call];
		if (deleted !== undefined) await admin('DELETE', deleted, '');
		else await admin('POST', call, JSON.stringify(fieldsOf(call, form)));
		return undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return 'This is no JSON.';
		if (!(error instanceof Refusal)) throw error;
		const [detail] = error.details;
		return detail ? (detail.description ?? describe(detail.issue)) : error.message;
	}
}

/** Empty fields are omitted, so that the call uses its defaults. @throws SyntaxError */
function fieldsOf(call: string, form: string): Record<string, unknown> {
	const isFault = call === 'faults';
	return Object.fromEntries(
		[...new URLSearchParams(form)]
			.filter(([, value]) => value.trim() !== '')
			.map(([name, value]) => {
				if (JSON_FIELDS.includes(name)) return [name, JSON.parse(value) as unknown];
				return [name, isFault && NUMBERS.includes(name) ? Number(value) : value];
			}),
	);
}
