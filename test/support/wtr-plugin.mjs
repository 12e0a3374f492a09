import {spawn} from 'node:child_process';
import {once} from 'node:events';

/** Commands that are answered by the process with the endpoint; see `wtr-endpoint.ts`. */
const COMMANDS = [
  'new-space',
  'faulty',
  'become',
  'arrivals',
  'stored',
  'accept',
  'reject',
  'answer',
  'log-in',
  'list-many',
  'link-outcome',
  'draw',
];

/** Starts the real endpoint once per run, and lets the tests' pages ask for what only a server can do. */
export const endpointPlugin = () => {
  // At once, while the runner starts its browser; the first command waits for it.
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/wtr-endpoint.ts'], {stdio: ['pipe', 'pipe', 'inherit']});
  child.once('exit', (code) => {
    if (code) throw new Error(`The endpoint of the tests ended with code ${code}`);
  });
  const address = once(child.stdout, 'data').then(String);
  return {
    name: 'sammen-endpoint',
    async serverStop() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
    async executeCommand({command, payload}) {
      if (!COMMANDS.includes(command)) return undefined;
      const response = await fetch(`${(await address).trim()}/${command}`, {method: 'POST', body: JSON.stringify(payload)});
      const {result, error} = await response.json();
      if (error) throw new Error(error);
      return result ?? true;
    },
  };
};

const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'RootWebArea',
  'StaticText',
  'LabelText',
  'Legend',
  'paragraph',
]);
const SAID = ['checked', 'expanded', 'invalid', 'required', 'disabled', 'level', 'focused'];

/** One line of what assistive technology is told about a node. */
const lineOf = ({role, name, description, properties = []}) => {
  const facts = properties.filter(
    ({name: fact, value}) =>
      SAID.includes(fact) && value.value !== false && value.value !== 'false' && (fact !== 'level' || role.value === 'heading'),
  );
  const words = facts.map(({name: fact, value}) => (value.value === true || value.value === 'true' ? fact : `${fact}=${value.value}`));
  return [
    role.value,
    name?.value && JSON.stringify(name.value.replaceAll('\u00a0', ' ')),
    ...words.sort(),
    description?.value && `(${description.value})`,
  ]
    .filter(Boolean)
    .join(' ');
};

const outlineOf = (nodes, rootId) => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    if (!node) return;
    const role = node.role?.value ?? '';
    // A form without a name is no landmark; engines differ in whether they tell of it all the same.
    const told = !node.ignored && !SILENT.has(role) && !(role === 'form' && !node.name?.value);
    const text = !node.ignored && role === 'StaticText' && node.name?.value.trim();
    if (told) lines.push(`${'  '.repeat(depth)}${lineOf(node)}`);
    else if (text) lines.push(`${'  '.repeat(depth)}${text}`);
    // What a heading, link or button holds is its name already.
    if (told && ['heading', 'link', 'button'].includes(role)) return;
    for (const id of node.childIds ?? []) walk(byId.get(id), told ? depth + 1 : depth);
  };
  walk(byId.get(rootId), 0);
  return lines.join('\n');
};

/** `outline`: the accessibility tree of an element as text, a line a node. Lists and groups are in it, too. */
export const outlinePlugin = () => ({
  name: 'sammen-outline',
  async executeCommand({command, payload, session}) {
    if (command !== 'outline') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    try {
      const {result} = await client.send('Runtime.evaluate', {expression: `document.querySelector(${JSON.stringify(payload.selector)})`});
      const {node} = await client.send('DOM.describeNode', {objectId: result.objectId});
      const {nodes} = await client.send('Accessibility.getFullAXTree');
      const root = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
      return outlineOf(nodes, root?.nodeId);
    } finally {
      await client.detach();
    }
  },
});

/** `bring`: from now on what this page fetches of a file is `held`, or `lost`; `brought` it arrives, also what was held. */
export const bringPlugin = () => {
  const clients = new Map();
  return {
    name: 'sammen-bring',
    async executeCommand({command, payload: {file, fate} = {}, session}) {
      if (command !== 'bring') return undefined;
      // To end the session lets go of what it holds.
      await clients.get(session.id)?.detach();
      clients.delete(session.id);
      if (fate === 'brought') return true;
      const client = await session.browser.getPage(session.id).createCDPSession();
      clients.set(session.id, client);
      if (fate === 'lost')
        client.on('Fetch.requestPaused', ({requestId}) => client.send('Fetch.failRequest', {requestId, errorReason: 'ConnectionReset'}));
      await client.send('Fetch.enable', {patterns: [{urlPattern: `*/${file}*`}]});
      return true;
    },
  };
};

/** `/page?html=…` is that page: as a municipality's system would send it, with an address of its own. */
export const pagePlugin = () => ({
  name: 'sammen-page',
  serve: ({path, query}) => (path === '/page' ? {body: query.html, type: 'html'} : undefined),
});

/**
 * `/staff/api/…` is the endpoint's, as on its own pages, with the session that `log-in` opened; below `/nobody` it is asked
 * without one. The desk works on the server's own origin only.
 */
export const deskPlugin = () => {
  let session;
  const plugin = {
    name: 'sammen-desk',
    async executeCommand({command, payload}) {
      if (command !== 'desk-session') return undefined;
      session = payload;
      return true;
    },
  };
  const middleware = async (ctx, next) => {
    const [, nobody, path] = /^(\/nobody)?(\/staff\/api\/.*)$/.exec(ctx.url) ?? [];
    if (!path) return next();
    const given = ['accept', 'accept-language', 'content-type', 'x-sammen-form'].filter((name) => ctx.get(name));
    const headers = {...Object.fromEntries(given.map((name) => [name, ctx.get(name)])), ...(!nobody && {cookie: session.cookie})};
    const body = ctx.method === 'POST' ? await new Response(ctx.req).text() : undefined;
    const answer = await fetch(session.url + path, {method: ctx.method, headers, body});
    ctx.status = answer.status;
    ctx.type = answer.headers.get('content-type');
    ctx.body = await answer.text();
  };
  return {plugin, middleware};
};
