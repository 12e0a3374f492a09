import {css} from 'lit';

/** Pages as municipalities have them. They take their colours and type from the theme, as a municipality's own do. */
export const styles = css`
  .page {
    --ink: var(--sammen-ink, light-dark(#1b1d20, #e8eaed));
    --paper: var(--sammen-paper, light-dark(#fff, #15171a));
    --hair: var(--sammen-line, color-mix(in oklab, currentcolor 18%, transparent));
    background: var(--paper);
    color: var(--ink);
    font-family: var(--sammen-font, sans-serif);
    font-size: max(16px, var(--sammen-font-size, 16px));
    line-height: 1.6;
    margin: -16px;
  }
  .page :is(h1, h2, p) {
    margin: 0;
    max-inline-size: 32em;
    overflow-wrap: anywhere;
  }
  .page :is(h1, h2) {
    font-family: var(--sammen-heading-font, inherit);
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.15;
    text-wrap: balance;
  }
  .page h1 {
    font-size: clamp(2em, 1.2em + 3vw, 3.5em);
  }
  .page h2 {
    font-size: 1.25em;
  }
  .page .lead {
    font-size: 1.25em;
    line-height: 1.45;
    margin-block-start: 16px;
  }
  .page > header,
  .page > footer {
    align-items: baseline;
    border-block-end: 1px solid var(--hair);
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
    padding: 16px clamp(16px, 5vw, 64px);
  }
  .page > footer {
    border-block-end: 0;
    border-block-start: 1px solid var(--hair);
    font-size: 0.875em;
  }
  .page header strong {
    font-size: 1.125em;
  }
  .page nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .page nav a {
    color: inherit;
    display: inline-block;
    line-height: 44px;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .page main {
    display: grid;
    gap: clamp(48px, 7vw, 96px);
    grid-template-columns: minmax(0, 1fr);
    margin-inline: auto;
    max-inline-size: 1120px;
    padding: clamp(32px, 6vw, 80px) clamp(16px, 5vw, 64px);
  }
  .page .kicker {
    font-weight: 650;
    margin-block-end: 8px;
  }
  @media (min-width: 900px) {
    .aside main {
      grid-template-columns: minmax(0, 1fr) 300px;
    }
    .desk main {
      grid-template-columns: 200px minmax(0, 1fr) 240px;
    }
  }
  .aside article,
  .desk section {
    align-content: start;
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .desk section > * + * {
    margin-block-start: 32px;
  }
  .desk section > h1 + * {
    margin-block-start: 0;
  }
  .aside article h2 {
    margin-block-start: 16px;
  }
  .aside aside {
    border-block-start: 1px solid var(--hair);
    padding-block-start: 24px;
  }
  .letter main {
    max-inline-size: 760px;
  }
  /* An intranet of another time: small type, tight rows, boxes, and rules for everything. */
  .desk {
    font-size: 13px;
    line-height: 1.3;
  }
  .desk main {
    gap: 16px;
    max-inline-size: none;
    padding: 16px;
  }
  .desk h1 {
    font-size: 18px;
  }
  .desk h2 {
    font-size: 13px;
    text-transform: uppercase;
  }
  .desk main > :is(nav, section, aside) {
    border: 1px solid var(--hair);
    padding: 12px;
  }
  .desk main > nav ul {
    flex-direction: column;
  }
`;
