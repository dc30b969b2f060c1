import eslint from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Tests and tools run on this machine, not in n8n Cloud: they may read files and start processes. */
export default tseslint.config(
	eslint.configs.recommended,
	tseslint.configs.recommended,
	{
		files: ['**/*.ts'],
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
		},
	},
	{
		files: ['**/*.{cjs,mjs,js}'],
		languageOptions: { globals: globals.node },
	},
	{
		files: ['**/*.cjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off' },
	},
);
