import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Which door leads where (see CONTRIBUTING.md): files, what they may not import, and why. */
const ZONES = [
  [
    ['src/data/**', 'src/i18n/**', 'src/theme/**'],
    ['widgets', 'ui', 'widget', 'reading', 'endpoint', 'events', 'define'],
    'data, i18n and theme import no other room',
  ],
  [['src/data/**'], ['i18n', 'theme'], 'data knows nothing but data'],
  [['src/i18n/**'], ['data', 'theme'], 'i18n knows nothing but i18n'],
  [['src/theme/**'], ['data', 'i18n'], 'theme knows nothing but theme'],
  [
    ['src/ui/**'],
    [
      'widgets',
      'widget',
      'reading',
      'endpoint',
      'data/client',
      'data/post',
      'data/request',
      'data/visions',
      'data/pejlemaerker',
      'data/activities',
    ],
    'ui explains errors; it knows no client and no resource',
  ],
  [['src/*.ts'], [], 'what lies before the rooms may go into each of them, and nowhere else'],
  [['src/widgets/**'], ['widgets'], 'a widget never imports a widget: what two share moves to ui or data'],
  [['src/staff/**'], ['widgets'], 'the desk shares ui and data with the widgets, and imports none of them'],
  [['src/widgets/**', 'src/ui/**', 'src/*.ts'], ['staff'], 'what citizens load knows nothing of the desk'],
  [
    ['server/**'],
    ['widgets', 'ui', 'widget', 'reading', 'endpoint', 'i18n', 'theme', 'data/client', 'data/post', 'data/request', 'data/lean'],
    'the server takes schemas and rules from data, nothing else',
  ],
];
const OUTSIDE = ['server', 'stories', 'test', 'site', 'bench', 'scripts'];

/** Matches the room wherever the importing file lies: `../../ui/field.js`, from the server `../../../src/ui/field.js`. */
const into = (room, file) => `^(\\.\\./)+${file.startsWith('src') ? '(src/)?' : 'src/'}${room}(/|\\.js$)`;
/** One rule for each kind of file: a later entry would replace an earlier one. */
const zones = [...new Set(ZONES.flatMap(([files]) => files))].map((file) => {
  const mine = ZONES.filter(([files]) => files.includes(file));
  const out = file.startsWith('src') ? OUTSIDE : [];
  return {
    files: [file],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...mine.flatMap(([, rooms, message]) => rooms.map((room) => ({regex: into(room, file), message}))),
            ...out.map((room) => ({regex: into(room, file), message: 'src imports nothing from outside src'})),
          ],
        },
      ],
    },
  };
});

/** What a strict CSP forbids, and what would let markup from elsewhere in. */
const BANNED = [
  {selector: 'ImportDeclaration[source.value=/unsafe-html|unsafe-svg|style-map/]', message: 'Banned: see design of embedding, strict CSP.'},
  {selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]', message: 'Text bindings only.'},
  {
    selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|write)$/][callee.object.name='document']",
    message: 'Text bindings only.',
  },
  {selector: "CallExpression[callee.name='eval']", message: 'Forbidden by every strict CSP.'},
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/<style|\\sstyle=/]",
    message: 'No style elements or attributes: a strict CSP blocks them.',
  },
  {
    selector: "CallExpression[callee.name='msg']:not([arguments.1.properties.0.key.name='id'])",
    message: 'Each text has an explicit id: minifying would change a computed one.',
  },
];

export default defineConfig(
  globalIgnores([
    'dist',
    'server/dist',
    'storybook-static',
    'src/i18n/generated/**',
    'src/staff/generated/**',
    'stories/recorded/**',
    '**/*.mjs',
    '*.config.js',
    'data',
    'coverage',
  ]),
  tseslint.configs.strict,
  {languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}}},
  {
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      'max-lines': ['error', 250],
    },
  },
  {
    files: ['src/**'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...BANNED], // Lit's base classes have these callbacks.
      'wc/guard-super-call': 'off',
      // Safari forgets that a list without markers is one; the role says it again.
      'lit-a11y/no-redundant-role': 'off',
    },
    settings: {wc: {elementBaseClasses: ['LitElement', 'Widget']}},
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: ['it', 'describe', 'test'], package: 'node:test'}]},
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Expectations of chai's look like promises and are none; the one that is must be awaited.
    files: ['test/widgets/**', 'test/loader/**', 'test/support/wtr-*'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']", message: 'Await it.'},
      ],
    },
  },
  ...zones,
);
