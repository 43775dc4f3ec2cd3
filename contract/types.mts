/**
 * The form of the facts, and of what the contract says about a request or a response.
 * A schema is a subset of JSON Schema; `$ref` is a pointer within its own file (`#/schemas/money`)
 * and may have siblings, which add to what it points to.
 */
export interface Schema {
	readonly $ref?: string;
	readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
	readonly format?: string;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly default?: string | number | boolean;
	readonly readOnly?: boolean;
	readonly nullable?: boolean;
	readonly deprecated?: boolean;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean | Schema;
	readonly items?: Schema;
	readonly allOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
	/** The properties of the referenced schema that PayPal supports at this place */
	readonly supports?: readonly string[];
	/** Facts written by hand: their source, if it is not the one in the file's `byHand` */
	readonly source?: string;
	/** What no page of PayPal's confirms, or on which its pages disagree; no limit is based on it */
	readonly uncertain?: string;
}

export interface Parameter {
	readonly name: string;
	readonly in: 'path' | 'query' | 'header';
	readonly required?: boolean;
	readonly deprecated?: boolean;
	/** As in a schema */
	readonly uncertain?: string;
	readonly schema: Schema;
}

export interface Operation {
	/** PayPal's operationId, unique within its file only */
	readonly id: string;
	readonly method: string;
	/** The whole path after the host, with `{parameters}` */
	readonly path: string;
	readonly parameters: readonly Parameter[];
	readonly body?: {
		readonly required?: boolean;
		readonly content: Readonly<Record<string, Schema>>;
	};
	/** By status (or `default`, for errors); null where the file declares no body */
	readonly responses: Readonly<Record<string, Schema | null>>;
}

/** One facts file. */
export interface Facts {
	readonly source:
		| { readonly file: string; readonly version: string; readonly sha256: string }
		| {
				/** Where these facts come from: PayPal's OpenAPI files do not have them */
				readonly byHand: string;
				/** Facts whose schemas these refer to */ readonly schemasOf?: string;
		  };
	readonly operations: readonly Operation[];
	readonly schemas: Readonly<Record<string, Schema>>;
}

/** An operation as `contract` returns it: its facts, and the name of the facts file. */
export type ContractOperation = Operation & { readonly spec: string };

/** What a schema says about a value, besides its type. */
export const LIMITS = [
	'format',
	'enum',
	'pattern',
	'minLength',
	'maxLength',
	'minimum',
	'maximum',
	'minItems',
	'maxItems',
] as const satisfies ReadonlyArray<keyof Schema>;

export type Limit = (typeof LIMITS)[number];

/** What was broken; `unknown` and `read-only` are found in strict checks only. */
export type Rule =
	| Limit
	| 'required'
	| 'type'
	| 'unknown'
	| 'read-only'
	| 'body'
	| 'media-type'
	| 'malformed'
	| 'status';

export interface Violation {
	readonly location: 'body' | 'path' | 'query' | 'header';
	/** JSON pointer in a body (`/purchase_units/0/amount/value`), else the parameter's name */
	readonly field: string;
	readonly rule: Rule;
	/** PayPal's code, one that the operation documents where it documents a fitting one */
	readonly issue: string;
	/** The value that was refused, as text; left out if it is long, not a scalar, or a secret */
	readonly value?: string;
	readonly description: string;
}

/** A request as the server received it. Header names are in lower case, as Node.js provides them. */
export interface RequestToCheck {
	readonly pathParameters?: Readonly<Record<string, string>>;
	readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>;
	readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
	/**
	 * JSON: the parsed value, or the raw text if it could not be parsed. Form: name to text.
	 * Multipart: part's name to its value; JSON parts parsed, files as any value except undefined.
	 * undefined: no body was sent.
	 */
	readonly body?: unknown;
	readonly contentType?: string;
}

export interface Strictness {
	readonly strict?: boolean;
}

/** One property of a request body that a caller can set. */
export type SettableProperty = {
	/** `purchase_units[].amount.value`; within the part `input` for multipart bodies */
	readonly path: string;
	readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'file' | 'any';
	/** It and everything that contains it are required */
	readonly required: boolean;
	/** A member of a JSON Patch operation (`[].op`), not of the resource */
	readonly patch?: true;
	/** The name of the multipart part that contains it */
	readonly part?: string;
	readonly deprecated?: boolean;
} & Pick<Schema, Limit | 'default'>;

/** Corrections to one operation. */
export interface OperationCorrections {
	/** By name; replaces what the file has */
	readonly parameters?: Readonly<Record<string, Partial<Parameter>>>;
	/** Headers that the call takes and the file fails to declare */
	readonly headers?: Readonly<Record<string, Schema>>;
	/** Query parameters that the call takes and the file fails to declare */
	readonly query?: Readonly<Record<string, Schema>>;
	readonly body?: Operation['body'];
	/** By status */
	readonly responses?: Operation['responses'];
}

/** Corrections to one facts file. */
export interface Corrections {
	/** By method and path */
	readonly operations?: Readonly<Record<string, OperationCorrections>>;
	/**
	 * By name and place in it (`invoicer/properties/website`); replaces what is there, and
	 * `-` adds to a list, as in a JSON Patch (`carrier/enum/-`): one value, or each of several
	 */
	readonly schemas?: Readonly<Record<string, Schema | readonly string[] | string>>;
	/** Schemas that the file lacks */
	readonly added?: Readonly<Record<string, Schema>>;
}
