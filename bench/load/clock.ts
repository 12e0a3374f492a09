import type {Server} from 'node:http';

/** What a server was busy with, as it saw it itself: a client that has much to do sees answers later than they came. */
export interface Busy {
  /** Milliseconds until it had answered, of each that went well. */
  answered: number[];
  /** The same of those that it turned away. */
  refused: number[];
  /** Requests whose sender had gone when the answer was there. */
  inVain: number;
}

/** Keeps the time of every request of a server from now on; the result gives what was kept, and begins anew. */
export const clock = (server: Server): (() => Busy) => {
  let busy: Busy = {answered: [], refused: [], inVain: 0};
  server.on('request', (_request, response) => {
    const began = performance.now();
    response.once('close', () => {
      const took = performance.now() - began;
      if (!response.writableFinished) busy.inVain++;
      else if (response.statusCode < 300) busy.answered.push(took);
      else if (response.statusCode === 503) busy.refused.push(took);
    });
  });
  return () => {
    const kept = busy;
    busy = {answered: [], refused: [], inVain: 0};
    return kept;
  };
};
