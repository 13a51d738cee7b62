import javascript from '@eslint/js'
import compat from 'eslint-plugin-compat'
import es from 'eslint-plugin-es-x'
import vue from 'eslint-plugin-vue'
import vueAccessibility from 'eslint-plugin-vuejs-accessibility'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

// Prettier lays templates out; these rules of the Vue set would argue with it.
const LAYOUT_RULES = [
  'html-closing-bracket-newline',
  'html-indent',
  'html-self-closing',
  'max-attributes-per-line',
  'multiline-html-element-content-newline',
  'singleline-html-element-content-newline',
]

export default defineConfig(
  globalIgnores(['dist*/', '.prerender/', 'test-results/', 'data/**/*.json']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  javascript.configs.recommended,
  typescript.configs.strict,
  vue.configs['flat/recommended'],
  vueAccessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      ...Object.fromEntries(LAYOUT_RULES.map((rule) => [`vue/${rule}`, 'off'])),
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/component-name-in-template-casing': 'error',
      'vue/define-macros-order': 'error',
      'vue/html-button-has-type': 'error',
      'vue/no-undef-components': ['error', { ignorePatterns: ['RouterLink', 'RouterView'] }],
      'vue/no-unused-refs': 'error',
      'vue/no-useless-v-bind': 'error',
      'vue/no-v-html': 'error',
      // Optional props are typed; a default of undefined would say nothing more.
      'vue/require-default-prop': 'off',
      // The Content-Security-Policy blocks style attributes in prerendered pages, and hydration does not repair them.
      'vue/no-restricted-static-attribute': ['error', { key: 'style', message: 'Use a class.' }],
      'vue/no-restricted-v-bind': ['error', { argument: 'style', message: 'Use a class.' }],
      // Components whose whole work is to write text. An empty heading would show in the browser tests.
      'vuejs-accessibility/heading-has-content': [
        'error',
        { accessibleChildren: ['PhraseText', 'YearName', 'CityText', 'OurText'] },
      ],
      // A label may hold its control or name it by id: either is enough.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    // What readers' browsers run: nothing that the lowest of them (package.json, browserslist) do not know.
    files: ['src/**/*.ts', 'src/**/*.vue'],
    ignores: ['src/build/**'],
    plugins: { compat, es },
    // Each is asked for where it is used, as newer browsers have it only.
    settings: { polyfills: ['document.fullscreenEnabled', 'navigator.wakeLock'] },
    rules: {
      'compat/compat': 'error',
      'es/no-class-static-block': 'error',
      'es/no-regexp-lookbehind-assertions': 'error',
    },
  },
  {
    // The compiler checks names, and knows the browser's and Node's.
    files: ['**/*.ts', '**/*.vue'],
    rules: { 'no-undef': 'off' },
  },
  {
    rules: {
      // The type of a module that is only built later can be named in no other way.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds it.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use modules.' },
        {
          selector: 'CallExpression[callee.property.name=/^(only)$/][callee.object.name=/^(it|test|describe)$/]',
          message: 'The other tests would not run.',
        },
      ],
      // The city's text has ideographic spaces, and so have the patterns that read it.
      'no-irregular-whitespace': [
        'error',
        { skipRegExps: true, skipStrings: true, skipTemplates: true, skipComments: true },
      ],
      'prefer-const': 'error',
    },
  },
  {
    // What a reader's browser runs.
    files: ['src/**/*.ts', 'src/**/*.vue'],
    ignores: ['src/build/**'],
    rules: {
      'no-alert': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text is rendered as text.' },
        { property: 'outerHTML', message: 'Text is rendered as text.' },
        { property: 'insertAdjacentHTML', message: 'Text is rendered as text.' },
      ],
    },
  },
  {
    // With the types at hand: a function or an object put into a text is written out as its code.
    files: ['src/**/*.ts', 'src/**/*.vue'],
    ignores: ['src/offline/worker/**'],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.vue'] } },
    rules: {
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**', 'data/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
)
