import {css} from 'lit';

/**
 * The public tokens (`--sammen-*`), each read here and nowhere else. The library never sets one.
 * Sizes are `em` and `px`: a page may set `html{font-size:62.5%}`, and `rem` would shrink with it.
 * Type stands on the part inside, where no page reaches: a rule such as `* {line-height: 1}` outranks `:host`. It begins
 * anew there: of what a page hands down, the widget takes typeface, colour and scheme, and nothing else. The language is
 * an element further in, because `all` would take it away, and hyphenation with it.
 * Light and dark follow the `color-scheme` of the page, not the device: a page without a dark mode stays light.
 *
 * `--sammen-place` is no token: place.css sets it, and says what it is.
 *
 * @cssprop --sammen-accent         the municipality's colour, `#rrggbb`; everything coloured is derived from it
 * @cssprop --sammen-accent-text    accent for text, when the derived one is not wanted
 * @cssprop --sammen-on-accent      text on the accent
 * @cssprop --sammen-tint           the lightest area of the accent
 * @cssprop --sammen-ink            text; default the page's own
 * @cssprop --sammen-paper          ground of what floats
 * @cssprop --sammen-line           hairlines
 * @cssprop --sammen-focus          focus ring
 * @cssprop --sammen-font           text; default the page's own
 * @cssprop --sammen-heading-font   headings; default as the text
 * @cssprop --sammen-font-size      default 1em of the page, never below 16 px
 * @cssprop --sammen-radius         default 4px, at most 24px
 * @cssprop --sammen-space          the grid's step, default 4px
 * @cssprop --sammen-measure        longest line of text, default 66ch
 */
export const tokens = css`
  :host {
    --_accent: var(--sammen-accent, #24527a);
    --_accent-text: var(--sammen-accent-text, var(--sammen-accent, #24527a));
    --_on-accent: var(--sammen-on-accent, #fff);
    --_tint: var(--sammen-tint, rgb(128 128 128 / 0.1));
    --_paper: var(--sammen-paper, #fff);
    --_error: #b3161d;
    --_line: var(--sammen-line, rgb(128 128 128 / 0.35));
    --_edge: currentcolor;
    --_muted: currentcolor;
    --_focus: var(--sammen-focus, var(--_accent-text));
    --_heading-font: var(--sammen-heading-font, inherit);
    --_radius: min(var(--sammen-radius, 4px), 24px);
    --_u: var(--sammen-space, 4px);
    --_measure: var(--sammen-measure, 66ch);

    box-sizing: border-box;
    display: block;
    width: 100%;
  }
  .own {
    all: initial;
    color: var(--sammen-ink, inherit);
    color-scheme: inherit;
    container-type: inline-size;
    display: block;
    font-family: var(--sammen-font, inherit);
    line-height: 1.6;
    overflow-wrap: anywhere;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
  }
  .own,
  .strut {
    font-size: max(16px, var(--sammen-font-size, 1em));
  }
  .strut {
    float: left;
    padding-block-start: var(--sammen-place);
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: color-mix(in oklab, red, blue)) {
    :host {
      --_tint: var(--sammen-tint, color-mix(in oklab, var(--_accent) 8%, transparent));
      --_line: var(--sammen-line, color-mix(in oklab, currentcolor 15%, transparent));
      --_edge: color-mix(in oklab, currentcolor 62%, transparent);
      --_muted: color-mix(in oklab, currentcolor 76%, transparent);
    }
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--sammen-accent, light-dark(#24527a, #6d9bc9));
      --_accent-text: var(--sammen-accent-text, var(--sammen-accent, light-dark(#24527a, #8db6df)));
      --_on-accent: var(--sammen-on-accent, light-dark(#fff, #000));
      --_paper: var(--sammen-paper, light-dark(#fff, #15171a));
      --_error: light-dark(#b3161d, #ff9c96);
    }
  }
`;
