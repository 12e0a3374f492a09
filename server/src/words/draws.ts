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

/** The words of what stands inside the widget's tag; the same as the widget's own. */
const embedDa = {
  empty: 'Her kommer en lodtrækning til at stå.',
  seats: 'Pladser',
  phase: 'Status',
  volunteers: 'I puljen',
  coming: 'Åbner {time}',
  open: 'Åben til {time}',
  closed: 'Lukkede {time}',
  drawn: 'Trukket {time}',
  volunteer: 'Meld dig',
  strata: 'Sådan fordeles pladserne',
  proof: 'Regn selv efter',
  note: 'Skriv tallene ned nu. Efter lodtrækningen kan du se, at ingen har ændret på noget.',
  steps: [
    'Mens folk meldte sig, lovede kommunen et hemmeligt tal, frøet: den viste et aftryk, som kun passer til det tal.',
    'Da fristen var udløbet, blev puljen lukket. Hver er et nummer med sine svar, uden navn.',
    'En computer fandt grupper, der alle overholder pladserne, og gav dem lodder, så den mindste chance blev så stor som muligt.',
    'Så blev frøet vist. Det afgør, hvilket lod der er trukket, og hvem der er med. Regner du efter, får du det samme.',
  ],
  commitment: 'Aftryk af frøet (SHA-256)',
  poolDigest: 'Aftryk af puljen',
  lotteryDigest: 'Aftryk af lodderne',
  seed: 'Frøet',
  document: 'Hent det hele som fil (JSON)',
};
export type EmbedDrawWords = typeof embedDa;

const embedEn: EmbedDrawWords = {
  empty: 'A draw will be here.',
  seats: 'Seats',
  phase: 'Status',
  volunteers: 'In the pool',
  coming: 'Opens {time}',
  open: 'Open until {time}',
  closed: 'Closed {time}',
  drawn: 'Drawn {time}',
  volunteer: 'Volunteer',
  strata: 'How the seats are shared',
  proof: 'Check it yourself',
  note: 'Write the numbers down now. After the draw you can see that nobody has changed anything.',
  steps: [
    'While people volunteered, the municipality promised a secret number, the seed: it showed a fingerprint that fits that number alone.',
    'When the deadline had passed, the pool was closed. Everyone is a number with their answers, without a name.',
    'A computer found groups that all keep to the seats, and gave them tickets so that the smallest chance became as great as possible.',
    'Then the seed was shown. It decides which ticket is drawn, and who takes part. If you work it out again, you get the same.',
  ],
  commitment: 'Fingerprint of the seed (SHA-256)',
  poolDigest: 'Fingerprint of the pool',
  lotteryDigest: 'Fingerprint of the tickets',
  seed: 'The seed',
  document: 'Get all of it as a file (JSON)',
};

const embedAr: EmbedDrawWords = {
  empty: 'ستظهر هنا قرعة.',
  seats: 'المقاعد',
  phase: 'الحالة',
  volunteers: 'عدد المتطوعين',
  coming: 'يُفتح في {time}',
  open: 'مفتوح حتى {time}',
  closed: 'أُغلق في {time}',
  drawn: 'أُجريت في {time}',
  volunteer: 'تطوّعوا',
  strata: 'هكذا توزَّع المقاعد',
  proof: 'تحققوا بأنفسكم',
  note: 'دوّنوا الأرقام الآن، فبعد القرعة ترون أن أحدًا لم يغيّر شيئًا.',
  steps: [
    'حين كان الناس يتطوعون وعدت البلدية برقم سري هو البذرة: عرضت بصمة لا تطابق إلا ذلك الرقم.',
    'بعد انتهاء المهلة أُغلقت القائمة. كل متطوع فيها رقم مع إجاباته من دون اسم.',
    'وجد الحاسوب مجموعات تراعي المقاعد كلها، وأعطاها أوراقًا بحيث يكون أصغر احتمال أكبر ما يمكن.',
    'ثم كُشفت البذرة، وهي التي تحدد الورقة التي سُحبت ومن يشارك. وإذا أعدتم الحساب حصلتم على النتيجة نفسها.',
  ],
  commitment: 'بصمة البذرة (SHA-256)',
  poolDigest: 'بصمة القائمة',
  lotteryDigest: 'بصمة الأوراق',
  seed: 'البذرة',
  document: 'حمّلوا كل شيء في ملف (JSON)',
};

const embedded: Record<Spoken, EmbedDrawWords> = {da: embedDa, en: embedEn, ar: embedAr};

export const embedDrawWords = (locale: Spoken): EmbedDrawWords => embedded[locale];
