import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './theming/editor.js';
import {findWidgets, type Found} from './theming/found.js';
import {styles} from './theming/styles.js';

const meta: Meta = {title: 'Tokens/Theme editor', tags: ['!autodocs']};
export default meta;

/** Every widget with its recorded content, beside the fields for a theme of one's own. */
export const Editor: StoryObj = {
  // Each widget stands here twice, and so does each region with its name.
  parameters: {a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}}},
  loaders: [async () => ({widgets: await findWidgets()})],
  render: (_args, {loaded, globals}) => html`
    <style>
      ${styles}
    </style>
    <theme-editor lang="en" dir="ltr" .locale=${String(globals.locale)} .widgets=${(loaded as {widgets: Found[]}).widgets}></theme-editor>
  `,
};
