import {choiceOf, shownHere} from '../builder/choice.js';
import type {Built} from '../builder/built.js';
import {placeSnippet, policySnippet, templateSnippet} from '../builder/snippets.js';
import {readState} from '../builder/state.js';
import {trialOffer} from '../builder/trial.js';
import {contents} from '../content/index.js';
import {t} from '../content/text.js';
import {Html, html} from '../html.js';
import {say} from './locales.js';

const title = t('En side på dit websted', 'A page of your site', 'صفحة في موقعكم');
const above = t('Her stod der en tekst i forvejen.', 'Here stood a text already.', 'هنا كان نص من قبل.');
const below = t('Og her går siden videre.', 'And here the page goes on.', 'وهنا تستمر الصفحة.');

const LIMITS =
  "default-src 'none'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'";

/**
 * A page that holds the very lines which the builder offers, under a policy that allows nothing but what its line names:
 * what is seen here is what the lines make.
 */
export const trialPage = (query: string, built: Built, base: string): {policy: string; markup: string} => {
  const offer = trialOffer({...built, endpoint: `/api/${contents[0]?.id ?? ''}`});
  const state = shownHere(readState(query, offer), offer.endpoint, base);
  const choice = choiceOf(state, built.integrity, base);
  const {language, setting, scheme} = state;
  const line = policySnippet(choice);
  // The snippets have escaped what is in them: they are for pasting into a page as they are.
  const [template, place] = [templateSnippet(choice), placeSnippet(choice)].map((snippet) => new Html(snippet));
  const {markup} = html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${scheme}" />
        <meta name="robots" content="noindex" />
        <title>${say(title, language)}</title>
        <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site/trial-${setting}.css" />
        ${template}
      </head>
      <body>
        <main>
          <h1>${say(title, language)}</h1>
          <p>${say(above, language)}</p>
          ${place}
          <p>${say(below, language)}</p>
        </main>
      </body>
    </html> `;
  return {markup, policy: `${LIMITS}; ${line}${line.includes('style-src') ? '' : "; style-src 'self'"}`};
};
