import type { Advice, AdviceByCode } from './types';

const CHECK = 'Check the value. If it is an expression, check what it returns for this item.';

const UNREADABLE: Advice = {
	title: 'PayPal cannot read the body',
	about: 'has a format that PayPal cannot read',
	next: "Check the JSON fields, such as 'JSON Body', for a list where PayPal expects an object, or an object where it expects a list.",
};

/** Codes about the values of fields, which PayPal's APIs share. */
export const FIELDS: AdviceByCode = {
	MISSING_REQUIRED_PARAMETER: {
		title: 'A required value is missing',
		about: 'is missing',
		next: 'Fill it in. If it is an expression, check that the item has the value it reads.',
	},
	MISSING_REQUEST_BODY: {
		title: 'PayPal requires more values',
		next: 'Fill in the fields of this operation: only the ID was sent.',
	},
	MISSING_OR_INVALID_REQUEST_BODY: {
		title: 'PayPal requires more values',
		next: 'Fill in the fields of this operation, or check the JSON of the body.',
	},
	INVALID_PARAMETER_SYNTAX: {
		title: 'A value is not in the format that PayPal expects',
		about: 'is not in the format that PayPal expects',
		next: CHECK,
	},
	INVALID_PARAMETER_VALUE: {
		title: 'PayPal does not accept a value',
		about: 'has a value that PayPal does not accept',
		next: CHECK,
	},
	INVALID_PARAMETER: {
		title: 'PayPal does not accept one of the values here',
		about: 'is not accepted by PayPal here',
		next: 'Remove it, and run the node again.',
	},
	INCOMPATIBLE_PARAMETER_VALUE: {
		title: 'Two values cannot be used together',
		about: 'cannot be used together with other values',
		next: 'Remove it, or the other one.',
	},
	INVALID_STRING_LENGTH: {
		title: 'A text is too short or too long for PayPal',
		about: 'is too short or too long',
		next: CHECK,
	},
	INVALID_STRING_MIN_LENGTH: {
		title: 'A text is too short for PayPal',
		about: 'is too short',
		next: CHECK,
	},
	INVALID_STRING_MAX_LENGTH: {
		title: 'A text is too long for PayPal',
		about: 'is too long',
		next: 'Shorten it: {{ $json.text.slice(0, 127) }} in an expression keeps the first 127 characters.',
	},
	INVALID_INTEGER_MIN_VALUE: {
		title: 'A number is too small for PayPal',
		about: 'is too small',
		next: CHECK,
	},
	INVALID_INTEGER_MAX_VALUE: {
		title: 'A number is too large for PayPal',
		about: 'is too large',
		next: CHECK,
	},
	INVALID_INTEGER_VALUE: {
		title: 'PayPal does not accept a number',
		about: 'is not a number that PayPal accepts',
		next: CHECK,
	},
	INVALID_ARRAY_MIN_ITEMS: {
		title: 'A list has too few entries for PayPal',
		about: 'has too few entries',
		next: 'Add one. If it is filled by expressions, check what they return for this item.',
	},
	INVALID_ARRAY_MAX_ITEMS: {
		title: 'A list has too many entries for PayPal',
		about: 'has too many entries',
		next: 'Remove some, or split them into several calls.',
	},
	INVALID_ARRAY_LENGTH: {
		title: 'A list has too few or too many entries for PayPal',
		about: 'has too few or too many entries',
		next: 'Add or remove some.',
	},
	INVALID_COUNTRY_CODE: {
		title: 'PayPal does not know this country',
		about: 'is not a country that PayPal knows',
		next: 'Use a two-letter ISO 3166 code, such as US, DE or GB (not UK).',
	},
	MALFORMED_REQUEST_JSON: UNREADABLE,
	MALFORMED_REQUEST: UNREADABLE,
	INVALID_SYNTAX: UNREADABLE,
	ONE_OF_PARAMETERS_REQUIRED: {
		title: 'One of several values is missing',
		about: 'or an alternative to it is missing',
		next: 'Fill in one of them.',
	},
	NOT_SUPPORTED: {
		title: 'PayPal does not support this here',
		about: 'is not supported by PayPal here',
		next: 'Remove it, or choose another value.',
	},

	// Changes
	INVALID_JSON_POINTER_FORMAT: {
		title: 'PayPal cannot read one of the paths',
		about: 'has a path that PayPal cannot read',
		next: 'Begin the path with a slash, such as /description.',
	},
	INVALID_PATCH_PATH: {
		title: 'PayPal does not allow this to be changed',
		about: 'cannot be changed',
		next: "Remove the change. 'Changes' lists what can be changed.",
	},
	NOT_PATCHABLE: {
		title: 'PayPal no longer allows this to be changed',
		about: 'can no longer be changed',
		next: 'Get the record and look at its status. Remove the change, or create a new record.',
	},
	FIELD_NOT_PATCHABLE: {
		title: 'PayPal does not allow this to be changed',
		about: 'cannot be changed',
		next: 'Remove the change, or create a new record.',
	},
	INVALID_PATCH_OPERATION: {
		title: 'This kind of change does not apply to the record',
		about: 'cannot be changed in this way',
		next: 'Use Replace for what the record already has, and Add for what it lacks.',
	},
	UNSUPPORTED_PATCH_OPERATION: {
		title: 'PayPal does not support this kind of change here',
		about: 'cannot be changed in this way',
		next: 'Use another kind of change, such as Replace.',
	},
	PATCH_VALUE_REQUIRED: {
		title: 'A change has no new value',
		about: 'has no new value',
		next: 'Fill it in, or remove the change.',
	},
	PATCH_PATH_REQUIRED: {
		title: 'A change does not say what it changes',
		about: 'does not say what it changes',
		next: 'Fill in the path, or remove the change.',
	},

	// Reports
	RESULTSET_TOO_LARGE: {
		title: 'There are too many transactions for one report',
		next: "Choose a shorter period between 'Start Date' and 'End Date'.",
	},
};
