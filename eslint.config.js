import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** Style belongs to Prettier; here stand the rules that find faults. */
export default tseslint.config(
  { ignores: ['build/', 'node_modules/', '.demo/', '.artefacts/', '*.cjs', '**/*.js', '.ci/'] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp },
    rules: {
      // A pattern whose time grows faster than its text is a door to whoever sends a long one.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A type-level record with unions is often clearer than an interface.
      '@typescript-eslint/unified-signatures': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'React escapes for us: keep it so.',
        },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The content security policy refuses inline styles.',
        },
      ],
    },
  },
  {
    // What people type comes here first, up to half a megabyte of it; what search/ reads has been cut short.
    files: ['app/**'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }] },
  },
  {
    files: ['commands/**', 'tests/bench/**', 'tests/canary/canary.ts', 'tests/setup/**'],
    rules: { 'no-console': 'off' },
  },
)
