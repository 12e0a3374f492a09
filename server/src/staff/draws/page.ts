import type {FastifyReply} from 'fastify';
import {said} from '../../content/say.js';
import type {Entry, Snapshot} from '../../content/spaces.js';
import type {Published} from '../../draws/list.js';
import type {Step} from '../../draws/steps.js';
import {attrsOf, volunteering} from '../../draws/volunteers.js';
import {html, type Html} from '../../pages/html.js';
import {notice, sendFramed} from '../content/frame.js';
import {formToken, type Session} from '../sessions.js';
import {lackWords, outcomeWords, type Strata} from './words.js';

/** A draw as the page shows it. */
export interface Listed {
  space: Snapshot;
  entry: Entry;
  published: Published | undefined;
  pooled: number;
  /** Whether whoever looks may take its steps. */
  mayDraw: boolean;
}

/** What was just done, or why it was not. */
export interface Done {
  space: string;
  draw: string;
  step: Step;
}

const when = new Intl.DateTimeFormat('da', {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen'});
const number = (value: number): string => value.toLocaleString('da');

const form = (session: Session, {space, entry}: Listed, step: string, button: string, field?: Html): Html =>
  html`<form method="post" action="/staff/draws/${space.id}/${entry.slug}/${step}"><input type="hidden" name="csrf" value="${formToken(session)}">${field}<button>${button}</button></form>`;

const field = (
  name: string,
  label: string,
  help: string,
  required = false,
): Html => html`<div class="field"><label for="${name}">${label}</label>
<p class="quiet" id="${name}-help">${help}</p><input id="${name}" name="given" type="text" pattern="[0-9A-Fa-f]{64}" autocomplete="off" spellcheck="false" aria-describedby="${name}-help"${required && html` required`}></div>`;

/** What is to be done next, by whoever may. */
const next = (session: Session, one: Listed): Html | false => {
  const {space, entry, published, pooled, mayDraw} = one;
  if (!mayDraw) return false;
  const name = `${space.id}-${entry.slug}`;
  const phase = volunteering(entry, new Date());
  if (!published)
    return phase === 'closed'
      ? html`<p>Frøet blev ikke lovet i tide. Der kan ikke trækkes lod, så alle kan efterprøve det: flyt fristen, før nogen har meldt sig, eller begynd forfra.</p>`
      : form(
          session,
          one,
          'commit',
          'Offentliggør løftet',
          field(
            name,
            'Løftet (SHA-256 af frøet, 64 tegn)',
            'Helst fra en uden for kommunen, der gemmer frøet. Lad feltet stå tomt, så laves et frø, som du får at se én gang.',
          ),
        );
  if (!published.lottery)
    return phase === 'closed'
      ? form(session, one, 'lottery', `Luk puljen (${number(pooled)}), og lav lodderne`)
      : html`<p>Når fristen er udløbet, kan puljen lukkes og lodderne laves.</p>`;
  if (!published.drawn)
    return form(session, one, 'draw', 'Træk lod', field(name, 'Frøet (64 tegn)', 'Det, der blev lovet. Det bliver offentligt.', true));
  return html`<p><a href="/staff/draws/${space.id}/${entry.slug}/people.csv" download>Hent dem, der er trukket, med kontaktoplysninger (CSV)</a></p>`;
};

const facts = ({entry, published, pooled}: Listed): [label: string, value: Html | string][] => {
  const {seats, opens, closes} = attrsOf(entry);
  const time = (at: Date | string): string => when.format(new Date(at));
  const digest = (value: string): Html => html`<code>${value}</code>`;
  const {lottery, drawn} = published ?? {};
  return [
    ['Pladser', number(seats)],
    ['Åben', `${time(opens)} – ${time(closes)}`],
    ['I puljen', number(lottery?.volunteers ?? pooled)],
    ...(published ? ([['Løftet', html`${digest(published.commitment)} ${time(published.committed)}`]] as [string, Html][]) : []),
    ...(lottery
      ? ([
          ['Puljen', digest(lottery.poolDigest)],
          ['Lodderne', html`${digest(lottery.lotteryDigest)} ${time(lottery.at)}`],
        ] as [string, Html][])
      : []),
    ...(drawn
      ? ([['Trukket', html`${number(drawn.people)}, ${time(drawn.at)}. Frøet var ${digest(drawn.seed)}`]] as [string, Html][])
      : []),
  ];
};

const section = (session: Session, one: Listed, done: Done | undefined): Html => {
  const {space, entry} = one;
  const name = `d-${space.id}-${entry.slug}`;
  const about = done?.space === space.id && done.draw === entry.slug;
  return html`<section aria-labelledby="${name}"><h2 id="${name}">${said(entry, 'title', 'da')} <span class="quiet">· ${said(space.find('municipality', 'municipality'), 'title', 'da')}</span></h2>
${about && outcome(done.step, attrsOf(entry).strata)}
<dl class="facts">${facts(one).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
${next(session, one)}</section>`;
};

const outcome = (step: Step, strata: Strata): Html => {
  const {title, text} = outcomeWords(step);
  const {lacks = []} = 'refused' in step ? step : {};
  return notice(
    title,
    html`<p>${text}</p>`,
    ...('seed' in step ? [html`<p><code>${step.seed}</code></p>`] : []),
    ...(lacks.length > 0 ? [html`<ul>${lacks.map((lack) => html`<li>${lackWords(lack, strata)}</li>`)}</ul>`] : []),
  );
};

/** Every draw, how far it has come and what comes next. */
export const sendDraws = (reply: FastifyReply, session: Session, draws: readonly Listed[], done?: Done): FastifyReply => {
  const refused = done !== undefined && 'refused' in done.step;
  void reply.header('Cache-Control', 'no-store');
  return sendFramed(reply, {
    ...{session, title: 'Lodtrækninger', steps: [{label: 'Lodtrækninger'}], status: refused ? 422 : 200},
    main: html`<h1>Lodtrækninger</h1>
<p class="lead">Først loves et frø, mens folk melder sig. Efter fristen lukkes puljen, og lodderne laves. Så åbnes frøet, og det afgør, hvem der er trukket. Alt sammen kan enhver regne efter.</p>
${draws.length === 0 && html`<p>Her er ingen lodtrækninger endnu. De skrives under <a href="/staff/content/">Indhold</a>.</p>`}
${draws.map((one) => section(session, one, done))}`,
  });
};
