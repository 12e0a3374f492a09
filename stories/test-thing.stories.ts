import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/widgets/test-thing/test-thing.js';

const meta: Meta = {title: 'Widgets/test-thing', component: 'sammen-test-thing'};
export default meta;

export const Default: StoryObj = {render: () => html`<sammen-test-thing endpoint="https://recorded.sammen.invalid/aalborg"></sammen-test-thing>`};
