// Fills a space with made-up contributions, for the demonstration and for measuring:
// `npm run generate -- --space aalborg --count 1000000 --seed 1`. The database is that of DATABASE_URL or DATA_DIR.
import {parseArgs} from 'node:util';
import {spacesOf} from '../server/src/content/spaces.js';
import {openDatabase} from '../server/src/db/open.js';
import {StartFailure} from '../server/src/failure.js';
import {optionsFrom} from '../server/src/settings.js';
import {addExamples} from '../site/content/aalborg/voices/add.js';

const USAGE = 'npm run generate -- --space <id> [--count 5441] [--seed 1]';
const STEP = 50_000;

const generate = async (): Promise<void> => {
  const {values} = parseArgs({
    options: {space: {type: 'string'}, count: {type: 'string', default: '5441'}, seed: {type: 'string', default: '1'}},
  });
  const count = Number(values.count);
  if (values.space === undefined || !Number.isInteger(count) || count < 1) throw new StartFailure(USAGE);
  const {db, close} = await openDatabase(optionsFrom(process.env));
  try {
    const space = await spacesOf(db).get(values.space);
    if (!space)
      throw new StartFailure(`There is no space "${values.space}". Publish its content first; npm start publishes the demonstration's.`);
    const began = performance.now();
    let told = 0;
    const added = await addExamples(db, space, count, values.seed, (so) => {
      if (so < told + STEP) return;
      told = so;
      console.log(
        `${so} of ${count}, ${Math.round((performance.now() - began) / 1000)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
      );
    });
    console.log(
      added === 0
        ? `${space.id} has contributions of seed ${values.seed} already; none were added.`
        : `${added} added to ${space.id}, all of them made up.`,
    );
  } finally {
    await close();
  }
};

await generate().catch((error: unknown) => {
  console.error(error instanceof Error && (error instanceof StartFailure || 'code' in error) ? error.message : error);
  process.exitCode = 1;
});
