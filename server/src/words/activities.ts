import type {Spoken} from '../http/locale.js';

/** The words of activities where there is no widget: on the embed page and in calendars. The same as the widget's own. */
const da = {
  title: 'Det sker',
  empty: 'Her kommer det til at stå, når der sker noget.',
  over: 'Lige nu er der ikke noget på vej.',
  calendar: 'Det sker – {municipality}',
  online: 'Digitalt',
  both: 'Også digitalt',
  week: 'Hver uge til {day}',
  'two-weeks': 'Hver anden uge til {day}',
  month: 'Hver måned til {day}',
  one: '1 ledig plads af {all}',
  many: '{free} ledige pladser af {all}',
  none: 'Alle {all} pladser er taget. Du kan komme på venteliste.',
  join: 'Meld dig til',
  file: 'Læg i din kalender',
  all: 'Hent alle i din kalender',
  cancel: 'Kan du alligevel ikke komme? Meld fra med koden på din kvittering.',
};
export type ActivityWords = typeof da;

const en: ActivityWords = {
  title: 'What’s on',
  empty: 'What is going to happen will be here.',
  over: 'Nothing is coming up right now.',
  calendar: 'What’s on – {municipality}',
  online: 'Online',
  both: 'Online too',
  week: 'Every week until {day}',
  'two-weeks': 'Every second week until {day}',
  month: 'Every month until {day}',
  one: '1 of {all} places left',
  many: '{free} of {all} places left',
  none: 'All {all} places are taken. You can join the waiting list.',
  join: 'Sign up',
  file: 'Add to your calendar',
  all: 'Get all of them in your calendar',
  cancel: 'Can you not come after all? Cancel with the code on your receipt.',
};

const ar: ActivityWords = {
  title: 'ما يجري قريبًا',
  empty: 'سيظهر هنا ما سيجري من أنشطة.',
  over: 'لا نشاط قريبًا في الوقت الحالي.',
  calendar: 'ما يجري قريبًا – {municipality}',
  online: 'عبر الإنترنت',
  both: 'عبر الإنترنت أيضًا',
  week: 'كل أسبوع حتى {day}',
  'two-weeks': 'كل أسبوعين حتى {day}',
  month: 'كل شهر حتى {day}',
  one: 'بقي مكان واحد من {all}',
  many: 'الأماكن الشاغرة: {free} من {all}',
  none: 'شُغلت الأماكن كلها وعددها {all}. يمكنكم الانضمام إلى قائمة الانتظار.',
  join: 'سجّلوا مشاركتكم',
  file: 'أضيفوه إلى تقويمكم',
  all: 'أضيفوا الأنشطة كلها إلى تقويمكم',
  cancel: 'تعذّر عليكم الحضور؟ ألغوا المشاركة بالرمز المكتوب في إيصالكم.',
};

const words: Record<Spoken, ActivityWords> = {da, en, ar};

export const activityWords = (locale: Spoken): ActivityWords => words[locale];
