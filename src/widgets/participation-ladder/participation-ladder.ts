import {html, nothing} from 'lit';
import type {Activities, Activity} from '../../data/activities.js';
import type {Initiative} from '../../data/initiatives.js';
import type {Level} from '../../data/level.js';
import {participationOfSpace, type Participation, type Step} from '../../data/participation.js';
import {define} from '../../define.js';
import {moment, number} from '../../i18n/format.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {linkTo} from '../../ui/fragment.js';
import {heading} from '../../ui/heading.js';
import {placesLeft} from '../../ui/places.js';
import {shortened} from '../../data/shortened.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {openAt, type Open} from './open.js';
import {styles} from './styles.js';

/** A level of participation was chosen. */
export class SammenLevelChosenEvent extends Event {
  readonly level: Level;
  constructor(level: Level) {
    super('sammen-level-chosen', {bubbles: true, composed: true});
    this.level = level;
  }
}

/**
 * The ways to take part, equal in worth: choose one and see what is open at it right now.
 *
 * @element sammen-participation-ladder
 * @reads /
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenLevelChosenEvent} sammen-level-chosen - a step was chosen
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the headings
 * @csspart steps - the steps
 * @csspart step - one step
 * @csspart open - what is open at the chosen step
 */
export class SammenParticipationLadder extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {level: {}, formUrl: {attribute: 'form-url'}, _chosen: {state: true}};
  static override allowed = {
    ...Widget.allowed,
    level: {words: 'observe, active, cocreate or initiate', test: /^(observe|active|cocreate|initiate)$/},
  };

  /** The step that is chosen from the start; default none. */
  level: Level | '' = '';
  /** Address of the page with the form; default this page. */
  formUrl = '';

  private _chosen: Level | '' = '';

  readonly #space = new Reading(this, (client, language) => client.read('/', participationOfSpace, language));
  readonly #open = new Reading(
    this,
    (client, language) => openAt(client, language, this.#level),
    () => this.#level || undefined,
  );

  get #level(): Level | '' {
    return this._chosen || this.level;
  }

  protected override renderContent(): unknown {
    return whenRead(
      this.#space,
      ({participation}) => (participation?.steps.length ? this.#ladder(participation) : this.#empty()),
      this.broughtOr,
    );
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kan du snart vælge, hvordan du vil være med.', {id: 'ladder-empty', desc: 'The ways to take part have not been published yet'})}</p>`,
    );
  }

  #ladder({title, intro, steps}: Participation): unknown {
    const chosen = steps.find((step) => step.level === this.#level);
    return html`
      ${heading(this.headingLevel, title, 'title')} ${intro ? html`<p class="intro lead" id="intro">${intro}</p>` : nothing}
      <fieldset aria-describedby=${intro ? 'intro' : nothing}>
        <legend>${msg('Hvordan vil du være med?', {id: 'ladder-question', desc: 'Question above the four ways to take part'})}</legend>
        <div class="steps" part="steps">${steps.map((step) => this.#step(step))}</div>
      </fieldset>
      <div class="open" part="open" aria-live="polite">${chosen ? this.#offers(chosen) : nothing}</div>
    `;
  }

  #step({level, title, summary, examples}: Step): unknown {
    return html`
      <label class="step" part="step">
        <span class="name">
          <input
            type="radio"
            name="level"
            .value=${level}
            .checked=${level === this.#level}
            aria-labelledby="name-${level}"
            aria-describedby="about-${level}"
            @change=${this.#onChoose}
          /><span id="name-${level}">${title}</span>
        </span>
        <span class="about" id="about-${level}">
          <span class="what">${summary}</span>
          ${examples.map((example) => html`<span class="example">${example}</span>`)}
        </span>
      </label>
    `;
  }

  #offers({level, title}: Step): unknown {
    return html`
      ${heading(this.headingLevel + 1, title, 'level')}
      ${whenRead(this.#open, (open) => this.#all(level, open))}
      ${
        level === 'initiate'
          ? html`<p class="start"><a class="button primary no-print" href=${this.#form('initiative')}>${msg('Start et initiativ', {id: 'start-initiative', desc: 'Opens the form for a new initiative'})}</a></p>`
          : nothing
      }
    `;
  }

  #all(level: Level, {activities: {items, signup}, initiatives}: Open): unknown {
    const {items: started = [], total = 0} = initiatives ?? {};
    if (!items.length && !started.length) return html`<p class="none">${this.#nothingOpen(level)}</p>`;
    return html`
      <ul role="list">
        ${items.map((item) => this.#offer(item, level, signup))} ${started.map((item) => this.#initiative(item, level))}
      </ul>
      ${
        total > started.length
          ? html`<p class="muted">${msg(
              str`Her er de ${number(this.locale, started.length)} nyeste af ${number(this.locale, total)} initiativer.`,
              {
                id: 'ladder-newest',
                desc: 'Below the initiatives that one can join: 0 are shown of 1',
              },
            )}</p>`
          : nothing
      }
    `;
  }

  #nothingOpen(level: Level): string {
    return level === 'initiate'
      ? msg('Fortæl om din idé. Så hjælper vi dig med at finde andre, der vil være med.', {
          id: 'ladder-none-initiate',
          desc: 'No initiative seeks people; start one',
        })
      : msg('Lige nu er der ikke noget åbent her. Prøv en af de andre måder, eller start selv noget.', {
          id: 'ladder-none',
          desc: 'Nothing is open at this step',
        });
  }

  #offer(item: Activity, level: Level, signup: Activities['signup']): unknown {
    const way = item.open.find((open) => open.level === level);
    const places = placesLeft(this.locale, way?.places);
    const online = {
      physical: '',
      online: msg('Digitalt', {id: 'online', desc: 'One takes part online only'}),
      both: msg('Også digitalt', {id: 'also-online', desc: 'One can take part online too'}),
    };
    const ways = [...(item.access ?? []).map((one) => one.title), item.accessibility].filter(Boolean);
    const place = [item.place, online[item.mode]].filter(Boolean);
    return html`
      <li>
        ${heading(this.headingLevel + 2, item.title)}
        <p class="muted"><time datetime=${item.starts}>${moment(this.locale, item.starts)}</time>${place.map((words) => html`<span class="place">${words}</span>`)}</p>
        <p>${item.summary}</p>
        ${way ? html`<p class="seeks">${way.seeks}</p>` : nothing} ${places ? html`<p>${places}</p>` : nothing}
        ${ways.length ? html`<p class="muted">${ways.join('. ')}</p>` : nothing}
        ${signup ? this.#joining(signup.kind, {[signup.activity]: item.id, [signup.level]: level}, item.title) : nothing}
      </li>
    `;
  }

  /** Something that citizens want to start, and that one can join at this step. */
  #initiative({id, title, text, language, place, joined}: Initiative, level: Level): unknown {
    const called = title ?? shortened(text);
    const amount = joined.find((one) => one.level === level)?.count;
    return html`
      <li>
        ${heading(this.headingLevel + 2, html`<span dir="auto" lang=${language ?? nothing}>${called}</span>`)}
        <p class="muted">
          ${msg('Borgernes initiativ', {id: 'ladder-initiative', desc: 'Says of an offer that citizens have started it'})}${
            place ? html`<span class="place"><bdi>${place}</bdi></span>` : nothing
          }
        </p>
        ${title || called !== text ? html`<p dir="auto" lang=${language ?? nothing}>${shortened(text, 240)}</p>` : nothing}
        ${
          amount
            ? html`<p>${msg(str`${number(this.locale, amount)} er med`, {id: 'initiative-in', desc: 'How many have joined at a level; 0 is the number'})}</p>`
            : nothing
        }
        ${this.#joining('join', {initiative: id, level}, called)}
      </li>
    `;
  }

  #joining(kind: string, answers: Record<string, string>, called: string): unknown {
    return html`<p class="join no-print">
      <a class="button" href=${this.#form(kind, answers)}
        >${msg('Jeg vil være med', {id: 'join', desc: 'Opens the form for joining this activity'})}<span class="hidden">: ${called}</span></a
      >
    </p>`;
  }

  #form(kind: string, more?: Record<string, string>): string {
    return linkTo(this.formUrl, 'form', kind, more);
  }

  readonly #onChoose = (event: Event): void => {
    this._chosen = (event.target as HTMLInputElement).value as Level;
    this.dispatchEvent(new SammenLevelChosenEvent(this._chosen));
  };
}

define('sammen-participation-ladder', SammenParticipationLadder);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-participation-ladder': SammenParticipationLadder;
  }
  interface GlobalEventHandlersEventMap {
    'sammen-level-chosen': SammenLevelChosenEvent;
  }
}
