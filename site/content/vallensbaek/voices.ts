import type {Voice} from '../voices.js';

const joined = (level: string, at: string): Voice => ({kind: 'join', text: '', language: 'da', fields: {level}, at});

/** What citizens of Vallensbæk might have started, asked and promised. Made up, the people too. */
export const voices: readonly Voice[] = [
  {
    ...{kind: 'initiative', language: 'da', at: '2026-10-18T08:00:00Z', supports: 22, place: 'Strandparken'},
    fields: {title: 'Vinterbadernes sauna på hjul', seeks: ['active', 'cocreate']},
    text: 'Vi har fundet en gammel campingvogn, og to af os kan svejse. Når den er færdig, skal alle kunne låne den en aften, ikke kun dem med kort til klubben.',
    about: [joined('active', '2026-10-19T08:00:00Z'), joined('cocreate', '2026-10-24T08:00:00Z')],
  },
  {
    ...{kind: 'initiative', language: 'da', at: '2026-09-05T08:00:00Z', supports: 9},
    fields: {title: 'Byttedag for skøjter og skistøvler', seeks: []},
    text: 'Børn vokser hurtigere, end støvler slides op. Lad os mødes en lørdag i november, hænge størrelserne op på en snor og bytte.',
  },
  {
    ...{kind: 'question', language: 'da', name: 'Kirsten, opdigtet', at: '2026-10-30T08:00:00Z'},
    text: 'Kan vores lille forening få en nøgle til gymnastiksalen, eller skal pedellen låse op hver gang?',
    about: [
      {
        ...{kind: 'reply', language: 'da', name: 'Per, opdigtet', fields: {role: 'association'}, at: '2026-11-01T08:00:00Z'},
        text: 'Vi fik en kode i stedet. Spørg i kultur og fritid, det tog en uge.',
      },
    ],
  },
  {kind: 'promise', language: 'da', text: 'holder hallen åben om søndagen', name: 'Boldspillerne, opdigtet', at: '2026-10-26T08:00:00Z'},
  {kind: 'promise', language: 'da', text: 'følger de nye til første træning', at: '2026-10-12T08:00:00Z'},
];
