import {css} from 'lit';

/** The editor's own paint: it stands in a page with any theme, and takes nothing from it but ink, paper and typeface. */
export const styles = css`
  theme-editor {
    display: grid;
    font-size: 15px;
    gap: 32px;
    line-height: 1.5;
  }
  theme-editor :is(h2, h3) {
    font-size: 1.25em;
    line-height: 1.15;
    margin: 40px 0 12px;
  }
  theme-editor h3 {
    font-size: 1em;
    margin-block: 24px 8px;
  }
  theme-editor :is(.controls, .preview, fieldset) {
    min-inline-size: 0;
  }
  theme-editor fieldset {
    border: 0;
    border-block-end: 1px solid color-mix(in oklab, currentcolor 15%, transparent);
    margin: 0;
    padding: 10px 0;
  }
  theme-editor legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 6px;
    padding: 0;
  }
  theme-editor .words {
    opacity: 0.8;
  }
  theme-editor .pair {
    align-items: center;
    clear: both;
    display: flex;
    gap: 8px;
    margin-block-start: 4px;
  }
  theme-editor .scheme {
    flex: none;
    inline-size: 3em;
  }
  theme-editor :is(input, select, button, .button) {
    background: transparent;
    border: 1px solid color-mix(in oklab, currentcolor 62%, transparent);
    border-radius: 4px;
    box-sizing: border-box;
    color: inherit;
    flex: 1;
    font: inherit;
    line-height: 1.25;
    min-block-size: 44px;
    min-inline-size: 0;
    padding: 4px 10px;
  }
  theme-editor .controls :is(button, .button) {
    align-content: center;
    cursor: pointer;
    flex: none;
    font-weight: 600;
    text-decoration: none;
  }
  theme-editor select option {
    background: Canvas;
    color: CanvasText;
  }
  theme-editor input[type='color'] {
    flex: none;
    inline-size: 52px;
    padding: 4px;
  }
  theme-editor .begin {
    align-items: center;
    display: flex;
    gap: 12px;
  }
  theme-editor .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 8px 0;
  }
  theme-editor .wrong {
    border-inline-start: 3px solid currentcolor;
    margin: 8px 0;
    padding-inline-start: 8px;
  }
  theme-editor .corrections {
    margin: 0 0 16px;
    padding-inline-start: 20px;
  }
  theme-editor table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
  }
  theme-editor tr :is(th, td) {
    border-block-end: 1px solid color-mix(in oklab, currentcolor 15%, transparent);
    font-weight: inherit;
    padding: 6px 8px 6px 0;
    text-align: start;
    vertical-align: top;
  }
  theme-editor td {
    white-space: nowrap;
  }
  theme-editor thead th {
    font-weight: 600;
  }
  theme-editor .sample {
    border: 1px solid color-mix(in oklab, currentcolor 15%, transparent);
    border-radius: 2px;
    display: inline-block;
    inline-size: 2em;
    text-align: center;
  }
  theme-editor .faint {
    text-decoration: underline wavy;
    text-underline-offset: 0.25em;
  }
  theme-editor pre {
    border: 1px solid color-mix(in oklab, currentcolor 15%, transparent);
    border-radius: 4px;
    font-size: 13px;
    line-height: 1.5;
    margin: 8px 0 0;
    max-block-size: 24em;
    overflow: auto;
    padding: 12px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  theme-editor :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  .themed {
    background: var(--sammen-paper, light-dark(#fff, #15171a));
    box-sizing: border-box;
    color: var(--sammen-ink, light-dark(#1b1d20, #e8eaed));
    display: grid;
    font-family: var(--sammen-font, inherit);
    font-size: 16px;
    gap: 64px;
    grid-template-columns: minmax(0, 1fr);
    padding: 32px 24px 64px;
  }
  @media (min-width: 760px) {
    theme-editor .preview {
      align-items: start;
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (min-width: 1100px) {
    theme-editor {
      align-items: start;
      grid-template-columns: 400px minmax(0, 1fr);
    }
    theme-editor .controls {
      block-size: calc(100vh - 32px);
      inset-block-start: 16px;
      overflow-y: auto;
      padding-inline: 4px 12px;
      position: sticky;
    }
  }
`;
