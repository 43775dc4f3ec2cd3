import type { DecimalField } from '../../fields/types';

/** Compares two decimal numbers given as text, without floats: below, equal to or above zero. */
export function compareDecimals(left: string, right: string): number {
	const scale = Math.max(...[left, right].map((text) => (text.split('.')[1] ?? '').length));
	const scaled = (text: string): bigint => {
		const [whole, fraction = ''] = text.split('.');
		return BigInt(`${whole}${fraction.padEnd(scale, '0')}`);
	};
	const difference = scaled(left) - scaled(right);
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Why a text is not a decimal number that the field accepts; undefined if it is one. */
export function decimalProblem(text: string, field: DecimalField): string | undefined {
	if (!/^-?\d+(\.\d+)?$/.test(text)) return `is not a number: ${JSON.stringify(text.slice(0, 40))}`;
	const digits = (text.split('.')[1] ?? '').length;
	if (field.scale !== undefined && digits > field.scale) {
		return field.scale === 0
			? `must be a whole number: ${text}`
			: `has more than ${field.scale} decimals: ${text}`;
	}
	if (field.min !== undefined && compareDecimals(text, field.min) < 0) {
		return `is below ${field.min}: ${text}`;
	}
	if (field.max !== undefined && compareDecimals(text, field.max) > 0) {
		return `is above ${field.max}: ${text}`;
	}
	return undefined;
}
