import {randomUUID} from 'node:crypto';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import type {Receipt} from '../../../src/data/contributions.js';
import type {Submission} from '../../../src/data/requests.js';
import type {Form} from '../../../src/data/forms.js';
import type {Space} from '../../../src/data/space.js';
import {borrowingIn} from '../bookings/bookings.js';
import {dayIn} from '../bookings/slots.js';
import {timesOf} from '../bookings/times.js';
import {receive} from '../contributions/receive.js';
import {ageOf, stampFor} from '../contributions/proof.js';
import {storyOf, withdraw} from '../contributions/receipts.js';
import {spaceDocument} from '../content/documents.js';
import type {Snapshot} from '../content/spaces.js';
import type {Endpoint} from '../endpoint.js';
import {frameBy} from '../http/framing.js';
import {bestLocale} from '../http/locale.js';
import {Problem} from '../http/problems.js';
import {sendForm, sendReceipt, type FormPage} from '../pages/form.js';
import {sendLookUp, sendStory} from '../pages/receipt.js';
import {asked} from './reading.js';

type Sent = Record<string, string | string[] | undefined>;

interface At {
  snapshot: Snapshot;
  space: Space;
  base: string;
}

const KEY = /^[\x21-\x7e]{8,128}$/;

const one = (value: string | string[] | undefined): string => [value].flat()[0] ?? '';

const at = async (endpoint: Endpoint, request: FastifyRequest, reply: FastifyReply): Promise<At> => {
  const {space: snapshot, locale} = await asked(endpoint, request, reply);
  frameBy(reply, snapshot); // an embed page leads here, without leaving its frame
  const {lang} = request.query as Sent;
  const wanted = lang === undefined ? locale : bestLocale(one(lang), snapshot.locales);
  return {snapshot, space: spaceDocument(snapshot, wanted), base: `/api/${snapshot.id}`};
};

const formIn = ({space}: At, kind: string): Form => {
  const form = space.forms.find((candidate) => candidate.kind === kind);
  if (!form) throw new Problem('not-found');
  return form;
};

/** The answers of a posted form: its own fields only; an empty one is one that was not answered. */
const answersIn = (form: Form, sent: Sent): Submission['fields'] =>
  Object.fromEntries(
    form.fields.flatMap(({name, type}) => {
      const [first, hours] = [one(sent[name]), one(sent[`${name}-hours`])];
      // How many hours is chosen beside the first of them.
      if (type === 'period') return first ? [[name, hours ? first.replace(/\d+(?=H$)/, hours) : first]] : [];
      const value = type === 'choices' ? [sent[name]].flat().filter((part) => part !== undefined) : first.replaceAll('\r\n', '\n');
      return value.length > 0 ? [[name, value]] : [];
    }),
  );

/** The hours that nobody has, of the room that is named in a form that borrows. */
const freeIn = async ({db}: Endpoint, {snapshot}: At, {kind}: Form, answers: Submission['fields']): Promise<Pick<FormPage, 'free'>> => {
  const form = snapshot.find('form', kind);
  const asked = form && borrowingIn(form);
  const room = asked && snapshot.of('room').find(({slug}) => slug === answers[asked.room]);
  if (!room) return {};
  const now = new Date();
  const {days} = await timesOf(db, snapshot.id, room, dayIn(now), now);
  return {free: days.flatMap(({hours}) => hours.flatMap(({at: start, free}) => (free ? new Date(start) : [])))};
};

/** `/api/{space}/forms/{kind}` and `/api/{space}/receipt`: the same as the API, as pages for browsers without scripts. */
export const plainFormRoutes = (app: FastifyInstance, endpoint: Endpoint): void => {
  app.get<{Params: {kind: string}}>('/api/:space/forms/:kind', async (request, reply) => {
    const here = await at(endpoint, request, reply);
    const form = formIn(here, request.params.kind);
    const chosen = answersIn(form, request.query as Sent); // a link may choose, for example, the goal
    return sendForm(reply, {
      ...here,
      form,
      answers: chosen,
      faults: [],
      key: randomUUID(),
      stamp: stampFor(endpoint.keys, here.snapshot.id),
      ...(await freeIn(endpoint, here, form, chosen)),
    });
  });

  app.post<{Params: {kind: string}}>('/api/:space/forms/:kind', async (request, reply) => {
    const sent = formBody(request);
    endpoint.limiter.take(request, 'posts');
    const here = await at(endpoint, request, reply);
    const form = formIn(here, request.params.kind);
    const key = KEY.test(one(sent._key)) ? one(sent._key) : randomUUID();
    const stamp = one(sent._stamp);
    const age = ageOf(endpoint.keys, here.snapshot.id, stamp);
    const marks = one(sent._website) || age === undefined || age < endpoint.work.haste ? ['trap'] : [];
    const page: FormPage = {...here, form, answers: answersIn(form, sent), faults: [], key, stamp};
    try {
      const submission = {kind: form.kind, fields: page.answers};
      const answer = await receive(endpoint, here.snapshot, here.space.language, key, submission, {marks});
      return sendReceipt(reply.code(200), page, JSON.parse(answer.body) as Receipt);
    } catch (error) {
      if (!(error instanceof Problem) || error.problem !== 'invalid') throw error;
      return sendForm(reply.code(422), {...page, ...(await freeIn(endpoint, here, form, page.answers)), faults: error.errors});
    }
  });

  app.get('/api/:space/receipt', async (request, reply) => {
    const {space, base} = await at(endpoint, request, reply);
    return sendLookUp(reply, space, base);
  });

  app.post('/api/:space/receipt', async (request, reply) => {
    const sent = formBody(request);
    endpoint.limiter.take(request, 'receipts');
    const {snapshot, space, base} = await at(endpoint, request, reply);
    const code = one(sent.code).slice(0, 80);
    try {
      const tell = one(sent.withdraw) === 'yes' ? withdraw : storyOf;
      return sendStory(reply, space, base, await tell(endpoint, snapshot, space.language, code), code);
    } catch (error) {
      if (!(error instanceof Problem) || error.problem !== 'no-receipt') throw error;
      return sendLookUp(reply.code(404), space, base, true);
    }
  });
};

const formBody = (request: FastifyRequest): Sent => {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) throw new Problem('media-type');
  return (request.body ?? {}) as Sent;
};
