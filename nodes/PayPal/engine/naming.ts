/** PayPal's name for a parameter: `noteToPayer` is `note_to_payer`, `addressLine1` is `address_line_1`. */
export const wireName = (parameter: string): string =>
	parameter.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
