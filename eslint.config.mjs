import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerLint } from './scripts/check/layer-lint.ts';
import { actingExports, patternImports, spreadsOfLists } from './scripts/check/syntax-rules.ts';

export default defineConfig(
  globalIgnores(['dist*', '.cache', '.astro', 'scans', 'content', 'tests/fixtures']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Index signatures are read with brackets, so that a typing slip cannot pass for a known key.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/{text,domain,config,catalogue,describe,views,islands,site,i18n}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer'] },
  },
  {
    files: ['{src,scripts}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...spreadsOfLists, ...patternImports] },
  },
  {
    files: ['scripts/**/*.{ts,mjs}'],
    rules: {
      'no-restricted-syntax': ['error', ...spreadsOfLists, ...patternImports, ...actingExports],
    },
  },
  ...astro.configs['flat/recommended'],
  ...layerLint,
);
