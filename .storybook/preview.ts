/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import type {ArgTypesEnhancer} from 'storybook/internal/types';
import {answerFromRecordings} from '../stories/recorded.js';
import {beginAnew, inSurroundings} from './surroundings.js';
import {globalTypes, initialGlobals} from './toolbar.js';

answerFromRecordings();

// Found rather than imported: the manifest is made from the sources and not kept with them.
for (const manifest of Object.values(import.meta.glob('../custom-elements.json', {eager: true, import: 'default'}))) {
  setCustomElementsManifest(manifest);
}

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
    controls: {expanded: true, exclude: /^(client|language|locale|wrong)$/},
    options: {
      storySort: {
        order: ['Start', 'Tokens', 'Page', 'Widgets', ['Vision card', 'Pejlemærke list', 'Participation ladder', 'Input form', 'Receipt']],
      },
    },
    // The stories bring their own width, background and contrast.
    backgrounds: {disable: true},
  },
};
export default preview;
