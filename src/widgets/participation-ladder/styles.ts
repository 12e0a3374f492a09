import {css} from 'lit';

export const styles = css`
  .intro {
    margin-block: calc(var(--_u) * 3) 0;
  }
  fieldset {
    margin-block-start: calc(var(--_u) * 6);
  }
  legend {
    font-weight: 600;
    padding: 0;
  }
  .steps {
    border-block-end: 1px solid var(--_line);
    display: grid;
    margin-block-start: calc(var(--_u) * 3);
  }
  .step {
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
    display: block;
    padding-block: calc(var(--_u) * 3) calc(var(--_u) * 4);
    position: relative;
  }
  .step::before {
    background: var(--_accent);
    block-size: 3px;
    content: '';
    inset: -2px 0 auto;
    opacity: 0;
    position: absolute;
    transition: opacity 0.15s;
  }
  .step:has(:checked)::before {
    opacity: 1;
  }
  .step:hover {
    background: var(--_tint);
  }
  .name {
    align-items: center;
    display: flex;
    font-family: var(--_heading-font);
    font-weight: 650;
    gap: calc(var(--_u) * 3);
    line-height: 1.25;
    min-block-size: 44px;
  }
  input {
    accent-color: var(--_accent);
    block-size: 22px;
    flex: none;
    inline-size: 22px;
    margin: 0;
  }
  .about {
    display: block;
    line-height: 1.45;
    margin-block-start: var(--_u);
    padding-inline-start: calc(22px + var(--_u) * 3);
  }
  .what {
    display: block;
  }
  .example {
    color: var(--_muted);
    display: block;
    font-size: 0.875em;
    margin-block-start: calc(var(--_u) * 2);
  }
  .level {
    font-size: 1.5em;
  }
  .open > * + * {
    margin-block-start: calc(var(--_u) * 4);
  }
  .open > :first-child {
    margin-block-start: calc(var(--_u) * 8);
  }
  .open > ul > li {
    border-block-start: 1px solid var(--_line);
    max-width: none;
    padding-block: calc(var(--_u) * 4) calc(var(--_u) * 6);
  }
  .open > ul > li > * + * {
    margin-block-start: var(--_u);
  }
  .place::before {
    content: ' · ';
  }
  .seeks {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: calc(var(--_u) * 3);
  }
  .open li > .seeks,
  .open li > .join {
    margin-block-start: calc(var(--_u) * 3);
  }
  @container (min-width: 620px) {
    .title {
      font-size: 2em;
    }
    .steps {
      column-gap: calc(var(--_u) * 6);
      grid-template-columns: 1fr 1fr;
    }
    .about {
      padding-inline-start: 0;
    }
  }
  @container (min-width: 760px) {
    .name {
      align-items: flex-start;
      min-block-size: 2.5em;
    }
    .steps {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  @container (min-width: 900px) {
    .open > ul {
      column-gap: calc(var(--_u) * 8);
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .step::before {
      background: Highlight;
    }
  }
`;
