import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** What a module knows of itself stays what it is in its own file. */
const inPlace: Plugin = {
  name: 'in-place',
  setup: ({onLoad}) =>
    onLoad({filter: /\.(ts|m?js)$/}, async ({path}) => {
      const known = {url: pathToFileURL(path).href, filename: path, dirname: dirname(path)};
      const code = await readFile(path, 'utf8');
      const contents = code.replace(/\bimport\.meta\.(url|filename|dirname)\b/g, (_, name: keyof typeof known) =>
        JSON.stringify(known[name]),
      );
      return {contents, loader: path.endsWith('.ts') ? 'ts' : 'js'};
    }),
};

/**
 * Bundles files of ours for node, each with what it imports of ours, into a folder below this project. Loading hundreds of
 * modules one by one through tsx takes longer than most tests do.
 */
export const bundle = async (files: readonly string[], folder: string): Promise<void> => {
  await build({
    ...{entryPoints: [...files], outdir: folder, outbase: root, absWorkingDir: root, outExtension: {'.js': '.mjs'}},
    ...{
      bundle: true,
      splitting: true,
      chunkNames: 'chunks/[hash]',
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
    },
    ...{sourcemap: 'linked', logLevel: 'warning', logOverride: {'direct-eval': 'silent'}, plugins: [inPlace]},
  });
};

/** How node runs a file of ours: as the whole run has bundled it, else as it is, through tsx. */
export const argsFor = (file: string): string[] => {
  const folder = process.env.SAMMEN_BUNDLES;
  const bundled = folder && join(folder, relative(root, resolve(file)).replace(/\.ts$/, '.mjs'));
  return bundled && existsSync(bundled) ? [bundled] : ['--import', 'tsx', file];
};
