// For what n8n's linter leaves out: contract, sandbox, scripts and tests, which are all `.mts`.
// eslint.config.mjs is n8n's own, for the nodes, and has to stay as it is.
import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{
		files: ['**/*.mts'],
		ignores: ['contract/generated/**'],
		extends: [
			js.configs.recommended,
			tseslint.configs.strictTypeChecked,
			tseslint.configs.stylisticTypeChecked,
		],
		plugins: { 'import-x': importX },
		languageOptions: {
			parserOptions: { project: './tsconfig.tools.json', tsconfigRootDir: import.meta.dirname },
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'capitalized-comments': [
				'error',
				'always',
				{
					ignoreConsecutiveComments: true,
					ignoreInlineComments: true,
					ignorePattern: 'n8n|npm|undefined|null|true|false|[a-z]+[A-Z_./(\\d]',
				},
			],
			'import-x/first': 'error',
			'import-x/newline-after-import': 'error',
			'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
			'import-x/order': [
				'error',
				{
					groups: ['builtin', 'external', ['parent', 'sibling', 'index']],
					'newlines-between': 'always',
					alphabetize: { order: 'asc', caseInsensitive: true },
					named: { enabled: true, types: 'types-last' },
				},
			],
			'no-useless-rename': 'error',
			'object-shorthand': ['error', 'properties'],
			'@typescript-eslint/array-type': ['error', { default: 'array-simple' }],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{
					argsIgnorePattern: '^_',
					varsIgnorePattern: '^_',
					destructuredArrayIgnorePattern: '^_',
					ignoreRestSiblings: true,
				},
			],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true },
			],
			'@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
			// What is a text in PayPal's files is taken for one.
			'@typescript-eslint/no-base-to-string': 'off',
			// `body<T>()` names the type of what came, which JSON does not.
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			'@typescript-eslint/no-empty-function': [
				'error',
				{ allow: ['overrideMethods', 'arrowFunctions'] },
			],
			// They take an entry that may be missing for one that is always there.
			'@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
			'@typescript-eslint/no-unnecessary-condition': 'off',
			// It asks for `!`, which is forbidden.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			// What stands in for a function of n8n's is async as that is, whether it waits or not.
			'@typescript-eslint/require-await': 'off',
			// Functions are passed around here; hardly any has a `this`.
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		files: ['test/**/*.mts'],
		rules: {
			// Jest's matchers are of no type.
			'@typescript-eslint/no-unsafe-assignment': 'off',
		},
	},
);
