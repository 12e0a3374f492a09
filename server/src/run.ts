import {StartFailure} from './failure.js';
import {publicUrlOf} from './notes/options.js';
import {startServer, type Server, type StartOptions} from './start.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Starts the server as a program: one line with its address, one with a link for staff, and one clear line and exit
 * code 1 when it cannot. SIGINT and SIGTERM end it cleanly; a second one at once.
 * @param given the options, or what reads them; what that throws is explained in the same way.
 * @param ready called when it listens, for what the program wants to do then, such as publishing content.
 */
export const runServer = async (
  given: StartOptions | (() => StartOptions),
  ready?: (server: Server) => void | Promise<void>,
): Promise<void> => {
  try {
    const options = typeof given === 'function' ? given() : given;
    const server = await startServer(options);
    endOnSignals(server);
    await ready?.(server);
    if (options.log === 'quiet') return;
    say(`Sammen  ${server.url}/`);
    if (options.production) say(`Staff   ${publicUrlOf(options.mail, server.url)}/staff/`);
    else say(`Staff   ${await server.staffLink()}`);
  } catch (error) {
    fail(error);
  }
};

const fail = (error: unknown): never => {
  process.stderr.write(`${error instanceof StartFailure ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
};

const endOnSignals = (server: Server): void => {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(130);
    ending = true;
    server.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  void server.databaseGone.then(() => {
    if (ending) return;
    ending = true;
    fail(new StartFailure('PostgreSQL ended by itself; its last words are in postgres.log in the data folder.'));
  });
};
