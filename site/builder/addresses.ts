import {endpointUrl} from '../../src/data/url.js';

/** Stands for an address that is still to be written. */
export const OWN = 'own';

/** What the lines say until there is an address of one's own. */
const EXAMPLE = 'https://api.kommune.dk/api/vision';

export interface Addresses {
  /** Absolute, without a slash at its end. */
  endpoint: string;
  /** Absolute address of `sammen.js`. */
  script: string;
  /** The endpoint is where this page is, so that the preview may read it. */
  here: boolean;
  endpointWrong: boolean;
  scriptWrong: boolean;
}

const absolute = (value: string, base: string): string | undefined =>
  /^(https?:\/\/|\/(?!\/))/.test(value) ? endpointUrl(value, base) : undefined;

/** The chosen addresses, spelled out as another page needs them. */
export const addressesOf = (chosenEndpoint: string, chosenScript: string, base: string): Addresses => {
  const own = absolute(chosenEndpoint, base);
  const endpoint = own ?? EXAMPLE;
  const {origin} = new URL(endpoint);
  const script = chosenScript ? absolute(chosenScript, base) : `${origin}/sammen.js`;
  return {
    endpoint,
    script: script ?? `${origin}/sammen.js`,
    here: origin === new URL(base).origin,
    endpointWrong: !own && chosenEndpoint !== OWN,
    scriptWrong: !script,
  };
};
