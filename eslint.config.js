import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const SERVER = ['libs/**/*.ts', 'apps/{api,worker,cli}/**/*.ts'];
const WEB = ['apps/{portal,desk}/**/*.{ts,tsx}', 'libs/web-kit/**/*.{ts,tsx}'];
const TESTS = ['**/*.spec.{ts,tsx}', '**/testing/**', 'test/**'];

const forbid = (selector, message) => ({ selector, message });
const CASTS = forbid(
  'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
  'Parse it with a schema, or narrow it; casts live in *.table.ts.',
);
const PARAMETERS = [
  ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>4]',
  'MethodDefinition[kind!="constructor"] > FunctionExpression[params.length>4]',
].map((selector) => forbid(selector, 'More than four parameters: pass an object.'));
const ENVIRONMENT = forbid(
  'MemberExpression[object.name="process"][property.name="env"]',
  'Only platform/config/environment.ts reads variables.',
);
const HIDDEN_INPUTS = [
  forbid('NewExpression[callee.name="Date"][arguments.length=0]', 'Time comes from Clock.'),
  forbid('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Time comes from Clock.'),
  forbid(
    'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    'Randomness comes in as an argument, or from node:crypto.',
  ),
];
const syntax = (...forbidden) => ({ 'no-restricted-syntax': ['error', ...forbidden] });

/** A later block replaces the forbidden syntax of an earlier one: each place lists all that holds there. */
export default defineConfig(
  { ignores: ['dist/', '.data/', 'coverage/', 'node_modules/', 'test/architecture/planted/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A contract is a schema and its type under one name.
      '@typescript-eslint/no-redeclare': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      ...syntax(CASTS, ENVIRONMENT, ...PARAMETERS),
    },
  },
  { files: SERVER, rules: { 'no-console': 'error', ...syntax(CASTS, ENVIRONMENT, ...PARAMETERS, ...HIDDEN_INPUTS) } },
  {
    files: WEB,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // A timer that starts itself anew and a countdown set by its input are what these two take for mistakes.
      'react-hooks/immutability': 'off',
      'react-hooks/set-state-in-effect': 'off',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      ...syntax(CASTS, ENVIRONMENT, ...PARAMETERS),
    },
  },
  // Markup is long without being hard.
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
      ...syntax(ENVIRONMENT, ...PARAMETERS),
    },
  },
  { files: ['**/*.table.ts'], rules: syntax(ENVIRONMENT, ...PARAMETERS, ...HIDDEN_INPUTS) },
  { files: ['libs/kernel/src/clock.ts'], rules: syntax(CASTS, ENVIRONMENT, ...PARAMETERS) },
  { files: ['libs/platform/src/config/environment.ts'], rules: syntax(CASTS, ...PARAMETERS, ...HIDDEN_INPUTS) },
  { files: ['**/migrations/*.ts', '**/data/**', 'apps/cli/src/cast/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['apps/launcher/**/*.mjs', 'test/**/*.{mjs,cjs}'],
    rules: { 'no-var': 'error', 'prefer-const': 'error', eqeqeq: 'error', 'no-unused-vars': 'error', 'max-lines': ['error', 200] },
  },
  { files: ['**/vite.config.ts'], rules: syntax(CASTS, ...PARAMETERS) },
);
