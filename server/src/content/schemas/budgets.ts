import * as v from 'valibot';
import {choice, group, key, keyed, line, long, moment, perhaps, reference, whole} from './parts.js';

/** Some more than any Danish municipality has in a year. */
const MOST = 100_000_000_000;

const project = group('Projekt', {
  id: key,
  title: line('Titel'),
  text: long('Hvad pengene går til'),
  cost: perhaps(whole('Pris i kroner', {max: MOST, help: 'Skal stå der, når man vælger projekter inden for et beløb'})),
  place: perhaps(line('Sted')),
  pejlemaerke: perhaps(reference('Pejlemærke', 'pejlemaerker')),
});

export const budget = v.pipe(
  group('Budget', {
    id: key,
    title: line('Titel'),
    summary: long('Hvad det handler om'),
    method: choice('Sådan stemmer man', {points: 'fordeler point', sum: 'vælger projekter inden for et beløb'}),
    amount: whole('Point eller kroner', {min: 1, max: MOST, help: 'Så mange point at fordele, eller så mange kroner at vælge for'}),
    opens: moment('Åbner'),
    closes: moment('Lukker'),
    projects: keyed('Projekter', 'et projekt', project, 100),
  }),
  v.forward(
    v.check(({opens, closes}) => Date.parse(opens) < Date.parse(closes), 'Closed before it opens'),
    ['closes'],
  ),
  v.forward(
    v.check(({method, projects}) => method === 'points' || projects.every(({cost}) => (cost ?? 0) > 0), 'A project without a cost'),
    ['projects'],
  ),
);

export const budgets = group('Budgetter', {items: keyed('Budgetter', 'et budget', budget, 50)});
