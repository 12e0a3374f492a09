import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {id, language, time} from '../../src/data/schema.js';
import {safeUrl} from '../../src/data/url.js';
import {contents} from '../../site/content/index.js';

type Found = [path: string, text: Record<string, string>];

/** Every text in the municipality's languages, wherever it hangs. */
const textsIn = (value: unknown, path = ''): Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('da' in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, `${path}/${key}`));
};

const idsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => (key === 'id' ? [inside as string] : idsIn(inside)));
};

/** Kinds that one may sign in public. */
const SIGNED = ['story', 'question', 'reply', 'promise', 'hearing-answer'];

describe('The content of the demonstration', () => {
  it('is of four spaces', () => {
    assert.deepEqual(
      contents.map((content) => content.id),
      ['aalborg', 'albertslund', 'vallensbaek', 'aalborg-international'],
    );
  });

  for (const content of contents) {
    describe(content.id, () => {
      it('says everything in Danish, English and Arabic', () => {
        const texts = textsIn(content);
        assert.ok(texts.length > 100, `only ${texts.length} texts`);
        for (const [path, text] of texts) {
          for (const locale of content.locales) assert.ok(text[locale]?.trim(), `${path} has nothing in ${locale}`);
          assert.deepEqual(Object.keys(text).sort(), ['ar', 'da', 'en'], path);
        }
      });

      it('writes Arabic with Arabic letters, unless it is a name', () => {
        for (const [path, {da, ar = ''}] of textsIn(content)) assert.ok(ar === da || /\p{Script=Arabic}/u.test(ar), `${path}: ${ar}`);
      });

      it('quotes as each language does', () => {
        for (const [path, {da = '', en = '', ar = ''}] of textsIn(content)) {
          assert.doesNotMatch(da, /["“”]/, path);
          assert.doesNotMatch(en, /["»«]/, path);
          assert.doesNotMatch(ar, /["“”]/, path);
        }
      });

      it('groups the digits of numbers as each language does', () => {
        for (const [path, {da = '', en = ''}] of textsIn(content)) {
          assert.doesNotMatch(da, /\d,\d{3}/, path);
          assert.doesNotMatch(en, /\d\.\d{3}/, path);
        }
      });

      it('has identifiers and languages that the contract allows', () => {
        for (const one of idsIn(content)) assert.ok(v.is(id, one), one);
        for (const form of content.forms) for (const field of form.fields) assert.ok(v.is(id, field.name), field.name);
        for (const locale of content.locales) assert.ok(v.is(language, locale), locale);
      });

      it('names no two things alike', () => {
        for (const list of [content.visions, content.pejlemaerker.items, content.activities, content.groups, content.outcomes ?? []]) {
          const ids = list.map((one) => one.id);
          assert.equal(new Set(ids).size, ids.length, ids.join(' '));
        }
      });

      it('has the four kinds of participation in their order, each with examples', () => {
        const steps = content.participation?.steps ?? [];
        assert.deepEqual(
          steps.map((step) => step.level),
          ['observe', 'active', 'cocreate', 'initiate'],
        );
        for (const step of steps) assert.ok(step.examples.length >= 2 && step.examples.length <= 3, step.level);
      });

      it('has activities that lie ahead, end after they begin, and say that they are examples', () => {
        assert.ok(content.activities.length >= 3);
        for (const activity of content.activities) {
          assert.ok(v.is(time, activity.starts) && Date.parse(activity.starts) > Date.now(), activity.id);
          assert.ok(activity.ends === null || activity.ends > activity.starts, activity.id);
          assert.match(activity.summary.da, /Eksempel med opdigtet dato/, activity.id);
          assert.ok(activity.open.length >= 1 && activity.open.length <= 3, activity.id);
        }
      });

      it('has outcomes about goals that there are', () => {
        const {outcomes = []} = content;
        assert.ok(outcomes.length >= 1);
        const goals = content.pejlemaerker.items.map((goal) => goal.id);
        for (const {id: name, pejlemaerke, at} of outcomes) {
          assert.ok(pejlemaerke === null || goals.includes(pejlemaerke), name);
          assert.ok(at === null || v.is(time, at), name);
        }
      });

      it('never shows names and addresses, and never publishes who joins in', () => {
        for (const {kind, fields} of content.forms)
          for (const field of fields) {
            // Whoever tells, asks, replies or promises may sign it, and is told that everyone can see that.
            const signs = SIGNED.includes(kind) && field.name === 'name';
            if (signs) assert.match(`${field.label.da} ${field.help?.da}`, /Alle kan se det|som andre må se|som det vises/);
            assert.equal(field.private, ['name', 'email', 'who'].includes(field.name) && !signs, `${kind}: ${field.name}`);
          }
        for (const kind of ['signup', 'nomination'])
          assert.notEqual(content.forms.find((form) => form.kind === kind)?.published, true, kind);
        assert.equal(content.forms.find((form) => form.kind === 'signup')?.published, false);
        assert.ok(content.privacy);
      });

      it('links only to addresses that may become links', () => {
        for (const vision of content.visions) for (const link of vision.documents) assert.ok(safeUrl(link.url), link.url);
      });
    });
  }
});
