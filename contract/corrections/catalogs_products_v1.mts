import type { Corrections } from '../types.mts';

export const catalogsProductsV1: Corrections = {
	schemas: {
		// It has a default; PayPal accepts requests without it
		'product_request_POST/required': ['name'],
	},
};
