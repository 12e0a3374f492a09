type Politeness = 'polite' | 'assertive';

const regions = new Map<Politeness, HTMLElement>();

/**
 * Says something to assistive technology without moving focus. Two live regions in the light DOM serve the whole page:
 * inside shadow roots they are unreliable. WCAG 2.2, 4.1.3 Status Messages.
 */
export const announce = (text: string, politeness: Politeness = 'polite'): void => {
  let region = regions.get(politeness);
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('role', politeness === 'polite' ? 'status' : 'alert');
    region.setAttribute('aria-live', politeness);
    // With the last word: a page has rules for every `div`.
    for (const [name, value] of Object.entries({
      display: 'block',
      position: 'absolute',
      inset: '0 auto auto 0',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      'clip-path': 'inset(50%)',
      'white-space': 'nowrap',
    })) {
      region.style.setProperty(name, value, 'important');
    }
    document.body.append(region);
    regions.set(politeness, region);
  }
  const there = region;
  there.textContent = '';
  // A region must exist, empty, before its text is read aloud.
  requestAnimationFrame(() => (there.textContent = text));
};
