const known = new Map<string, string>();

/**
 * PayPal's name for a parameter: `noteToPayer` is `note_to_payer`, `addressLine1` is `address_line_1`.
 * Parameters come from the catalogue, so each name is computed once.
 */
export function wireName(parameter: string): string {
	let name = known.get(parameter);
	if (name === undefined) {
		name = parameter.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
		known.set(parameter, name);
	}
	return name;
}
