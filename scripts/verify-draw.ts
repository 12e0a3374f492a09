// `npm run verify-draw -- FILE [--commitment DIGEST] [--pool DIGEST] [--lottery DIGEST]`: draws again from the file that an
// endpoint publishes of a draw (`GET /draws/{id}/document`), and says what differs from it. With the digests that somebody
// noted before the draw it says whether they are still the same. Asks nobody anything. Ends with 1 where something differs.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import * as v from 'valibot';
import {verify, type DrawDocument, type Noted} from '../server/src/draw/draw.js';
import {chancesIn} from '../server/src/draw/lottery.js';
import {typesOf, type Pool} from '../server/src/draw/pool.js';
import {drawDocument, type PublishedDraw} from '../src/data/draws.js';

const {values, positionals} = parseArgs({
  options: {commitment: {type: 'string'}, pool: {type: 'string'}, lottery: {type: 'string'}},
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) throw new Error('name one file: npm run verify-draw -- draw.json');

const noted: Noted = {
  ...(values.commitment !== undefined && {commitment: values.commitment}),
  ...(values.pool !== undefined && {poolDigest: values.pool}),
  ...(values.lottery !== undefined && {lotteryDigest: values.lottery}),
};

const tell = (pool: Pool, {lottery, seed, people, panel}: DrawDocument): void => {
  const chances = chancesIn(lottery, typesOf(pool));
  const percent = ({of, people: many}: (typeof chances)[number]): string => `${((100 * of) / (lottery.tickets * many)).toFixed(2)} %`;
  const sorted = [...chances].sort((one, other) => one.chance - other.chance);
  const [least, most] = [sorted[0], sorted.at(-1)];
  console.log(`${people.length} of ${pool.volunteers.length} are drawn by the seed ${seed}, as the file says.`);
  console.log(`Each of ${lottery.panels.length} panels keeps each of ${lottery.quotas.length} quotas; panel ${panel + 1} was drawn.`);
  if (least && most) {
    console.log(`The smallest chance was ${percent(least)} (${least.categories.join(', ')}), the greatest ${percent(most)}.`);
  }
  const unnoted = ['commitment', 'pool', 'lottery'].filter((name) => values[name as keyof typeof values] === undefined);
  if (unnoted.length > 0) console.log(`Not compared with what was published before the draw: ${unnoted.join(', ')}.`);
};

const {pool, document}: PublishedDraw = v.parse(drawDocument, JSON.parse(readFileSync(file, 'utf8')));
const differences = verify(pool, document, noted);
if (differences.length === 0) tell(pool, document);
for (const difference of differences) console.error(difference);
process.exitCode = differences.length > 0 ? 1 : 0;
