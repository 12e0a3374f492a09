import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {root} from '../../site/root.js';

const FOLDER = join(root, 'test', 'editors');

/** What a text with headings and links needs; Umbraco's own source, of the version named. */
const BASICS = ['Umb.Tiptap.RichTextEssentials', 'Umb.Tiptap.Heading', 'Umb.Tiptap.Bold', 'Umb.Tiptap.Link'];

/** Umbraco lists all of Tiptap in one file. What is not installed here is used by none of these extensions. */
const unused: Plugin = {
  name: 'unused',
  setup: ({onResolve}) =>
    onResolve({filter: /^@tiptap\/extension-(image|subscript|superscript|table|text-align|text-style)$/}, ({path}) => ({
      path,
      external: true,
      sideEffects: false,
    })),
};

/** The file with an extension's code, found as Umbraco finds it: by the alias in its manifest. */
const extensionOf = (extensions: string, alias: string): string => {
  for (const name of readdirSync(extensions)) {
    const manifest = join(extensions, name, 'manifests.js');
    if (!existsSync(manifest) || !readFileSync(manifest, 'utf8').includes(`'${alias}'`)) continue;
    const file = readdirSync(join(extensions, name)).find((one) => one.endsWith('.tiptap-api.js'));
    if (file) return join(extensions, name, file);
  }
  throw new Error(`Umbraco has no extension ${alias}`);
};

/** The script of an edit page with Umbraco's rich text editor: Tiptap with the code of these extensions of Umbraco's. */
export const umbracoScript = async (version: '17' | '18', aliases: readonly string[]): Promise<string> => {
  const source = join(FOLDER, 'node_modules', version === '17' ? 'umbraco-17' : '@umbraco-cms/backoffice', 'dist-cms');
  const files = [...BASICS, ...aliases].map((alias) => extensionOf(join(source, 'packages/tiptap/extensions'), alias));
  const contents = `import {Editor} from '@tiptap/core';
import {UmbControllerHostElementMixin} from '${join(source, 'libs/controller-api/index.js')}';
${files.map((file, index) => `import Api${index} from '${file}';`).join('\n')}
customElements.define('editor-host', class extends UmbControllerHostElementMixin(HTMLElement) {});
const area = document.querySelector('#content');
const host = document.createElement('editor-host');
const element = Object.assign(document.createElement('div'), {id: 'editor'});
area.before(host, element);
const apis = [${files.map((_, index) => `Api${index}`).join(', ')}].map((Api) => new Api(host));
window.editor = new Editor({
  element, extensions: apis.flatMap((api) => api.getTiptapExtensions({})), content: area.value,
  onUpdate: ({editor}) => void (area.value = editor.getHTML()),
});
document.body.dataset.ready = '';`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: FOLDER, loader: 'js'},
    ...{bundle: true, write: false, format: 'esm', logLevel: 'warning', plugins: [unused]},
  });
  return outputFiles[0]?.text ?? '';
};
