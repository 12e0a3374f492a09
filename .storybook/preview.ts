import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import type {ArgTypesEnhancer} from 'storybook/internal/types';
import {answerFromRecordings} from '../stories/recorded.js';
import {MANIFESTS} from './manifest.js';
import {beginAnew, inSurroundings} from './surroundings.js';
import {globalTypes, initialGlobals} from './toolbar.js';
import {WidgetPage} from './widget-page.js';

answerFromRecordings();

for (const manifest of MANIFESTS) setCustomElementsManifest(manifest);

/** Only attributes can be played with: events, slots and parts are there to be read. */
const playWithAttributes: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [name, type.table?.category === 'attributes' ? type : {...type, control: false}]),
  );

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [playWithAttributes],
  beforeEach: beginAnew,
  decorators: [inSurroundings],
  parameters: {
    a11y: {test: 'error'},
    docs: {page: WidgetPage},
    controls: {expanded: true, exclude: /^(client|language|locale|wrong)$/},
    options: {
      storySort: {
        order: [
          'Start',
          'Tokens',
          'Page',
          ['Gallery', 'All widgets'],
          'Widgets',
          ['Vision card', 'Pejlemærke list', 'Participation ladder', 'Input form', 'Receipt'],
        ],
      },
    },
    // The stories bring their own width, background and contrast.
    backgrounds: {disable: true},
  },
};
export default preview;
