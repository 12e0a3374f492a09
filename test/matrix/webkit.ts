import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import type {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';
import type {Tab} from './tabs.js';

// WebKitGTK's small browser over the W3C WebDriver protocol, on a display of its own that nobody sees.

/** The display says its number when it is there. */
const startDisplay = async (program: string): Promise<[ChildProcess, string]> => {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await Promise.race([
    once(child.stdio[3] as Readable, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended`))),
  ])) as [Buffer];
  return [child, `:${number.toString().trim()}`];
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

const callTo =
  (url: string): Call =>
  async (method, path, body) => {
    const response = await fetch(url + path, {method, ...(body && {body: JSON.stringify(body)})});
    const {value} = (await response.json()) as {value: {error?: string; message?: string} | null};
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error ?? ''} ${value?.message ?? ''}`);
    return value;
  };

const startDriver = async (program: string, display: string): Promise<[ChildProcess, Call]> => {
  const port = await freePort();
  const env = {...process.env, DISPLAY: display, GDK_BACKEND: 'x11'};
  const child = spawn(program, [`--port=${port}`], {env, stdio: 'ignore'});
  const call = callTo(`http://127.0.0.1:${port}`);
  for (;;) {
    if (await call('GET', '/status').catch(() => false)) return [child, call];
    if (child.exitCode !== null) throw new Error(`${program} ended`);
    await pause(20);
  }
};

interface Session {
  sessionId: string;
  capabilities: {browserVersion: string};
}

export const openWebKit = async (installed: {driver: string; browser: string; display: string}): Promise<Tab> => {
  const children: ChildProcess[] = [];
  const kill = (): void => children.forEach((child) => child.kill());
  process.once('exit', kill);
  const [shown, display] = await startDisplay(installed.display);
  children.push(shown);
  const [driver, call] = await startDriver(installed.driver, display);
  children.push(driver);
  const options = {'webkitgtk:browserOptions': {binary: installed.browser, args: ['--automation']}};
  const {sessionId, capabilities} = (await call('POST', '/session', {capabilities: {alwaysMatch: options}})) as Session;
  const inSession: Call = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  return {
    version: capabilities.browserVersion,
    open: async (url) => void (await inSession('POST', '/url', {url})),
    read: (expression) => inSession('POST', '/execute/sync', {script: `return ${expression}`, args: []}),
    close: async () => {
      await inSession('DELETE', '');
      kill();
    },
  };
};
