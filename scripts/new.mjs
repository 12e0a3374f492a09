// `npm run new <name>`: a widget with its element, story and test, and its line in the front door. Folder = file = tag = class.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error('npm run new <name>: lower-case words with hyphens, for example news-list');
if (existsSync(`src/widgets/${name}`)) throw new Error(`src/widgets/${name} is there already`);
const tag = `sammen-${name}`;
const className = `Sammen${name.replace(/(^|-)([a-z])/g, (_, _hyphen, letter) => letter.toUpperCase())}`;

const element = `import {nothing} from 'lit';
import {visions} from '../../data/visions.js';
import {define} from '../../define.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';

/**
 * What it is for, in one line.
 *
 * @element ${tag}
 * @reads /visions
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the title
 */
export class ${className} extends Widget {
  readonly #reading = new Reading(this, (client, language) => client.read('/visions', visions, language));

  protected override renderContent(): unknown {
    return whenRead(
      this.#reading,
      ({items}) => (items[0] ? heading(this.headingLevel, items[0].title, 'title') : this.empty(nothing)),
      this.broughtOr,
    );
  }
}

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const story = `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/${name}/${name}.js';

const meta: Meta = {title: 'Widgets/${name}', component: '${tag}'};
export default meta;

export const Default: StoryObj = {render: () => html\`<${tag} endpoint="https://recorded.sammen.invalid/aalborg"></${tag}>\`};
`;

const test = `import {expect} from '@open-wc/testing';
import '../../../src/widgets/${name}/${name}.js';
import {freshPage, newSpace, place, shows} from '../../support/wtr-page.js';

describe('<${tag}>', () => {
  beforeEach(freshPage);

  it('shows its content', async () => {
    const widget = await place('${tag}', {endpoint: (await newSpace()).endpoint});
    await shows(widget, '[part=heading]');
    await expect(widget).to.be.accessible();
  });
});
`;

const notes = ['Do', 'Don’t', 'Accessibility'].map((part) => `## ${part}\n`).join('\n');

for (const [folder, file, content] of [
  [`src/widgets/${name}`, `${name}.ts`, element],
  ['stories', `${name}.stories.ts`, story],
  ['stories/notes', `${name}.md`, notes],
  [`test/widgets/${name}`, `${name}.test.ts`, test],
]) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/${file}`, content);
  console.log(`wrote ${folder}/${file}`);
}
const door = readFileSync('src/index.ts', 'utf8');
const lines = [...door.split('\n').filter((line) => line.startsWith('export *')), `export * from './widgets/${name}/${name}.js';`].sort();
writeFileSync('src/index.ts', `${door.slice(0, door.indexOf('export *'))}${lines.join('\n')}\n`);
console.log('added a line to src/index.ts');
console.log(`left to you: how high it is at least, in src/theme/place.css; and what its notes say, in stories/notes/${name}.md`);
