import {startServer} from '../../server/src/start.js';
import type {Told, Wanted} from './facts.js';
import {fill} from './filled.js';
import {plantIn} from './plants.js';

// The real server as a process of its own, filled, which tells the suite about its memory, and takes planted faults
// where PLANTS=1. Limits are as in production but smaller, so that they are met; addresses come from the proxy's header.
const {DATABASE_URL = '', ASSETS_DIR, PLANTS} = process.env;
let planted = '';
let secret = '';
let asked = 0;

const server = await startServer({
  ...{port: 0, databaseUrl: DATABASE_URL, receiptKey: 'ab'.repeat(32), log: 'quiet', trustProxy: true},
  ...(ASSETS_DIR !== undefined && {assetsDir: ASSETS_DIR}),
  dataDir: process.env.DATA_DIR ?? '',
  limits: {posts: 20, challenges: 5, similar: 5, reports: 5, receipts: 5, logins: 5},
  listeners: {each: 1, all: 200},
  pages: (app) => {
    app.addHook('onRequest', async () => void asked++);
    if (PLANTS === '1')
      plantIn(
        app,
        () => planted,
        () => secret,
      );
  },
});

const tell = (told: Told): void => void process.send?.(told);

process.on('message', (wanted: Wanted) => {
  if ('plant' in wanted) planted = wanted.plant;
  if ('memory' in wanted) {
    if (wanted.collect) globalThis.gc?.();
    tell({memory: process.memoryUsage(), asked});
  }
});
process.on('disconnect', () => process.exit(0));

const facts = await fill(server);
secret = facts.secret;
tell({facts});
