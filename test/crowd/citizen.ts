import {randomBytes, randomUUID} from 'node:crypto';
import {solveChallenge, type Challenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import {DEFAULT_WORK, newChallenge} from '../../server/src/contributions/proof.js';
import {keysFrom} from '../../server/src/keys.js';
import {ask, isWrong, nothingMet, wait, type Device, type Met} from './ask.js';
import {KEY} from './built.js';

/** A contribution for which somebody has a receipt. */
export interface Acknowledged {
  /** Its Idempotency-Key; of several, the last. */
  key: string;
  text: string;
  /** The receipt's code. */
  code: string;
}

/** What all citizens of a process did. */
export interface Diary {
  met: Met;
  acknowledged: Acknowledged[];
  /** Supports that were answered: the contribution, and the token of the one who supports. */
  supports: [id: string, actor: string][];
}

export const emptyDiary = (): Diary => ({met: nothingMet(), acknowledged: [], supports: []});

/** How a crowd behaves. */
export interface Manner {
  /** Milliseconds between two things that somebody does, on average. */
  pace: number;
  /** A new Idempotency-Key for each attempt, which is what nobody may do: for controls. */
  newKeys: boolean;
}

const keys = keysFrom(KEY);

/**
 * The proof of somebody's work. A thousand devices do it side by side; this machine cannot. So the challenge is asked for as
 * it should be, and solved is one that the same key has signed and that takes one attempt: to check it is as much work.
 */
const prove = async (space: string): Promise<string> => {
  const challenge = await newChallenge(keys, space, {...DEFAULT_WORK, least: 1, most: 1});
  return btoa(JSON.stringify({challenge, solution: await solveChallenge({challenge, deriveKey})}));
};

/** Posts until there is a receipt. */
const send = async (device: Device, record: Diary, {newKeys}: Manner): Promise<Acknowledged | undefined> => {
  const text = `Bidrag ${randomUUID()}`;
  const challenge = await ask<Challenge>(device, {name: 'challenge', path: '/challenge'});
  if (!challenge) return undefined;
  const proof = await prove(device.endpoint.split('/').at(-1) ?? '');
  let key: string = randomUUID();
  const receipt = await ask<{code: string}>(device, {
    ...{name: 'post', path: '/contributions', method: 'POST', key: () => (newKeys ? (key = randomUUID()) : key)},
    body: {kind: 'input', fields: {text}, proof},
  });
  if (!receipt) return undefined;
  const acknowledged = {key, text, code: receipt.code};
  record.acknowledged.push(acknowledged);
  return acknowledged;
};

const support = async (device: Device, record: Diary, id: string): Promise<void> => {
  const actor = randomBytes(16).toString('hex');
  const path = `/contributions/${id}/support`;
  if (await ask(device, {name: 'support', path, method: 'PUT', body: {actor}})) record.supports.push([id, actor]);
};

/** Looks a receipt up, and writes down when it is that of another text. */
export const lookUp = async (device: Device, {code, text}: Acknowledged): Promise<void> => {
  const story = await ask<{text: string}>(device, {name: 'receipt', path: '/receipts', method: 'POST', body: {code}});
  if (story && story.text !== text) isWrong(device, 'receipt: of something else');
};

/**
 * One citizen: reads the space and what others wrote, sends, supports, and looks the receipt up; again until it is over.
 * Nothing new is begun then; what was begun is brought to its end.
 */
export const citizen = async (device: Device, record: Diary, manner: Manner, isOver: () => boolean): Promise<void> => {
  const goesOn = async (): Promise<boolean> => {
    await wait(manner.pace * (0.5 + Math.random()));
    return !isOver();
  };
  // They do not all come in the same moment.
  await wait(manner.pace * 2 * Math.random());
  while (await goesOn()) {
    await ask(device, {name: 'space', path: ''});
    if (!(await goesOn())) break;
    const list = await ask<{items: {id: string}[]}>(device, {name: 'list', path: '/contributions?limit=20'});
    if (!(await goesOn())) break;
    const sent = await send(device, record, manner);
    if (!(await goesOn())) break;
    const liked = list?.items[Math.floor(Math.random() * list.items.length)];
    if (liked) await support(device, record, liked.id);
    if (sent && (await goesOn())) await lookUp(device, sent);
  }
  device.agent.destroy();
};
