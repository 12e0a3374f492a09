import type {Spoken} from '../http/locale.js';
import type {Told} from '../notes/queue.js';

/** What is written to somebody about their contribution; `{municipality}` is its name. */
interface NoteWords {
  subject: Record<Told, string>;
  happened: Record<Told, string>;
  reason: string;
  /** Somebody has joined what one started. */
  passedSubject: string;
  passed: string;
  passedCare: string;
  lookUp: string;
  code: string;
  stop: string;
  noReply: string;
  stopTitle: string;
  stopText: string;
  stopButton: string;
  stopped: string;
  stoppedText: string;
}

const da: NoteWords = {
  subject: {
    published: 'Dit bidrag er offentliggjort',
    held: 'Vi ser nærmere på dit bidrag',
    rejected: 'Dit bidrag bliver ikke offentliggjort',
    answered: 'Dit bidrag er besvaret',
    decided: 'Der er besluttet noget om dit bidrag',
    done: 'Det, du bidrog til, er gennemført',
    placed: 'Der er blevet en plads til dig',
  },
  happened: {
    published: 'Dit bidrag til {municipality} er offentliggjort og kan læses af alle.',
    held: '{municipality} ser nærmere på dit bidrag, før andre kan læse det.',
    rejected: 'Dit bidrag til {municipality} bliver ikke offentliggjort.',
    answered: '{municipality} har svaret på dit bidrag.',
    decided: '{municipality} har besluttet noget om det, du skrev om.',
    done: 'Det, du bidrog til, har {municipality} gennemført.',
    placed: 'Du stod på venteliste hos {municipality}, og nu har du en plads. Kan du ikke komme, så meld fra, så en anden kan få den.',
  },
  reason: 'Grunden er: {reason}.',
  passedSubject: 'Nogen vil være med i dit initiativ',
  passed: 'En, der har set dit initiativ hos {municipality}, vil gerne være med, og har sagt ja til, at du skriver:',
  passedCare: 'Brug kun adressen til initiativet, og giv den ikke videre.',
  lookUp: 'Se det hele med koden fra din kvittering:',
  code: 'Koden står ikke her, og vi kan ikke finde den for dig.',
  stop: 'Vil du ikke have flere mails om bidraget? Så sletter vi din e-mailadresse her:',
  noReply: 'Mailen er sendt automatisk. Ingen læser svar på den.',
  stopTitle: 'Ikke flere mails om dit bidrag?',
  stopText: 'Vi sletter din e-mailadresse og skriver ikke mere om bidraget. Du kan stadig følge det med koden fra din kvittering.',
  stopButton: 'Slet min e-mailadresse',
  stopped: 'Du får ikke flere mails',
  stoppedText: 'Din e-mailadresse er slettet. Du kan stadig følge bidraget med koden fra din kvittering.',
};

const en: NoteWords = {
  subject: {
    published: 'Your contribution is published',
    held: 'We are looking into your contribution',
    rejected: 'Your contribution will not be published',
    answered: 'Your contribution has been answered',
    decided: 'Something has been decided about your contribution',
    done: 'What you contributed to has been done',
    placed: 'There is a place for you now',
  },
  happened: {
    published: 'Your contribution to {municipality} is published, and everybody can read it.',
    held: '{municipality} is looking into your contribution before others can read it.',
    rejected: 'Your contribution to {municipality} will not be published.',
    answered: '{municipality} has answered your contribution.',
    decided: '{municipality} has decided something about what you wrote.',
    done: '{municipality} has done what you contributed to.',
    placed:
      'You were on a waiting list of {municipality}, and now you have a place. If you cannot come, cancel, so that somebody else can have it.',
  },
  reason: 'The reason is: {reason}.',
  passedSubject: 'Somebody wants to join your initiative',
  passed: 'Somebody who has seen your initiative at {municipality} wants to join, and has agreed that you write to them:',
  passedCare: 'Use the address for the initiative only, and do not pass it on.',
  lookUp: 'See all of it with the code on your receipt:',
  code: 'The code is not in this email, and we cannot find it for you.',
  stop: 'No more emails about the contribution? We erase your email address here:',
  noReply: 'This email was sent automatically. Nobody reads replies to it.',
  stopTitle: 'No more emails about your contribution?',
  stopText: 'We erase your email address and write no more about the contribution. You can still follow it with the code on your receipt.',
  stopButton: 'Erase my email address',
  stopped: 'You will get no more emails',
  stoppedText: 'Your email address is erased. You can still follow the contribution with the code on your receipt.',
};

const ar: NoteWords = {
  subject: {
    published: 'نُشرت مساهمتكم',
    held: 'ننظر في مساهمتكم',
    rejected: 'لن تُنشر مساهمتكم',
    answered: 'تمت الإجابة عن مساهمتكم',
    decided: 'اتُّخذ قرار بشأن مساهمتكم',
    done: 'أُنجز ما ساهمتم فيه',
    placed: 'أصبح لكم مكان',
  },
  happened: {
    published: 'نُشرت مساهمتكم إلى {municipality}، ويمكن للجميع قراءتها.',
    held: 'تنظر {municipality} في مساهمتكم قبل أن يتمكن الآخرون من قراءتها.',
    rejected: 'لن تُنشر مساهمتكم إلى {municipality}.',
    answered: 'أجابت {municipality} عن مساهمتكم.',
    decided: 'اتخذت {municipality} قرارًا بشأن ما كتبتم عنه.',
    done: 'أنجزت {municipality} ما ساهمتم فيه.',
    placed: 'كنتم على قائمة انتظار لدى {municipality}، وأصبح لكم الآن مكان. إن تعذّر عليكم الحضور فألغوا المشاركة ليأخذ غيركم المكان.',
  },
  reason: 'السبب: {reason}.',
  passedSubject: 'شخص يريد الانضمام إلى مبادرتكم',
  passed: 'شخص اطّلع على مبادرتكم لدى {municipality} يريد الانضمام إليها، ووافق على أن تكتبوا إليه:',
  passedCare: 'استخدموا العنوان من أجل المبادرة فقط، ولا تعطوه لغيركم.',
  lookUp: 'اطّلعوا على كل شيء بالرمز المكتوب في إيصالكم:',
  code: 'الرمز غير مذكور هنا، ولا يمكننا إيجاده لكم.',
  stop: 'لا تريدون رسائل أخرى عن المساهمة؟ نمحو بريدكم الإلكتروني هنا:',
  noReply: 'أُرسلت هذه الرسالة تلقائيًا، ولا يقرأ أحد الردود عليها.',
  stopTitle: 'ألا تريدون رسائل أخرى عن مساهمتكم؟',
  stopText: 'نمحو بريدكم الإلكتروني ولا نكتب إليكم بعد ذلك عن المساهمة. ويمكنكم متابعتها بالرمز المكتوب في إيصالكم.',
  stopButton: 'امحوا بريدي الإلكتروني',
  stopped: 'لن تصلكم رسائل أخرى',
  stoppedText: 'مُحي بريدكم الإلكتروني. ويمكنكم متابعة المساهمة بالرمز المكتوب في إيصالكم.',
};

const words: Record<Spoken, NoteWords> = {da, en, ar};

export const noteWords = (locale: Spoken): NoteWords => words[locale];
