import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {writeFigures} from '../support/figures.js';
import {World, type Way, type Without} from './world.js';

/** Histories to try; the long form has SAMMEN_RUNS=100000. */
const RUNS = Number(process.env.SAMMEN_RUNS ?? 3_000);

const COMMANDS = [
  'send',
  'change',
  'remove',
  'remove and undo',
  'dismiss',
  'close',
  'clear',
  'disk',
  'drain',
  'wait',
  'clock',
  'let go',
] as const;

const command = fc.record({
  // Mostly something is sent: most of the rest is about what was.
  what: fc.oneof({weight: 4, arbitrary: fc.constant('send' as const)}, {weight: 10, arbitrary: fc.constantFrom(...COMMANDS)}),
  tab: fc.nat(2),
});
const ways = fc.array(fc.constantFrom<Way>('answered', 'lost before', 'lost after', 'held'), {maxLength: 20});
const history = fc.record({commands: fc.array(command, {minLength: 1, maxLength: 25}), ways});
type History = typeof history extends fc.Arbitrary<infer H> ? H : never;

const act = async (world: World, {what, tab}: History['commands'][number]): Promise<void> => {
  switch (what) {
    case 'send':
      return world.send(tab);
    case 'change':
      return world.change(tab);
    case 'remove':
      return world.remove(tab, false);
    case 'remove and undo':
      return world.remove(tab, true);
    case 'dismiss':
      return world.dismiss(tab);
    case 'close':
      return world.close(tab);
    case 'clear':
      return world.clear();
    case 'disk':
      world.diskFails = !world.diskFails;
      return;
    case 'drain':
      // Not waited for: it ends when what it sends is let go.
      void world.tab(tab).outbox.drain(tab === 0);
      return;
    case 'wait':
      world.clock += 20_000;
      return;
    case 'clock':
      world.clock -= 10_000_000;
      return;
    case 'let go':
      return world.letGo();
  }
};

const faultsOf = async ({commands, ways: given}: History, without?: Without): Promise<string[]> => {
  const world = new World(without);
  world.ways = [...given];
  for (const one of commands) {
    await act(world, one);
    // What is under way goes on a little between two commands.
    for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
  }
  await world.settle();
  return world.faults();
};

const CONTROLS: Record<Exclude<Without, 'nothing'>, RegExp> = {
  key: /counts \d+ times/,
  disk: /is lost/,
  doubt: /nobody gave|is lost/,
  'earlier texts': /has no receipt/,
};

describe('The outbox, whatever is done in three tabs and whatever becomes of each attempt', () => {
  it('loses nothing, counts nothing twice, and shows the receipt of the very text', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (one) => assert.deepEqual(await faultsOf(one), [])),
      {numRuns: RUNS},
    );
  });

  const red: Record<string, string> = {};
  for (const [without, expected] of Object.entries(CONTROLS) as [Exclude<Without, 'nothing'>, RegExp][]) {
    it(`would not without: ${without}`, async () => {
      const told = await fc.check(
        fc.asyncProperty(history, async (one) => {
          const faults = await faultsOf(one, without);
          return !faults.some((fault) => expected.test(fault));
        }),
        {numRuns: 500},
      );
      assert.ok(told.failed, `without ${without} nothing went wrong in ${told.numRuns} histories`);
      red[`without: ${without}`] = `red after ${told.numRuns} histories`;
      writeFigures('model', {
        title: 'The outbox as a state machine',
        command: 'npm run test:model',
        found: {'random histories in three tabs': RUNS, 'lost, counted twice, or with a receipt of another text': 0},
        controls: red,
      });
    });
  }
});
