import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A default as the manifest writes it (`'input'`, `2`, `false`) as an attribute has it. */
const plain = (value = '') => value.replace(/^'(.*)'$/, '$1');

/** The widgets with their attributes, read from the sources by the same analyzer as `custom-elements.json`. */
export const readWidgets = async () => {
  const {modules} = await cli({argv: ['analyze', '--config', 'site/builder/manifest.config.mjs', '--quiet'], cwd: root, noWrite: true});
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const everywhere = declarations.find(({name}) => name === 'Widget').allowed;
  return declarations
    .filter(({tagName, superclass}) => tagName && superclass?.name === 'Widget')
    .map(({tagName, description = '', attributes, allowed}) => ({
      name: tagName.slice('sammen-'.length),
      summary: description.replace(/\s+/g, ' ').trim(),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        type: attribute.type?.text ?? 'string',
        default: plain(attribute.default),
        description: attribute.description ?? '',
        pattern: {...everywhere, ...allowed}[attribute.name] ?? '',
      })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The themes that are served with the widgets, after none; but for the one that is there to see the widgets hold their own. */
export const readThemes = () =>
  ['', ...readdirSync(`${root}stories/themes`).map((file) => file.replace(/\.css$/, ''))].filter((name) => name !== 'hostile');
