import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];
const nodeGlobals = ['console', 'process', 'performance', 'globalThis', ...timers];

const code = ['**/*.{ts,tsx,mjs}'];
const specs = ['**/*.spec.{ts,tsx}', 'tests/**', 'migrations/src/[0-9]*.ts'];
const commands = ['libs/tooling/**', 'migrations/**', 'tests/**', 'web/build/**', 'web/scripts/**'];
const entries = ['web/src/server/{entry,use-translation}.{ts,tsx}'];
const configurations = ['*.config.{ts,mjs}', '.dependency-cruiser.mjs', 'web/*.ts', 'tests/support/**/*.mjs'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.nx/', '.data/', 'tests/.output/', 'web/src/shared/operations/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: code,
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
        { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file itself.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
    },
  },
  {
    files: ['{api,web,libs,migrations,tests}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['web/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  // Texts from outside are rid of control characters there.
  { files: ['libs/{bibliography,course-content,xliff}/src/*.ts'], rules: { 'no-control-regex': 'off' } },
  // A list without markers is no list to one screen reader unless it says so; what scrolls is reached by the keyboard.
  {
    files: ['web/**/*.tsx'],
    rules: {
      'jsx-a11y/no-redundant-roles': ['error', { nav: ['navigation'], ul: ['list'], ol: ['list'] }],
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }],
      // A film's tracks come from its content, and a recording has a transcript instead.
      'jsx-a11y/media-has-caption': 'off',
    },
  },
  { files: specs, rules: { 'max-lines-per-function': 'off' } },
  { files: commands, rules: { 'no-console': 'off' } },
  { files: [...configurations, ...entries], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
);
