import type {FastifyReply} from 'fastify';
import {paragraphs} from '../content/say.js';
import type {Report, Reported, ReportPart} from '../hearings/report.js';
import {byline, dayIn, factsIn, wordsFor} from '../hearings/told.js';
import {html, type Html} from './html.js';
import {isSafe} from './embed/telling.js';
import {sendPage} from './page.js';

const texts = (text: string): Html[] => paragraphs(text).map((one) => html`<p>${one}</p>`);

const answerOf = (language: string, answer: Reported): Html => {
  const {number, text, language: own, answer: replied} = answer;
  const words = wordsFor(language);
  return html`<li id="a${number}"><article><div><h3>${words.answer.replace('{number}', String(number))}</h3>
<p class="quiet">${byline(language, answer)}</p>
<blockquote class="said" dir="auto"${own !== null && html` lang="${own}"`}>${text}</blockquote></div>
${replied && html`<div class="replied"><h4>${words.replied}</h4><p class="quiet">${dayIn(language, replied.at)}</p>${texts(replied.text)}</div>`}</article></li>`;
};

const partOf = ({language, hearing}: Report, {section, answers}: ReportPart): Html => {
  const words = wordsFor(language);
  return html`<section class="part"><h2>${section?.title ?? words.whole}</h2>
${section && html`<div class="heard">${texts(section.text)}</div>`}
${answers.length > 0 && html`<ol class="answers">${answers.map((one) => answerOf(language, one))}</ol>`}
${hearing.published && answers.length === 0 && html`<p class="quiet">${words.none}</p>`}</section>`;
};

const replyOf = ({language, hearing: {reply}}: Report): Html => {
  const words = wordsFor(language);
  return html`<section class="reply"><h2>${words.reply}</h2>${
    reply ? html`<p class="quiet">${dayIn(language, reply.at)}</p>${texts(reply.text)}` : html`<p>${words.noReply}</p>`
  }</section>`;
};

const documentsOf = ({language, hearing: {documents}}: Report): Html | false =>
  documents.length > 0 &&
  html`<h2>${wordsFor(language).documents}</h2><ul>${documents.map(
    ({title, url, note}) =>
      html`<li>${isSafe(url) ? html`<a href="${url}" rel="noopener">${title}</a>` : title}${note !== null && html` <span class="quiet">${note}</span>`}</li>`,
  )}</ul>`;

/** Sends the report of a hearing as a page, to be read and printed. @param pdf its address as a file. */
export const sendReport = (reply: FastifyReply, report: Report, made: Date, pdf: string): FastifyReply => {
  const {language, municipality, hearing, parts} = report;
  const words = wordsFor(language);
  const title = words.reportOf.replace('{title}', () => hearing.title);
  return sendPage(reply, {
    ...{locale: language, title: `${title} – ${municipality}`},
    owner: html`<strong>${municipality}</strong><span>${words[hearing.kind]}</span>`,
    main: html`<div class="report"><p class="kicker">${words.report}</p><h1>${hearing.title}</h1><p class="lead">${hearing.summary}</p>
<p class="ways"><a href="${pdf}" type="application/pdf">${words.asPdf}</a></p>
<dl class="facts">${factsIn(report, made).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
${hearing.phase !== 'closed' && html`<p class="notice">${words.soFar}</p>`}
${documentsOf(report)}${replyOf(report)}
${!hearing.published && html`<p>${words.withheld}</p>`}
${parts.map((part) => partOf(report, part))}
${hearing.published && parts.length === 0 && html`<p>${words.none}</p>`}</div>`,
  });
};
