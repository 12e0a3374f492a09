import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestEndpoint, type TestEndpoint} from '../support/endpoint.js';
import {sampleSpace} from '../support/sample.js';
import {sampleHearings} from '../support/sample-hearings.js';
import {read, send, type Answer} from './citizen.js';

let server: TestEndpoint;
before(async () => {
  server = await startTestEndpoint();
});
after(() => server.stop());

const answer = (endpoint: string, hearing: string, more: Record<string, string>): Promise<Answer> =>
  send(endpoint, {kind: 'hearing-answer', fields: {hearing, ...more}});

describe('answers to a hearing', () => {
  it('to a section that was removed are among those about the whole, and not lost', async () => {
    const {id, endpoint} = await server.newSpace({moderation: 'after'});
    await answer(endpoint, 'lokalplan', {section: 'lokalplan.trafik', text: 'Vejen er for smal.'});
    await answer(endpoint, 'lokalplan', {section: 'lokalplan.groent', text: 'Plant en eg.'});
    const hearings = sampleHearings.map((one) => ({...one, sections: one.sections.filter((part) => part.id !== 'trafik')}));
    await server.newSpace({id, moderation: 'after', hearings});
    const texts = async (section: string): Promise<string[]> =>
      (await read(`${endpoint}/contributions?kind=hearing-answer&about=lokalplan&section=${section}`)).json.items.map(
        ({text}: {text: string}) => text,
      );
    assert.deepEqual([await texts(''), await texts('groent')], [['Vejen er for smal.'], ['Plant en eg.']]);
  });

  it('are all about the whole where the form asks for no section', async () => {
    const forms = sampleSpace('x').forms.map((form) => ({...form, fields: form.fields.filter(({name}) => name !== 'section')}));
    const {endpoint} = await server.newSpace({moderation: 'after', forms});
    await answer(endpoint, 'lokalplan', {text: 'Det bliver godt.'});
    const about = `${endpoint}/contributions?kind=hearing-answer&about=lokalplan`;
    assert.equal((await read(`${about}&section=`)).json.total, 1);
    assert.equal((await read(`${about}&section=trafik`)).json.total, 0);
  });
});
