import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.js';
import svelteConfig from './svelte.config.js';

const source = ['src/**/*.ts', 'src/**/*.svelte'];

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'node_modules/', 'static/', 'tests/**/*-changed.*'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs['flat/recommended'],
	...svelte.configs['flat/prettier'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			'max-lines': ['error', 300],
			eqeqeq: 'error',
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-expect-error': 'allow-with-description', 'ts-ignore': true }
			],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			// A cache is a plain Map on purpose: nobody watches it.
			'svelte/prefer-svelte-reactivity': 'off',
			// Addresses come from one module of ours, which knows the sub-path and the language.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: source,
		plugins: { bazyab: { rules: { 'import-direction': importDirection } } },
		rules: {
			'bazyab/import-direction': 'error',
			'no-console': 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
					message: 'What a page shows depends on its data and its link, not on the clock.'
				}
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'No clock in src: pass the time in.' },
				{ object: 'Math', property: 'random', message: 'No chance in src: use a seeded generator.' }
			]
		}
	}
);
