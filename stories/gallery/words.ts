import type {Localized} from '../../server/src/content/shape.js';
import {t} from '../../site/content/text.js';

/** What the pages of the gallery say themselves. The municipality does not exist. */
export const words = {
  town: t('Fjordby Kommune', 'Municipality of Fjordby', 'بلدية فيوردبي'),
  menu: t('Sider', 'Pages', 'الصفحات'),
  service: t('Borgerservice', 'Services', 'خدمات المواطنين'),
  news: t('Nyheder', 'News', 'الأخبار'),
  politics: t('Politik', 'Politics', 'السياسة'),
  campaign: t('Det vil vi bygge på', 'What we build on', 'ما نبني عليه'),
  campaignLead: t(
    'Byen vokser. Før vi tegner den næste bydel, vil vi vide, hvad du ikke vil undvære.',
    'The town is growing. Before we draw its next part, we want to know what you would not do without.',
    'المدينة تكبر. قبل أن نرسم الحي التالي نريد أن نعرف ما لا تودّ الاستغناء عنه.',
  ),
  campaignUntil: t('Skriv senest 1. juni', 'Write by 1 June', 'اكتب قبل 1 يونيو'),
  place: t('Vandrehuset ved havnen', 'The walkers’ house at the harbour', 'بيت المشاة عند الميناء'),
  placeLead: t(
    'Et hus, som alle kan låne. Det er åbent fra solen står op, til den går ned.',
    'A house for anyone to borrow, open from sunrise to sunset.',
    'بيت يمكن للجميع استعارته، مفتوح من شروق الشمس إلى غروبها.',
  ),
  placeText: t(
    'Huset blev bygget af frivillige i 2019. Der er borde til fyrre, en brændeovn og et køkken med det, man skal bruge. Nøglen hænger hos havnefogeden, og man skriver sig på tavlen ved døren. Den, der kommer sidst, fejer.',
    'Volunteers built it in 2019. There are tables for forty, a stove, and a kitchen with what one needs. The key is at the harbour master’s, and one signs the board at the door. Whoever comes last, sweeps.',
    'بناه متطوعون عام 2019. فيه طاولات لأربعين شخصًا وموقد ومطبخ بما يلزم. المفتاح عند مدير الميناء، ويكتب المرء اسمه على اللوح عند الباب. ومن يأتِ أخيرًا يكنس.',
  ),
  placeHow: t('Sådan låner du huset', 'How to borrow it', 'كيف تستعيره'),
  placeHowText: t(
    'Ring til havnefogeden dagen før. Det koster ikke noget. Er I flere end tyve, så sig det, når I ringer.',
    'Call the harbour master the day before. It costs nothing. If you are more than twenty, say so when you call.',
    'اتصل بمدير الميناء قبلها بيوم. لا تكلفة. وإذا كنتم أكثر من عشرين فقولوا ذلك عند الاتصال.',
  ),
  join: t('Vær med', 'Take part', 'شارك'),
  intranet: t('Medarbejdersiden', 'Staff pages', 'صفحات الموظفين'),
  week: t('Ugens tal', 'Numbers of the week', 'أرقام الأسبوع'),
  links: t('Genveje', 'Shortcuts', 'اختصارات'),
  links1: t('Vagtplan', 'Rota', 'جدول المناوبات'),
  links2: t('Tidsregistrering', 'Time sheet', 'تسجيل الوقت'),
  links3: t('Telefonbog', 'Telephone book', 'دليل الهاتف'),
  duty: t('Vagt i dag: Borgerservice, lokale 2.', 'On duty today: Services, room 2.', 'المناوبة اليوم: خدمات المواطنين، غرفة 2.'),
  letter: t('Tak, fordi du skrev', 'Thank you for writing', 'شكرًا لأنك كتبت'),
  letterLead: t(
    'Koden på dit brev viser, hvad dit bidrag har ført til.',
    'The code in your letter shows what your contribution has led to.',
    'الرمز في رسالتك يُظهر ما أدت إليه مساهمتك.',
  ),
  foot: t('Rådhuspladsen 1, 9999 Fjordby', 'Rådhuspladsen 1, 9999 Fjordby', 'Rådhuspladsen 1, 9999 Fjordby'),
} satisfies Record<string, Localized>;
