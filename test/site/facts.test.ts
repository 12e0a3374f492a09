import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contents} from '../../site/content/index.js';
import {pages} from '../../site/pages.js';
import {textsOf} from './said.js';

/** What each municipality's documents say, as its page must say it: names, dates and figures, in Danish. */
const FACTS: Record<string, readonly (string | RegExp)[]> = {
  aalborg: [
    ...['2018-09-06', '2018-11-10', '2019-01', '5441', 'Facebook', 'AKKC', 'lodtrækning', 'interview', '250'],
    ...['unge og studerende', 'børnefamilier', 'ældre og seniorer', 'udsatte', 'udlændinge'],
    ...['nye indbyggere', 'km²', 'Limfjorden', 'lykkeligste i Europa', 'Vi udvikler os sammen', /»?Vi fester sammen/],
    ...['Alle kan noget', 'Med gode forbindelser', 'Med store oplevelser', 'I grøn balance', 'I fællesskab'],
    ...['Thomas Kastrup-Larsen', 'rødt', 'Limfjordstunnelen', /tredje (Limfjords)?forbindelse/, '+Bussen', 'hospital', 'tæt', 'højt'],
    ...['Tall Ships Races', 'GrowAAL', 'tegnefilm', 'deles frit', 'andre hjemmesider', '2019', 'kampagne', /iværksætter/, /universitet/],
    ...['Vi løber sammen', 'Vi spiser sammen', /[Kk]ø(er|en|erne)?\b/, /1\.?000 nye|1000/],
  ],
  albertslund: [
    ...['børnene', 'det grønne', 'fællesskaber', 'For børnene', 'Det grønne', 'Og fællesskaber', '2022-2030'],
    ...['Bæredygtige byer og lokalsamfund', 'Partnerskaber', 'Fred, retfærdighed og stærke institutioner'],
    ...['Mere Albertslund', 'Verdensmål for en by i balance', '2020-05-12', 'Lokal Agenda 21', 'Fælles om Albertslund'],
    ...['fællesskabslaboratorium', 'forhøringer', 'Observerende', 'Aktiv', 'Medskabende', 'Initiativtager'],
    ...[/naturlig del|meningsfulde|givende/, 'demokratisk', 'prøvehandlinger', 'Grøn Dag', 'børnefestugen', 'markedsdage', 'Sundhedshuset'],
    ...['Forsamlingshuset', 'borgersamling', 'høring', 'borgerforslag', 'budget', 'ensom', 'sprog'],
    ...['Nordmarks Allé 1', '2620 Albertslund', '+45 4368 6868', 'albertslund@albertslund.dk', '2023-2026'],
    ...['100 nationaliteter', /[Ss]yv /, /borgermøde/, /[Bb]estyrelser/, /råd/, /[Ss]tadion/, /frivillige/],
  ],
  vallensbaek: [
    ...['Bedre rammer og dialog', 'ildsjæle', 'foreninger', 'erhvervsliv', 'bygninger, der bliver sat i stand', 'Tale klart', 'platform'],
    ...[/[Ff]oreningsguide/, 'lokaler', 'skole', 'Nyhedsplatforme', /hæder|hædr/, 'klap på skulderen', 'brugerbestyrelse', '2014-08-20'],
    ...['bedre løsninger', 'virksomheder', /forventning/, /hverdag|dagligdag/],
  ],
  'aalborg-international': [
    ...['International House', '13', '1169', 'Interreg', 'Good Practice City', 'URBACT', '33', '42', '400', '2014'],
    ...['Fredrikstad', 'Edinburgh', 'Gdynia', 'Wismar', 'Rendsburg', 'Lancaster', 'Galway', 'Almere', 'Nuuk', 'Hamburg', 'Göteborg'],
    ...[/[Uu]ngdomslege/, 'hvert fjerde år', 'skole', 'Grønlandske Dage', 'Aalborg-dage'],
    ...['Global Growth Agents', '35', 'Spouse Space', '95', 'Expat Host', '60', 'Global Outlook Strategy', '90'],
    ...['Northern Connections', '21', 'Green Building A-Z', '11', 'Circular PP', 'Pendlerbroen', 'Samskabende grøn omstilling', 'LIKE!'],
    ...['EUniverCities', 'Nordic City Network', 'Nordisk Vejforum', 'CIVITAS', 'ICLEI', 'Arctic Consensus', 'Arctic House', 'Sermersooq'],
    ...['Aalborg Charter', '1994', 'baskiske', '2016', 'Transformative Actions Award', '2017', 'globaliseret'],
    ...['13 frivillige', '30', '7', '11 mio', '15', '20', 'seminar', 'Kommuneqarfik Sermersooq', 'seks lande', 'tre år'],
    ...[/globale/, /EU-/, /nordiske/, /arktiske/, /[Vv]enskabsby/],
  ],
};

const missing = (id: string, said: string): string[] =>
  (FACTS[id] ?? []).filter((fact) => (typeof fact === 'string' ? !said.includes(fact) : !fact.test(said))).map(String);

describe('the page of a municipality', () => {
  for (const content of contents) {
    it(`of ${content.id} tells every fact that there is`, () => {
      const page = pages.find(({path}) => path === `/${content.id}/`) ?? assert.fail();
      assert.ok(FACTS[content.id]?.length, 'say what it must tell');
      assert.deepEqual(missing(content.id, textsOf(content) + page.body('da').markup), []);
    });
  }

  it('would miss one that is not there', () => {
    assert.deepEqual(missing('vallensbaek', 'Bedre rammer og dialog').length, (FACTS['vallensbaek']?.length ?? 0) - 1);
  });
});
