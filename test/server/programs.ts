import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {argsFor} from '../support/bundled.js';

export interface Said {
  /** Null when it was killed. */
  code: number | null;
  out: string;
  err: string;
}

export interface Running {
  child: ChildProcess;
  done: Promise<Said>;
}

/** Starts one of the server's commands, by its file below server/src, over a data folder. */
export const begin = (file: string, dataDir: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Running => {
  const main = fileURLToPath(new URL(`../../server/src/${file}`, import.meta.url));
  const env = {...process.env, NODE_ENV: '', DATABASE_URL: '', RECEIPT_KEY: '', DATA_DIR: dataDir, ...more};
  const child = spawn(process.execPath, [...argsFor(main), ...args], {env, stdio: ['ignore', 'pipe', 'pipe']});
  const said = {out: '', err: ''};
  child.stdout.on('data', (chunk) => (said.out += String(chunk)));
  child.stderr.on('data', (chunk) => (said.err += String(chunk)));
  return {child, done: once(child, 'close').then(([code]) => ({code: code as number | null, ...said}))};
};

/** Runs one to its end. */
export const command = (file: string, dataDir: string, args: readonly string[], more?: NodeJS.ProcessEnv): Promise<Said> =>
  begin(file, dataDir, args, more).done;
