import type {TellingContent} from '../../../server/src/content/telling.js';
import {t} from '../text.js';

/** Places to meet, for whoever arranges something together. Made up, and said to be. */
export const rooms: NonNullable<TellingContent['rooms']> = {
  title: t('Lån et sted at mødes', 'Borrow a place to meet', 'استعيروا مكانًا للقاء'),
  intro: t(
    'Opdigtede eksempler: den, der vil samle folk, skal kunne låne et lokale uden at kende nogen på rådhuset.',
    'Made-up examples: whoever wants to bring people together should be able to borrow a room without knowing anybody at the town hall.',
    'أمثلة متخيَّلة: ينبغي لمن يريد أن يجمع الناس أن يستعير مكانًا دون أن يعرف أحدًا في مبنى البلدية.',
  ),
  items: [
    {
      ...{id: 'beboerhuset', title: t('Beboerhuset', 'The residents’ house', 'بيت السكان'), capacity: 50},
      summary: t(
        'Til fællesspisning, børnefødselsdage og møder i boligområdet.',
        'For shared meals, children’s birthdays and meetings in the neighbourhood.',
        'للوجبات المشتركة وأعياد ميلاد الأطفال واجتماعات الحي.',
      ),
      place: t('Eksempelgården 4', 'Eksempelgården 4', 'إكسمبلغوردن 4'),
      equipment: [t('Køkken', 'Kitchen', 'مطبخ'), t('Borde og stole til 50', 'Tables and chairs for 50', 'طاولات وكراسٍ لخمسين شخصًا')],
      access: ['step-free', 'toilet'],
      hours: (['1', '2', '3', '4', '5', '6', '7'] as const).map((weekday) => ({weekday, from: '10:00', to: '22:00'})),
      ...{closed: ['2026-12-24', '2026-12-25', '2027-01-01'], weeks: 12},
    },
    {
      ...{id: 'vaerkstedet', title: t('Cykelværkstedet', 'The bicycle workshop', 'ورشة الدراجات'), capacity: 10},
      summary: t(
        'Værktøj og bukke til ti cykler. Den, der låner, rydder op.',
        'Tools and stands for ten bicycles. Whoever borrows it tidies up.',
        'أدوات وحوامل لعشر دراجات. من يستعير المكان يرتّبه.',
      ),
      place: t('Eksempelstien 2', 'Eksempelstien 2', 'إكسمبلستين 2'),
      equipment: [t('Værktøj', 'Tools', 'أدوات'), t('Kompressor', 'Compressor', 'ضاغط هواء')],
      access: ['step-free'],
      hours: [
        {weekday: '3', from: '16:00', to: '20:00'},
        {weekday: '6', from: '10:00', to: '16:00'},
      ],
      weeks: 6,
    },
  ],
};
