import type {Localized} from '../../server/src/content/shape.js';
import {html, type Html} from '../html.js';
import {languageLinks} from './document.js';
import {addressOf, say, type Locale} from './locales.js';
import {words} from './words.js';

/** The frame of the pages that belong to no municipality. */
export const plainFrame = (path: string, locale: Locale, title: Localized, lead: Localized, content: Html): Html =>
  html`<header class="top">
      <div class="wrap bar">
        <a class="wordmark" href="${addressOf('/', locale)}" ${path === '/' && html`aria-current="page"`}>Sammen</a>
        ${languageLinks(path, locale)}
      </div>
    </header>
    <main id="indhold" class="wrap" tabindex="-1">
      <h1>${say(title, locale)}</h1>
      <p class="lead">${say(lead, locale)}</p>
      ${content}
    </main>
    <footer class="foot">
      <div class="wrap">
        <ul>
          <li><a href="${addressOf('/', locale)}">${say(words.allDemonstrations, locale)}</a></li>
          <li><a href="${addressOf('/privatliv/', locale)}">${say(words.privacy, locale)}</a></li>
        </ul>
      </div>
    </footer>`;
