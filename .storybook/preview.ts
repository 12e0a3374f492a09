/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {answerFromRecordings} from '../stories/recorded.js';
import {beginAnew, inSurroundings} from './surroundings.js';
import {globalTypes, initialGlobals} from './toolbar.js';

answerFromRecordings();

// Found rather than imported: the manifest is made from the sources and not kept with them.
for (const manifest of Object.values(import.meta.glob('../custom-elements.json', {eager: true, import: 'default'}))) {
  setCustomElementsManifest(manifest);
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  beforeEach: beginAnew,
  decorators: [inSurroundings],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, exclude: /^(client|language|locale|wrong|hasFallback)$/},
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
