import type { Advice, AdviceByCode } from './types';

const CHECK =
	'Check what is filled in. If it holds an expression, check what that gives for this item.';

const UNREADABLE: Advice = {
	title: 'PayPal cannot read the body',
	about: 'has a form that PayPal cannot read',
	next: "Check the fields that hold JSON, such as 'JSON Body': look for lists where PayPal wants an object, and objects where it wants a list.",
};

/** What PayPal's APIs have in common about the values of fields. */
export const FIELDS: AdviceByCode = {
	MISSING_REQUIRED_PARAMETER: {
		title: 'A value is missing that PayPal needs',
		about: 'is missing',
		next: 'Fill it in. If it holds an expression, check that the item has what the expression reads.',
	},
	MISSING_REQUEST_BODY: {
		title: 'PayPal needs more than was filled in',
		next: 'Fill in the fields of this operation: nothing was sent but the ID.',
	},
	MISSING_OR_INVALID_REQUEST_BODY: {
		title: 'PayPal needs more than was filled in',
		next: 'Fill in the fields of this operation, or check the JSON of the body.',
	},
	INVALID_PARAMETER_SYNTAX: {
		title: 'A value is not in the form that PayPal expects',
		about: 'is not in the form that PayPal expects',
		next: CHECK,
	},
	INVALID_PARAMETER_VALUE: {
		title: 'PayPal does not accept a value',
		about: 'has a value that PayPal does not accept',
		next: CHECK,
	},
	INVALID_PARAMETER: {
		title: 'PayPal does not take one of the values here',
		about: 'is not taken by PayPal here',
		next: 'Remove it, and run the node again.',
	},
	INCOMPATIBLE_PARAMETER_VALUE: {
		title: 'Two values do not go together',
		about: 'does not go together with other values',
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
		next: 'Add one. If expressions fill it in, check that they give something for this item.',
	},
	INVALID_ARRAY_MAX_ITEMS: {
		title: 'A list has too many entries for PayPal',
		about: 'has too many entries',
		next: 'Remove some, or split them over several calls.',
	},
	INVALID_ARRAY_LENGTH: {
		title: 'A list has too few or too many entries for PayPal',
		about: 'has too few or too many entries',
		next: 'Add or remove some.',
	},
	INVALID_COUNTRY_CODE: {
		title: 'PayPal does not know this country',
		about: 'is not a country that PayPal knows',
		next: 'Use the two letters of ISO 3166, such as US, DE or GB (not UK).',
	},
	MALFORMED_REQUEST_JSON: UNREADABLE,
	MALFORMED_REQUEST: UNREADABLE,
	INVALID_SYNTAX: UNREADABLE,
	ONE_OF_PARAMETERS_REQUIRED: {
		title: 'One of several values is missing',
		about: 'or another one that could stand in its place is missing',
		next: 'Fill in one of them.',
	},
	NOT_SUPPORTED: {
		title: 'PayPal does not support this here',
		about: 'is not supported by PayPal here',
		next: 'Remove it, or choose another value.',
	},

	// Changes
	INVALID_JSON_POINTER_FORMAT: {
		title: 'A path is not one that PayPal can read',
		about: 'has a path that PayPal cannot read',
		next: 'Write the path with slashes from the start, such as /description.',
	},
	INVALID_PATCH_PATH: {
		title: 'PayPal does not let this be changed',
		about: 'cannot be changed',
		next: "Remove the change. 'Changes' lists what PayPal lets you change.",
	},
	NOT_PATCHABLE: {
		title: 'PayPal does not let this be changed any more',
		about: 'cannot be changed any more',
		next: 'Get the record and look at its status. Remove the change, or make a new record.',
	},
	FIELD_NOT_PATCHABLE: {
		title: 'PayPal does not let this be changed',
		about: 'cannot be changed',
		next: 'Remove the change, or make a new record.',
	},
	INVALID_PATCH_OPERATION: {
		title: 'The kind of change does not fit the record',
		about: 'cannot be changed in this way',
		next: 'Use Replace for what the record has already, and Add for what it lacks.',
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
		next: 'Choose a shorter time between From and To.',
	},
};
