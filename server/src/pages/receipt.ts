import type {FastifyReply} from 'fastify';
import type {Story} from '../../../src/data/receipts.js';
import type {Space} from '../../../src/data/space.js';
import {spoken} from '../http/locale.js';
import {wordsIn} from '../words/index.js';
import {pageWords} from '../words/pages.js';
import {html, type Html} from './html.js';
import {ownerOf, privacyOf} from './form.js';
import {sendPage} from './page.js';

const dateIn = (locale: string, at: string): string =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen'}).format(new Date(at));

/** The page where a code is typed; `unknown` when one was that belongs to nothing. */
export const sendLookUp = (reply: FastifyReply, space: Space, base: string, unknown = false): FastifyReply => {
  const locale = spoken(space.language);
  const words = pageWords(locale);
  const fault = wordsIn(locale).problems['no-receipt'].detail;
  return sendPage(reply, {
    ...{locale: space.language, title: `${unknown ? words.wrongPrefix : ''}${words.look} – ${space.municipality}`, owner: ownerOf(space)},
    main: html`${unknown && html`<section class="summary" role="alert"><h2>${words.wrong}</h2><ul><li><a href="#code">${fault}</a></li></ul></section>`}
<h1>${words.look}</h1>
${lookUpForm(space, base, unknown && fault)}`,
    footer: privacyOf(space),
  });
};

/** The form for a code, with what was wrong about it. */
export const lookUpForm = (space: Space, base: string, fault: string | false): Html => {
  const words = pageWords(spoken(space.language));
  return html`<form method="post" action="${base}/receipt?lang=${space.language}" autocomplete="off" novalidate>
<div class="field${fault && ' wrong'}"><label for="code">${words.code}</label><p class="help" id="help">${words.codeHelp}</p>
${fault && html`<p class="fault" id="fault">${fault}</p>`}
<input id="code" name="code" type="text" dir="ltr" spellcheck="false" autocapitalize="characters" aria-describedby="help${fault && ' fault'}"${fault && html` aria-invalid="true"`}></div>
<button>${words.show}</button></form>`;
};

/** What became of a contribution, with the way to withdraw it. */
export const sendStory = (reply: FastifyReply, space: Space, base: string, story: Story, code: string): FastifyReply => {
  const words = pageWords(spoken(space.language));
  const title = words.status[story.status];
  return sendPage(reply, {
    ...{locale: space.language, title: `${title} – ${space.municipality}`, owner: ownerOf(space)},
    main: html`<h1>${title}</h1>
<ul>${story.next.map((step) => html`<li>${step}</li>`)}</ul>
${story.answer && html`<h2>${words.answer}</h2><p class="said" dir="auto">${story.answer.text}</p>`}
${story.text && html`<h2>${words.wrote}</h2><blockquote class="said" dir="auto">${story.text}</blockquote>`}
${story.pejlemaerke !== null && html`<p class="quiet">${words.about}: ${story.pejlemaerke}</p>`}
<h2>${words.history}</h2><dl>${story.history.map((change) => changeOf(space.language, words.status[change.status], change))}</dl>
${
  story.status !== 'withdrawn' &&
  html`<form method="post" action="${base}/receipt?lang=${space.language}"><input type="hidden" name="code" value="${code}"><input type="hidden" name="withdraw" value="yes">
<h2>${words.withdraw}</h2><p id="w">${words.withdrawHelp}</p><button class="second" aria-describedby="w">${words.withdraw}</button></form>`
}`,
    footer: privacyOf(space),
  });
};

const changeOf = (locale: string, status: string, {at, reason}: Story['history'][number]): Html =>
  html`<dt><time datetime="${at}">${dateIn(locale, at)}</time></dt><dd>${status}${reason !== null && html`<br><span class="quiet" dir="auto">${reason}</span>`}</dd>`;
