import {readdirSync, readFileSync} from 'node:fs';
import {dirname, relative, resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';

/** Folder = file = tag = entry. */
export const widgets = readdirSync(new URL('src/widgets/', import.meta.url)).sort();

const owner = (id) => /\/widgets\/([\w-]+)\//.exec(id)?.[1];

/** The order of the core's modules; how well they compress depends on it. */
const STEADY = ['data/errors', 'widget', 'data/schema', 'reading', 'ui/fragment', 'i18n/format', 'ui/heading', 'ui/status']
  .map((module) => `import '../../${module}.js';`)
  .join('');
/** The widgets that need a module, directly or through others: at once, or also when something is loaded later. */
const users = (id, {getModuleInfo}, later, seen = new Set()) => {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const {importers, dynamicImporters, isEntry} = getModuleInfo(id);
  if (isEntry) return new Set([owner(id)]);
  const next = later ? [...importers, ...dynamicImporters] : importers;
  return new Set(next.flatMap((importer) => [...users(importer, {getModuleInfo}, later, seen)]));
};

/** What is so small that a place in the core would cost every page more than a copy costs each that needs it. */
const CARRIED =
  /\/(ui\/(access|goal-colours|places)|i18n\/partial|data\/(access|activities|contributions|draws|initiatives|level|period|rooms|shortened|visions|participation|source|picture|partial-date|qualifier))\.js$/;

/**
 * Where Lit touches the page's own objects: marks of its versions, a place for decorators, of which there are none, and
 * what another Lit on the page may have put there for itself, polyfills and hydration.
 */
const TRACES = {
  'reactive-element': [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?litPropertyMetadata.*?\.elementProperties\.set\(\w+,\w+\)\}/,
    /,\w+=\w+\.reactiveElementPolyfillSupport/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-html': [/,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  'lit-element': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    /const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

export default {
  input: Object.fromEntries(widgets.map((name) => [name, `dist/esm/widgets/${name}/${name}.js`])),
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/cdn/sammen',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    compact: true,
    generatedCode: 'es2015',
    minifyInternalExports: true,
    hoistTransitiveImports: false,
    // What two widgets share from the start is in the core, so that each further widget costs one request;
    // what two share after the first keystroke is in a chunk of its own. No chunk imports a widget: where a page demands
    // the release to the byte, everything else is verified before the widget runs.
    manualChunks: (id, graph) => {
      if (/\/(i18n\/generated\/.*|esm\/inline\.js$)/.test(id)) return undefined;
      // Two widgets draw one, each when somebody wants to.
      if (/\/ui\/share-picture\.js$/.test(id)) return 'share-picture';
      if (/\/data\/outbox\/|\/node_modules\/idb\//.test(id)) return 'outbox';
      const [now, ever] = [users(id, graph, false).size, users(id, graph, true).size];
      const lazily = graph.getModuleInfo(id).importers.some((importer) => users(importer, graph, false).size === 0);
      if (/\/esm\/[\w-]+\.js$/.test(id) || now > 1 || (now && (ever > 1 || lazily))) return 'core';
      return ever > 1 ? 'later' : undefined;
    },
  },
  plugins: [
    {
      name: 'lean',
      resolveId(id) {
        if (id === 'valibot') return resolvePath('dist/esm/data/lean.js');
        // Of @lit/localize only `str` is used at run time; see src/i18n/locale.ts.
        return id === '@lit/localize' ? this.resolve('@lit/localize/internal/str-tag.js') : null;
      },
    },
    {
      name: 'carried',
      resolveId(source, importer) {
        const file = importer && resolvePath(dirname(importer), source);
        // A module of its own for each importer.
        return file && CARRIED.test(file) ? `${file}?for=${relative('dist/esm', importer).replace(/\W/g, '-')}` : null;
      },
      load: (id) => (id.includes('?for=') ? readFileSync(id.split('?')[0], 'utf8') : null),
    },
    {
      // The core's modules stand in the order in which they are first needed, and how well they compress depends on it:
      // the same order whatever the widgets are called.
      name: 'steady-core',
      transform: (code, id) => (/\/widgets\/([\w-]+)\/\1\.js$/.test(id) ? `${STEADY}${code}` : null),
    },
    {
      name: 'without-traces',
      transform(code, id) {
        const traces = TRACES[/\/([\w-]+)\/\1\.js$/.exec(id)?.[1]];
        return traces?.reduce((left, trace) => (trace.test(left) ? left.replace(trace, '') : this.error(`${trace} is not in ${id}`)), code);
      },
    },
    resolve({exportConditions: ['browser', 'production', 'default'], dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']}),
    literals({include: ['dist/esm/**'], failOnError: true, options: {minifyOptions: {conservativeCollapse: true, keepClosingSlash: true}}}),
    terser({
      ecma: 2021,
      module: true,
      compress: {passes: 3, ecma: 2021, unsafe_arrows: true, keep_fargs: false},
      // Lit's private names; nothing outside the core uses them.
      mangle: {module: true, properties: {regex: /^_\$/}},
      format: {comments: false, ecma: 2021},
    }),
  ],
};
