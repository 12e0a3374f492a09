import {readdirSync} from 'node:fs';
import {resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';

/** Folder = file = tag = entry. */
export const widgets = readdirSync(new URL('src/widgets/', import.meta.url)).sort();

const owner = (id) => /\/widgets\/([\w-]+)\//.exec(id)?.[1];

/** The widgets that need a module, directly or through others: at once, or also when something is loaded later. */
const users = (id, {getModuleInfo}, later, seen = new Set()) => {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const {importers, dynamicImporters, isEntry} = getModuleInfo(id);
  if (isEntry) return new Set([owner(id)]);
  const next = later ? [...importers, ...dynamicImporters] : importers;
  return new Set(next.flatMap((importer) => [...users(importer, {getModuleInfo}, later, seen)]));
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
    // what two share after the first keystroke is in a chunk of its own.
    manualChunks: (id, graph) => {
      if (/\/i18n\/generated\//.test(id)) return undefined;
      const [now, ever] = [users(id, graph, false).size, users(id, graph, true).size];
      if (/\/esm\/[\w-]+\.js$/.test(id) || now > 1 || (now && ever > 1)) return 'core';
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
    resolve({exportConditions: ['browser', 'production', 'default'], dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']}),
    literals({include: ['dist/esm/**'], failOnError: true, options: {minifyOptions: {conservativeCollapse: true, keepClosingSlash: true}}}),
    terser({
      ecma: 2021,
      module: true,
      compress: {passes: 3, ecma: 2021, unsafe_arrows: true},
      mangle: {module: true},
      format: {comments: false, ecma: 2021},
    }),
  ],
};
