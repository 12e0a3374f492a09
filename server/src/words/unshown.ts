import type {Status} from '../../../src/data/contributions.js';
import type {Spoken} from '../http/locale.js';
import type {Told} from '../notes/queue.js';

/** What is said otherwise where only the municipality sees what was sent: a sign-up, a room, a nomination. */
interface Unshown {
  /** With the receipt, by status. */
  next: Partial<Record<Status, string[]>>;
  /** In an e-mail; `{municipality}` is its name. */
  subject: Partial<Record<Told, string>>;
  happened: Partial<Record<Told, string>>;
}

const read = ['Kun kommunen kan se det, du har sendt.', 'Du behøver ikke gøre mere.'];
const da: Unshown = {
  next: {
    received: read,
    waiting: read,
    held: ['Kommunen ser nærmere på det, du har sendt.'],
    rejected: [
      'Kommunen har sagt nej til det, du sendte. Grunden står i forløbet.',
      'En medarbejder har truffet beslutningen, ikke et program.',
      'Er du uenig, kan du bede kommunen om, at en anden medarbejder ser på det igen.',
      'Du kan sende igen.',
    ],
  },
  subject: {
    held: 'Vi ser nærmere på det, du har sendt',
    rejected: 'Vi kan ikke sige ja til det, du sendte',
    answered: 'Vi har behandlet det, du sendte',
  },
  happened: {
    held: '{municipality} ser nærmere på det, du har sendt.',
    rejected: '{municipality} har sagt nej til det, du sendte.',
    answered: '{municipality} har behandlet det, du sendte.',
  },
};

const readByThem = ['Only the municipality can see what you sent.', 'You need not do anything more.'];
const en: Unshown = {
  next: {
    received: readByThem,
    waiting: readByThem,
    held: ['The municipality is taking a closer look at what you sent.'],
    rejected: [
      'The municipality has said no to what you sent. The reason is in what has happened.',
      'A member of staff made the decision, not a program.',
      'If you disagree, you can ask the municipality to have another member of staff look at it again.',
      'You are welcome to send again.',
    ],
  },
  subject: {
    held: 'We are looking into what you sent',
    rejected: 'We cannot say yes to what you sent',
    answered: 'We have dealt with what you sent',
  },
  happened: {
    held: '{municipality} is looking into what you sent.',
    rejected: '{municipality} has said no to what you sent.',
    answered: '{municipality} has dealt with what you sent.',
  },
};

const readInArabic = ['البلدية وحدها ترى ما أرسلتموه.', 'لا حاجة إلى أي خطوة أخرى منكم.'];
const ar: Unshown = {
  next: {
    received: readInArabic,
    waiting: readInArabic,
    held: ['تنظر البلدية عن قرب فيما أرسلتموه.'],
    rejected: [
      'لم توافق البلدية على ما أرسلتموه. تجدون السبب في سجل ما حدث.',
      'اتخذ القرار موظف وليس برنامجًا.',
      'إذا لم توافقوا على ذلك فيمكنكم أن تطلبوا من البلدية أن ينظر موظف آخر في الأمر مرة أخرى.',
      'يمكنكم الإرسال مرة أخرى.',
    ],
  },
  subject: {
    held: 'ننظر فيما أرسلتموه',
    rejected: 'لا يمكننا الموافقة على ما أرسلتموه',
    answered: 'عالجنا ما أرسلتموه',
  },
  happened: {
    held: 'تنظر {municipality} فيما أرسلتموه.',
    rejected: 'لم توافق {municipality} على ما أرسلتموه.',
    answered: 'عالجت {municipality} ما أرسلتموه.',
  },
};

const words: Record<Spoken, Unshown> = {da, en, ar};

export const unshownWords = (locale: Spoken): Unshown => words[locale];
