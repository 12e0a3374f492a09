import type {Spoken} from '../http/locale.js';

interface DrawWords {
  number: string;
  yes: string;
  no: string;
}

const words: Record<Spoken, DrawWords> = {
  da: {
    number: 'Dit nummer i lodtrækningen er {number}. Gem det: med det kan du se, om du er trukket.',
    yes: 'Du er trukket. Kommunen skriver til dig.',
    no: 'Du er ikke trukket denne gang. Tak, fordi du meldte dig.',
  },
  en: {
    number: 'Your number in the draw is {number}. Keep it: with it you can see whether you were drawn.',
    yes: 'You have been drawn. The municipality will write to you.',
    no: 'You were not drawn this time. Thank you for volunteering.',
  },
  ar: {
    number: 'رقمكم في القرعة هو {number}. احتفظوا به، فبه تعرفون إن كان قد وقع عليكم الاختيار.',
    yes: 'وقع عليكم الاختيار. ستراسلكم البلدية.',
    no: 'لم يقع عليكم الاختيار هذه المرة. شكرًا لتطوعكم.',
  },
};

/** What a volunteer is told: what they are called in the pool and, once it is drawn, whether they were; null until then. */
export const drawWords = (locale: Spoken, number: string, drawn: boolean | null): string[] => {
  const {number: yours, yes, no} = words[locale];
  return [...(drawn === null ? [] : [drawn ? yes : no]), yours.replace('{number}', number)];
};
