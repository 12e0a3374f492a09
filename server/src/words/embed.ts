import type {Spoken} from '../http/locale.js';

/** The words of what stands inside the widgets' tags; the same as the widgets' own. */
const da = {
  visionEmpty: 'Her kommer kommunens vision til at stå, når den er vedtaget.',
  goalsEmpty: 'Her kommer de fælles pejlemærker til at stå, når de er vedtaget.',
  ladderEmpty: 'Her kan du snart vælge, hvordan du vil være med.',
  formEmpty: 'Der er ikke åbent for bidrag her lige nu.',
  wholeStory: 'Læs hele fortællingen',
  unGoals: 'FN’s verdensmål',
  updated: 'Senest opdateret {day}',
  actions: 'Det gør vi',
  planned: 'Planlagt',
  ongoing: 'I gang',
  done: 'Gjort',
  give: 'Giv dit bidrag',
  inputsOne: '1 bidrag indtil nu',
  inputsMany: '{amount} bidrag indtil nu',
  online: 'Digitalt',
  alsoOnline: 'Også digitalt',
  join: 'Jeg vil være med',
  start: 'Start et initiativ',
  noneOpen: 'Lige nu er der ikke noget åbent her. Prøv en af de andre måder, eller start selv noget.',
  noneInitiate: 'Fortæl om din idé. Så hjælper vi dig med at finde andre, der vil være med.',
  follow: 'Følg dit bidrag',
};

export type EmbedWords = typeof da;

const en: EmbedWords = {
  visionEmpty: 'The municipality’s vision will be shown here once it is adopted.',
  goalsEmpty: 'The guiding goals will be shown here once they are adopted.',
  ladderEmpty: 'You will soon be able to choose how to take part here.',
  formEmpty: 'Contributions are not open here right now.',
  wholeStory: 'Read the whole story',
  unGoals: 'UN Sustainable Development Goals',
  updated: 'Last updated {day}',
  actions: 'What we are doing',
  planned: 'Planned',
  ongoing: 'Under way',
  done: 'Done',
  give: 'Give your input',
  inputsOne: '1 contribution so far',
  inputsMany: '{amount} contributions so far',
  online: 'Online',
  alsoOnline: 'Also online',
  join: 'I want to join',
  start: 'Start an initiative',
  noneOpen: 'Nothing is open here right now. Try one of the other ways, or start something yourself.',
  noneInitiate: 'Tell us about your idea. Then we help you find others who want to join.',
  follow: 'Follow your contribution',
};

const ar: EmbedWords = {
  visionEmpty: 'ستُعرض رؤية البلدية هنا بعد اعتمادها.',
  goalsEmpty: 'ستُعرض الأهداف المشتركة هنا بعد اعتمادها.',
  ladderEmpty: 'ستتمكنون قريبًا من اختيار طريقة مشاركتكم هنا.',
  formEmpty: 'باب المساهمات مغلق هنا حاليًا.',
  wholeStory: 'اقرؤوا القصة كاملة',
  unGoals: 'أهداف الأمم المتحدة للتنمية المستدامة',
  updated: 'آخر تحديث: {day}',
  actions: 'ما نقوم به',
  planned: 'مخطط له',
  ongoing: 'قيد التنفيذ',
  done: 'أُنجز',
  give: 'شاركوا برأيكم',
  inputsOne: 'مساهمة واحدة حتى الآن',
  inputsMany: 'عدد المساهمات حتى الآن: {amount}',
  online: 'عبر الإنترنت',
  alsoOnline: 'عبر الإنترنت أيضًا',
  join: 'أريد المشاركة',
  start: 'ابدؤوا مبادرة',
  noneOpen: 'لا يوجد شيء متاح هنا الآن. جرّبوا إحدى الطرق الأخرى، أو ابدؤوا شيئًا بأنفسكم.',
  noneInitiate: 'حدّثونا عن فكرتكم، وسنساعدكم في العثور على آخرين يريدون المشاركة.',
  follow: 'تابعوا مساهمتكم',
};

const words: Record<Spoken, EmbedWords> = {da, en, ar};

export const embedWords = (locale: Spoken): EmbedWords => words[locale];
