import type {FastifyInstance} from 'fastify';

/** Pages that do what none of ours may, each by itself; what is looked for has to be found on each. */
export const PLANTS: Record<string, {script?: string; markup?: string; headers?: Record<string, string>; found: RegExp}> = {
  'a cookie by script': {script: "document.cookie = 'seen=1'", found: /cookie: seen/},
  'a cookie by header': {headers: {'Set-Cookie': 'seen=1; HttpOnly; Path=/'}, found: /cookie: seen/},
  'an entry in localStorage': {script: "localStorage.setItem('seen', '1')", found: /localStorage: seen/},
  'an entry in sessionStorage': {script: "sessionStorage.setItem('seen', '1')", found: /sessionStorage: seen/},
  'a database': {script: "indexedDB.open('seen').onupgradeneeded = () => {}", found: /IndexedDB: seen/},
  'a cache': {script: "caches.open('seen')", found: /Cache Storage: seen/},
  'a service worker': {script: "navigator.serviceWorker.register('/planted/worker.js')", found: /service worker: http/},
  'an image of another host': {markup: '<img src="http://tracker.invalid/pixel.gif" alt="">', found: /tracker\.invalid/},
  'a style sheet of another host': {markup: '<link rel="stylesheet" href="http://fonts.invalid/css">', found: /fonts\.invalid/},
  'a frame of another host': {markup: '<iframe src="http://video.invalid/" title="x"></iframe>', found: /video\.invalid/},
  'a beacon to another host': {script: "navigator.sendBeacon('http://count.invalid/', 'x')", found: /count\.invalid/},
  'a socket to another host': {script: "new WebSocket('ws://chat.invalid/')", found: /chat\.invalid/},
  'an entry once somebody scrolls': {
    script: "addEventListener('scroll', () => localStorage.setItem('scrolled', '1'))",
    found: /looked at: localStorage: scrolled/,
  },
  'a request once something has the focus': {
    script: "addEventListener('focusin', () => fetch('http://focus.invalid/').catch(() => 0))",
    found: /focus\.invalid/,
  },
};

export const pathOf = (name: string): string => `/planted/${name.replaceAll(' ', '-')}`;

/** Puts those pages into an app. */
export const plantIn = (app: FastifyInstance): void => {
  app.get('/planted/worker.js', (_request, reply) => reply.type('text/javascript').send('addEventListener("fetch", () => {});'));
  for (const [name, {script = '', markup = '', headers = {}}] of Object.entries(PLANTS)) {
    app.get(pathOf(name), (_request, reply) =>
      reply
        .headers({'Content-Security-Policy': "default-src * 'unsafe-inline'", ...headers})
        .type('text/html; charset=utf-8')
        .send(
          `<!doctype html><html lang="da"><title>x</title><body>${markup}<p style="height: 4000px">x</p><button>x</button><script>${script}</script></body></html>`,
        ),
    );
  }
};
