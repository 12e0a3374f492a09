interface Cookie {
  name: string;
  value: string;
  path: string;
  /** Its attributes as they were set. */
  set: string;
}

/** An answer that a browser stopped at. */
export interface Stop {
  url: URL;
  status: number;
  headers: Headers;
  text: string;
}

/** Where a public address is really answered, and how a proxy in front would ask there. */
export interface Proxied {
  from: string;
  to: string;
}

/** As much of a browser as a login needs: cookies for each origin, and redirects, one at a time or to their end. */
export class Browser {
  readonly #jars = new Map<string, Map<string, Cookie>>();
  readonly #proxied: Proxied | undefined;
  /** Every address that was opened, in order. */
  readonly trail: URL[] = [];

  /** @param proxied an https address that is really a server on this machine. */
  constructor(proxied?: Proxied) {
    this.#proxied = proxied;
  }

  cookies(origin: string): Cookie[] {
    return [...(this.#jars.get(new URL(origin).origin)?.values() ?? [])];
  }

  setCookie(origin: string, name: string, value: string): void {
    this.#jarOf(new URL(origin)).set(name, {name, value, path: '/', set: ''});
  }

  /** Opens an address and stops at the first answer. */
  async open(address: string | URL, form?: Record<string, string>): Promise<Stop> {
    const url = new URL(address);
    this.trail.push(url);
    const proxied = this.#proxied !== undefined && url.origin === this.#proxied.from;
    const asked = proxied ? `${this.#proxied?.to}${url.pathname}${url.search}` : url;
    const cookie = this.cookies(url.origin)
      .filter(({path}) => url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(({name, value}) => `${name}=${value}`)
      .join('; ');
    const answer = await fetch(asked, {
      ...{redirect: 'manual', method: form ? 'POST' : 'GET'},
      headers: {
        ...(cookie && {cookie}),
        ...(proxied && {'x-forwarded-proto': 'https', 'x-forwarded-host': url.host}),
        accept: 'text/html',
      },
      ...(form && {body: new URLSearchParams(form)}),
    });
    for (const set of answer.headers.getSetCookie()) this.#keep(url, set);
    return {url, status: answer.status, headers: answer.headers, text: await answer.text()};
  }

  /** Opens an address and goes where it is sent, until it stays or `until` says so of where it is sent next. */
  async go(address: string | URL, until: (next: URL) => boolean = () => false, form?: Record<string, string>): Promise<Stop> {
    let stop = await this.open(address, form);
    for (let hops = 0; hops < 12; hops++) {
      const location = stop.headers.get('location');
      if (location === null) return stop;
      const next = new URL(location, stop.url);
      if (until(next)) return stop;
      stop = await this.open(next);
    }
    throw new Error(`It is sent from one place to the next: ${this.trail.join(' ')}`);
  }

  #jarOf({origin}: URL): Map<string, Cookie> {
    const jar = this.#jars.get(origin) ?? new Map<string, Cookie>();
    this.#jars.set(origin, jar);
    return jar;
  }

  #keep(url: URL, set: string): void {
    const [pair = '', ...attributes] = set.split(/;\s*/);
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const of = (wanted: string): string | undefined =>
      attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const [age, expires] = [of('max-age'), of('expires')];
    const gone = age !== undefined ? Number(age) <= 0 : expires !== undefined && Date.parse(expires) <= Date.now();
    if (gone) this.#jarOf(url).delete(name);
    else this.#jarOf(url).set(name, {name, value, path: of('path') ?? '/', set});
  }
}

/** Whether an address is where the provider sends the browser back to. */
export const isCallback = ({pathname}: URL): boolean => pathname === '/staff/callback';

/** Goes to a login until the provider wants to know who it is, says so, and stops before the callback, or where it is told. */
export const authenticate = async (
  browser: Browser,
  begin: string | URL,
  account: string,
  until: (next: URL) => boolean = isCallback,
): Promise<URL> => {
  let stop = await browser.go(begin, until);
  if (stop.url.pathname.startsWith('/interaction/')) stop = await browser.go(stop.url, until, {account});
  const location = stop.headers.get('location');
  if (location === null) throw new Error(`The login ended at ${stop.url.href}: ${stop.status} ${stop.text}`);
  return new URL(location, stop.url);
};

/** The whole login: from the desk to the desk. */
export const logIn = async (browser: Browser, at: string, account: string, query = ''): Promise<Stop> =>
  browser.go(await authenticate(browser, `${at}/staff/login${query}`, account));
