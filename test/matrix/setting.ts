import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../site/root.js';
import {startTestEndpoint} from '../support/endpoint.js';
import {startHost, type Host} from './host.js';

/** A municipality's host, and on other origins than its own a real endpoint with a space that allows it. */
export interface Setting {
  host: Host;
  /** The address of the space. */
  endpoint: string;
  /** The origin of the endpoint, which has the released files, too. */
  files: string;
  /** The strict policy of docs/embedding/csp.md, for files on the page's own origin and an endpoint elsewhere. */
  strict: string;
  /** A policy of the usual kind, for files and endpoint elsewhere. */
  usual: string;
  stop(): Promise<void>;
}

/** The policy that the documentation promises to work under, word for word but for the endpoint's origin and the icon's. */
export const documented = (files: string): string => {
  const policy = /default-src 'none'; .*require-trusted-types-for.*$/m.exec(
    readFileSync(join(root, 'docs', 'embedding', 'csp.md'), 'utf8'),
  )?.[0];
  if (policy === undefined) throw new Error('docs/embedding/csp.md has no strict policy');
  return policy.replace("connect-src 'self'", `connect-src ${files}`).replace("img-src 'self'", "img-src 'self' data:");
};

export const startSetting = async (): Promise<Setting> => {
  const host = await startHost();
  const server = await startTestEndpoint({assetsDir: join(root, 'dist', 'cdn')});
  const {endpoint} = await server.newSpace({origins: [host.url]});
  const {url: files} = server;
  return {
    ...{host, endpoint, files, strict: documented(files)},
    usual: `default-src 'none'; script-src 'self' ${files}; style-src 'self'; connect-src ${files}; img-src 'self' data:`,
    stop: async () => {
      host.stop();
      await server.stop();
    },
  };
};
