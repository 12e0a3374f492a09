import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/vision-card/vision-card.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Widgets/Vision card',
  component: 'sammen-vision-card',
  render: ({endpoint, vision, 'heading-level': level}) =>
    html`<sammen-vision-card endpoint=${endpoint} vision=${vision ?? ''} heading-level=${level ?? 2}></sammen-vision-card>`,
};
export default meta;
type Story = StoryObj;

export const WithContent: Story = {args: {endpoint: recorded('aalborg')}};
