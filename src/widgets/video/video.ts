import {html, nothing, svg} from 'lit';
import {oneVideo, videos, type Video} from '../../data/videos.js';
import {safeUrl} from '../../data/url.js';
import {define} from '../../define.js';
import {msg, str} from '../../i18n/locale.js';
import {Reading} from '../../reading.js';
import {heading} from '../../ui/heading.js';
import {whenRead} from '../../ui/status.js';
import {Widget} from '../../widget.js';
import {styles} from './styles.js';

/**
 * A film: its poster with a button that plays it, and all that is said and shown as text. The film and its captions are
 * asked for when somebody presses the button, not before; they are the municipality's own files. Captions from another
 * host than the page's need its permission (CORS), and so does the film then.
 *
 * @element sammen-video
 * @reads /videos
 * @slot - what is shown until there is content, and when there is none
 * @fires {SammenReadyEvent} sammen-ready - the content is shown for the first time
 * @fires {SammenErrorEvent} sammen-error - the content could not be read
 * @csspart heading - the title
 * @csspart film - the poster with the button, then the film
 * @csspart play - the button
 * @csspart transcript - the disclosure with all that is said and shown
 */
export class SammenVideo extends Widget {
  static override styles = [...Widget.styles, styles];
  static override properties = {video: {}, _played: {state: true}, _broken: {state: true}};
  static override allowed = {...Widget.allowed, video: {words: 'the id of a video: letters, digits, - and _', test: /^[\w-]{1,64}$/}};

  /** Which video of the space; default its first. */
  video = '';

  /** Id of the film that the reader has asked for. */
  private _played = '';
  /** It cannot be played here. */
  private _broken = false;

  readonly #reading = new Reading<Video | null>(
    this,
    async (client, language) => {
      if (this.video) return client.read(`/videos/${this.video}`, oneVideo, language);
      return (await client.read('/videos', videos, language)).items[0] ?? null;
    },
    () => this.video,
  );

  protected override renderContent(): unknown {
    return whenRead(this.#reading, (video) => (video ? this.#content(video) : this.#empty()), this.broughtOr);
  }

  #empty(): unknown {
    return this.empty(
      html`<p class="muted">${msg('Her kommer en film til at stå.', {id: 'video-empty', desc: 'No video has been published yet'})}</p>`,
    );
  }

  #content(video: Video): unknown {
    const {title, summary, link, transcript} = video;
    const sources = video.sources.flatMap(({url, type}) => fileAt(url).map((src) => ({src, type})));
    const href = link?.url && safeUrl(link.url, document.baseURI);
    return html`
      <article>
        ${heading(this.headingLevel, title, 'title')} ${summary ? html`<p class="summary lead">${summary}</p>` : nothing}
        ${this.#film(video, sources)} ${this.#about(video, sources.length > 0)}
        ${
          link
            ? html`<p class="link">
                ${href ? html`<a href=${href} rel="noopener">${link.title}</a> <span class="muted">(${new URL(href).host.replace('www.', '')})</span>` : link.title}
              </p>`
            : nothing
        }
        ${transcript.length ? this.#transcript(transcript, !sources.length) : nothing}
      </article>
    `;
  }

  #film(video: Video, sources: Source[]): unknown {
    const {id, poster} = video;
    const [picture] = poster ? fileAt(poster.url) : [];
    if (this._played === id && sources.length) return this._broken ? this.#failure() : this.#player(video, sources, picture);
    const shown =
      poster && picture
        ? html`<img src=${picture} alt=${poster.alt} width=${poster.width} height=${poster.height} loading="lazy" />`
        : nothing;
    if (!sources.length) return picture ? html`<div part="film">${shown}</div>` : nothing;
    return html`
      <div part="film" class=${picture ? 'poster' : 'bare'}>
        ${shown}
        <button type="button" class="primary no-print" part="play" @click=${() => this.#play(id)}>
          ${PLAY} ${msg('Afspil filmen', {id: 'video-play', desc: 'Button: fetch the film and play it'})}
        </button>
      </div>
    `;
  }

  #player({title, poster, captions}: Video, sources: Source[], picture: string | undefined): unknown {
    const tracks = captions.flatMap(({url, language, label}) => fileAt(url).map((src) => ({src, language, label})));
    const own = tracks.findIndex(({language}) => language.split('-')[0] === this.locale);
    const elsewhere = tracks.some(({src}) => new URL(src).origin !== location.origin);
    return html`
      <div part="film">
        <video
          controls
          autoplay
          playsinline
          class="no-print"
          aria-label=${title}
          poster=${picture ?? nothing}
          width=${poster?.width ?? 1600}
          height=${poster?.height ?? 900}
          crossorigin=${elsewhere ? 'anonymous' : nothing}
        >
          ${sources.map(({src, type}, i) => html`<source src=${src} type=${type} @error=${i + 1 < sources.length ? nothing : this.#onBroken} />`)}
          ${tracks.map(
            ({src, language, label}, i) =>
              html`<track kind="captions" src=${src} srclang=${language} label=${label} ?default=${i === own} />`,
          )}
        </video>
      </div>
    `;
  }

  #failure(): unknown {
    return html`
      <div class="failure no-print" part="failure" role="alert">
        <p>${msg('Filmen kan ikke afspilles her.', {id: 'video-broken', desc: 'The browser cannot fetch or play the film'})}</p>
        <button type="button" part="retry" @click=${this.#onAgain}>${msg('Prøv igen', {id: 'retry', desc: 'Button: try again'})}</button>
      </div>
    `;
  }

  /** How long it takes, and in which languages its captions are. */
  #about({duration, captions}: Video, playable: boolean): unknown {
    const time = duration ? inWords(this.locale, duration) : '';
    const labels = new Intl.ListFormat(this.locale).format(captions.map(({label}) => label));
    const words = [
      time && msg(str`Varer ${time}`, {id: 'video-duration', desc: 'How long a film is; 0 is a time in words'}),
      playable && labels && msg(str`Undertekster: ${labels}`, {id: 'video-captions', desc: '0 are the languages of the captions'}),
    ].filter(Boolean);
    return words.length ? html`<p class="muted">${words.join(' · ')}</p>` : nothing;
  }

  #transcript(paragraphs: string[], open: boolean): unknown {
    return html`<details part="transcript" ?open=${open}>
      <summary>${msg('Læs, hvad der siges og vises', {id: 'video-transcript', desc: 'Opens the transcript of a film'})}</summary>
      <div class="words">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    </details>`;
  }

  readonly #onBroken = (): void => void (this._broken = true);
  readonly #onAgain = (): void => this.#play(this._played);

  #play(id: string): void {
    this._played = id;
    this._broken = false;
    // The button is gone: the focus is at what it has brought.
    void this.updateComplete.then(() => this.renderRoot.querySelector('video')?.focus());
  }
}

interface Source {
  src: string;
  type: string;
}

/** The address of a file that a browser may fetch; none when it is nothing of the kind. */
const fileAt = (url: string): string[] => [safeUrl(url, document.baseURI) ?? ''].filter((safe) => safe.startsWith('http'));

const UNITS = [
  {unit: 'hour', seconds: 3600, of: Infinity},
  {unit: 'minute', seconds: 60, of: 60},
  {unit: 'second', seconds: 1, of: 60},
];

/** "1 minut og 30 sekunder" */
const inWords = (locale: string, duration: number): string =>
  new Intl.ListFormat(locale).format(
    UNITS.map(({unit, seconds, of}) => ({unit, count: Math.floor(duration / seconds) % of}))
      .filter(({count}) => count)
      .map(({unit, count}) => new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).format(count)),
  );

const PLAY = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M8 5v14l11-7z" fill="currentColor" />`}</svg>`;

define('sammen-video', SammenVideo);

declare global {
  interface HTMLElementTagNameMap {
    'sammen-video': SammenVideo;
  }
}
