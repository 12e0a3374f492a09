import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/index.js';
import {recorded} from './recorded.js';

const meta: Meta = {
  title: 'Page/All widgets',
  tags: ['!autodocs'],
  render: ({endpoint}) => html`
    <sammen-endpoint url=${endpoint}>
      <main style="display: grid; gap: 72px">
        <sammen-vision-card heading-level="1"></sammen-vision-card>
        <sammen-pejlemaerke-list></sammen-pejlemaerke-list>
        <sammen-participation-ladder></sammen-participation-ladder>
        <sammen-input-form></sammen-input-form>
        <sammen-heatmap></sammen-heatmap>
        <sammen-outcome-list></sammen-outcome-list>
        <sammen-receipt></sammen-receipt>
      </main>
    </sammen-endpoint>
  `,
};
export default meta;
type Story = StoryObj;

// One address says it for all of them, and what one of them sends the others read again.
export const Aalborg: Story = {args: {endpoint: recorded('aalborg', {own: 'page'})}, globals: {theme: 'aalborg'}};
export const Albertslund: Story = {args: {endpoint: recorded('albertslund', {own: 'page'})}, globals: {theme: 'albertslund'}};
export const Vallensbaek: Story = {args: {endpoint: recorded('vallensbaek', {own: 'page'})}, globals: {theme: 'vallensbaek'}};
/** The least that a space can hold, on a page without any theme. */
export const Little: Story = {args: {endpoint: recorded('little', {own: 'page'})}, globals: {theme: 'none'}};
