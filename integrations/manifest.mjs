// Writes which widgets there are and which attributes each one takes, as the plugins for WordPress and Drupal read it:
// `node integrations/manifest.mjs`. With `--check` it writes nothing and fails when a copy is out of date.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {format, resolveConfig} from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A plugin is installed by copying its folder, so that each has a copy of its own. */
export const copies = ['integrations', 'integrations/wordpress/sammen', 'integrations/drupal/sammen'].map(
  (folder) => `${root}${folder}/widgets.json`,
);

const oneLine = (words = '') => words.replace(/\s+/g, ' ').trim();

/** `pejlemaerke-list` is called "Pejlemaerke list"; the plugins translate that. */
const label = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** What a plugin checks before it prints a value; the rest the widget says itself, in the console. */
const kind = (name, type) => {
  if (type?.text === 'number') return 'number';
  return /(^|-)url$|^endpoint$/.test(name) ? 'url' : 'string';
};

const attributesOf = ({attributes = []}) =>
  Object.fromEntries(
    attributes
      .map(({name, description, type}) => [
        name,
        {label: label(name), description: oneLine(description).replaceAll('`', ''), type: kind(name, type)},
      ])
      .sort(([a], [b]) => a.localeCompare(b)),
  );

/** The text of every copy, made from the sources as they are now. */
export const widgetsJson = async () => {
  const {modules} = await cli({argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'], cwd: root, noWrite: true});
  const widgets = modules
    .filter(({path}) => path.startsWith('src/widgets/'))
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map((declaration) => [
      declaration.tagName.replace('sammen-', ''),
      {
        label: label(declaration.tagName.replace('sammen-', '')),
        description: oneLine(declaration.description),
        attributes: attributesOf(declaration),
      },
    ])
    .sort(([a], [b]) => a.localeCompare(b));
  const filepath = copies[0];
  return format(JSON.stringify(Object.fromEntries(widgets)), {...(await resolveConfig(filepath)), filepath});
};

const current = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** The copies that differ from `text`. */
export const outdated = (text) => copies.filter((file) => current(file) !== text);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await widgetsJson();
  const stale = outdated(text);
  if (process.argv.includes('--check')) {
    for (const file of stale) console.error(`out of date: ${file.slice(root.length)}; run node integrations/manifest.mjs`);
    process.exitCode = stale.length ? 1 : 0;
  } else for (const file of stale) writeFileSync(file, text);
}
