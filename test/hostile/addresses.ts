import {endpointUrl, safeUrl} from '../../src/data/url.js';
import type {Checks} from './checks.js';
import {LEAST} from './urls.js';

const PAGE = 'https://www.proeve.example/side/';
const LINKS = /^(https?|mailto|tel):$/;

const parsed = (address: string): URL | undefined => (URL.canParse(address, PAGE) ? new URL(address, PAGE) : undefined);

/** What `safeUrl` and `endpointUrl` let through, held against the standard's own parser. */
export const checkAddresses = (checks: Checks, urls: readonly string[]): void => {
  checks.holds(`there are ${urls.length} addresses, at least ${LEAST}`, urls.length >= LEAST);
  const links = urls.map((url) => ({url, safe: safeUrl(url, PAGE)}));
  checks.none(
    'a link leads to a page, a mail or a telephone, and is what it says',
    // Read again, as a browser reads what stands in an attribute.
    links
      .filter(({safe}) => safe !== undefined && (!LINKS.test(parsed(safe)?.protocol ?? '') || parsed(safe)?.href !== safe))
      .map(({url}) => JSON.stringify(url)),
  );
  checks.none(
    'nothing is lost that may be a link',
    links.filter(({url, safe}) => safe === undefined && LINKS.test(parsed(url)?.protocol ?? '')).map(({url}) => JSON.stringify(url)),
  );
  const endpoints = urls.map((url) => ({url, end: endpointUrl(url, PAGE)}));
  checks.none(
    'an endpoint is on https or on this machine, names nobody and has nothing after its path',
    endpoints
      .filter(({end}) => {
        if (end === undefined) return false;
        const {protocol, hostname, username, password, search, hash} = new URL(end);
        const isNear = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
        return (protocol !== 'https:' && !(protocol === 'http:' && isNear)) || username + password + search + hash !== '';
      })
      .map(({url, end}) => `${JSON.stringify(url)}: ${end ?? ''}`),
  );
  checks.found['hostile addresses'] = urls.length;
  checks.control(
    'addresses that the standard’s parser takes for a script',
    urls.filter((url) => parsed(url)?.protocol === 'javascript:').length,
  );
};
