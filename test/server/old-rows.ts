import {createHash, randomUUID} from 'node:crypto';
import {v7 as newId} from 'uuid';
import {rowsOf} from '../../server/src/content/rows.js';
import {codeFor, grouped, hashOf} from '../../server/src/contributions/receipt-code.js';
import {derive, keysFrom} from '../../server/src/keys.js';
import type {Status} from '../../src/data/contributions.js';
import {sampleSpace} from '../support/sample.js';
import {input} from './citizen.js';

export const OLD = 's';
export const KEY = 'ab'.repeat(32);
const keys = keysFrom(KEY);

/** A row of texts; a table takes those columns that it has in its version. */
export type Row = Record<string, string | null>;

/** A contribution that a server received, and what its sender has. */
export interface Received {
  id: string;
  status: Status;
  listed: boolean;
  code: string;
  key: string;
  body: ReturnType<typeof input>;
  /** The first answer, to the byte. */
  answer: string;
}

/** What servers of every version would have written, by table. */
export interface Old {
  rows: [table: string, rows: Row[]][];
  received: Received[];
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
const NONE = '00000000-0000-0000-0000-000000000000';
const AT = '2026-03-04T10:11:12.345Z';

const STATUSES: Status[] = ['waiting', 'held', 'rejected', 'published', 'answered', 'withdrawn'];

/** As it is made for a fingerprint: the same text for the same content. */
const canonical = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
};

const receivedAs = (status: Status, n: number): Received => {
  const id = newId({msecs: Date.parse(AT) + n});
  const code = grouped(codeFor(keys, 1, OLD, id));
  const body = input({text: `Bænk nummer ${n} ved fjorden`, pejlemaerke: 'natur', group: 'ung', email: `nr${n}@example.dk`});
  const rest = JSON.stringify({kind: 'input', status: 'waiting', sent: AT, next: ['En medarbejder læser dit bidrag.']});
  const listed = ['published', 'answered'].includes(status);
  return {id, status, listed, code, body, key: `noegle-${randomUUID()}`, answer: `{"code":"${code}",${rest.slice(1)}`};
};

/** The audit log as it is chained: eight chains, of which those of the received have entries. */
const logOf = (received: readonly Received[]): [heads: Row[], entries: Row[]] => {
  const entries: Row[] = [];
  const heads = Array.from({length: 8}, (_, chain) => {
    let [hash, number] = [createHash('sha256').update(`${OLD} ${chain}`).digest(), 0];
    for (const {id} of received.filter((one) => Number.parseInt(one.id.slice(-1), 16) % 8 === chain)) {
      const entry = JSON.stringify({space: OLD, at: AT, action: 'sent', actor: 'citizen', contribution: id, status: 'waiting', version: 1});
      hash = createHash('sha256').update(hash).update(entry).digest();
      entries.push({space: OLD, chain: String(chain), number: String(++number), entry, hash: hex(hash)});
    }
    return {space: OLD, chain: String(chain), number: String(number), hash: hex(hash)};
  });
  return [heads, entries];
};

/** Counts of what is listed: one row each, in the chain of its id. */
const countsOf = (received: readonly Received[], goal: string, group: string): [tally: Row[], insight: Row[]] => {
  const listed = received.filter((one) => one.listed);
  const chains = new Map<string, number>();
  for (const {id} of listed) {
    const chain = String(Number.parseInt(id.slice(-1), 16) % 8);
    chains.set(chain, (chains.get(chain) ?? 0) + 1);
  }
  const common = {space: OLD, kind: 'input', pejlemaerke: goal};
  const all = [...chains].map(([chain, many]) => ({chain, listed: String(many)}));
  const insight = all.flatMap((count) => [
    {...common, ...count, dimension: 'group', value: group},
    {...common, ...count, dimension: 'week', value: '2026-W10'},
  ]);
  return [all.map((count) => ({...common, ...count, citizen_group: group})), insight];
};

/** Everything that a small space of some time ago has. */
export const oldRows = (): Old => {
  const content = rowsOf(sampleSpace(OLD)).map((one) => ({...one, id: newId()}));
  const idOf = (kind: string, slug: string): string => content.find((one) => one.kind === kind && one.slug === slug)?.id ?? NONE;
  const [goal, group] = [idOf('pejlemaerke', 'natur'), idOf('group', 'ung')];
  const received = STATUSES.map(receivedAs);
  const there = received.filter(({status}) => status !== 'withdrawn');
  const [heads, entries] = logOf(received);
  const [tally, insight] = countsOf(received, goal, group);
  const contributions = received.map(({id, status, listed, body}): Row => {
    const gone = status === 'withdrawn';
    return {
      ...{space: OLD, id, kind: 'input', status, version: '1', language: gone ? null : 'da', body: gone ? '' : String(body.fields.text)},
      ...{pejlemaerke: goal, citizen_group: group, place: gone ? null : 'Havnen', name: null, fields: '{"andet": ["a", "b"]}', flags: '{}'},
      ...{sent_at: AT, listed_at: listed ? AT : null, receipt_key: '1'},
      ...{answer: status === 'answered' ? 'Tak for det.' : null, answered_at: status === 'answered' ? AT : null},
      receipt_hash: gone ? null : hex(hashOf(keys, 1, OLD, codeFor(keys, 1, OLD, id))),
    };
  });
  const changes = received.map(({id, status}): Row => ({
    space: OLD,
    contribution: id,
    id: newId(),
    status,
    at: AT,
    by: 'system',
    reason: null,
    note: null,
  }));
  const submissions = received.map(({id, key, body, answer, code}): Row => ({
    ...{space: OLD, key, contribution: id, status: '202', language: 'da', answer: answer.replace(`"code":"${code}",`, ''), at: AT},
    fingerprint: hex(derive(keys, 1, 'fingerprint', canonical(body))),
  }));
  return {
    received,
    rows: [
      [
        'space',
        [
          {
            space: OLD,
            locales: '{da,en,ar}',
            privacy: 'https://proeve.example/',
            retention_days: '365',
            moderation: 'before',
            origins: '{}',
            revision: newId(),
          },
        ],
      ],
      [
        'content',
        content.map(({id, kind, slug, position, starts, ends, attrs}) => ({
          ...{
            space: OLD,
            id,
            kind,
            slug,
            position: String(position),
            starts_at: starts?.toISOString() ?? null,
            ends_at: ends?.toISOString() ?? null,
          },
          ...{attrs: JSON.stringify(attrs), retired: 'false'},
        })),
      ],
      [
        'translation',
        content.flatMap(({id, texts}) => Object.entries(texts).map(([locale, text]) => ({space: OLD, content: id, locale, ...text}))),
      ],
      ['contribution', contributions],
      ['contact', there.map(({id, body}) => ({space: OLD, contribution: id, field: 'email', value: String(body.fields.email)}))],
      ['change', changes],
      ['submission', submissions],
      ['tally', tally],
      ['insight', insight],
      ['audit_head', heads],
      ['audit', entries],
    ],
  };
};
