import type {FastifyReply} from 'fastify';
import {html, type Html} from '../../pages/html.js';
import {sendPage, type PageParts} from '../../pages/page.js';
import {formToken, type Session} from '../sessions.js';

/** A step on the way to a page. */
export interface Step {
  label: string;
  href?: string;
}

interface Framed extends Partial<Pick<PageParts, 'widgets'>> {
  session: Session;
  /** Which of staff's pages; default those with content. */
  area?: string;
  title: string;
  /** Where the page is; the last step is the page itself. */
  steps: readonly Step[];
  main: Html;
  status?: number;
}

/** Sends a page for editors, with the way back on top. */
export const sendFramed = (
  reply: FastifyReply,
  {session, area = 'Indhold', title, steps, main, status = 200, widgets}: Framed,
): FastifyReply =>
  sendPage(reply.code(status), {
    ...{locale: 'da', title: `${title} – Sammen`},
    owner: html`<strong>Sammen</strong><span>${area}</span><nav aria-label="For medarbejdere"><a href="/staff/">Moderation</a></nav><form method="post" action="/staff/logout"><input type="hidden" name="csrf" value="${formToken(session)}"><button class="link">Log ud</button></form>`,
    main: html`<div class="editing">${
      steps.length > 1 &&
      html`<nav class="steps" aria-label="Du er her"><ol>${steps.map(({label, href}) =>
        href === undefined ? html`<li aria-current="page">${label}</li>` : html`<li><a href="${href}">${label}</a></li>`,
      )}</ol></nav>`
    }${main}</div>`,
    ...(widgets && {widgets}),
  });

/** Something that has happened, or what is to be known first. */
export const notice = (title: string, ...parts: Html[]): Html =>
  html`<section class="notice" role="status" aria-labelledby="notice"><h2 id="notice">${title}</h2>${parts}</section>`;
