import type {SpaceContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** The two objectives of the community policy. */
export const pejlemaerker: SpaceContent['pejlemaerker'] = {
  title: t('To målsætninger', 'Two objectives', 'هدفان'),
  intro: t(
    'Begge skal blive til mål og konkrete prøvehandlinger: noget, man prøver i det små for at se, om det virker. Fortæl gerne, hvad du synes skal prøves. Prøvehandlingerne her og deres status er eksempler.',
    'Both are to become goals and concrete trial actions: something tried on a small scale to see whether it works. Do tell us what you think should be tried. The trial actions here and their status are examples.',
    'سيتحول كلاهما إلى غايات وتجارب عملية، أي أشياء تُجرَّب على نطاق صغير لمعرفة مدى نجاحها. أخبرونا بما ترون أنه يستحق التجربة. والتجارب المذكورة هنا وحالتها أمثلة فقط.',
  ),
  items: [
    {
      id: 'givende-faellesskaber',
      title: t(
        'Du er en del af givende og mangfoldige fællesskaber',
        'You are part of rewarding, diverse communities',
        'أن تكونوا جزءًا من مجتمعات متنوّعة تغني الحياة',
      ),
      body: t(
        'Et fællesskab kan være en forening, en opgang, et kor eller to naboer med en kaffekande. Det er godt, når man får noget ud af det, og når der er plads til flere end dem, man ligner.',
        'A community can be an association, a stairwell, a choir or two neighbours with a coffee pot. It is a good one when you get something out of it, and when there is room for more people than those like yourself.',
        'قد يكون الرابط جمعية أو سكان عمارة أو جوقة أو جارين وإبريق قهوة. وهو رابط طيب حين ينتفع به المرء، وحين يتسع لغير من يشبهونه أيضًا.',
      ),
      commitments: [
        t(
          'Deltagelse for alle, også ved ensomhed, sprogvanskeligheder eller handicap',
          'Taking part is for everyone, also with loneliness, language problems or disability',
          'المشاركة للجميع، ومنهم من يعاني الوحدة أو صعوبة اللغة أو الإعاقة',
        ),
        t('Syv fælles værdier for, hvordan vi mødes', 'Seven shared values for how people meet', 'سبع قيم مشتركة للقاء الناس'),
      ],
      actions: [
        {
          title: t(
            'Ét sted, hvor borgere, politikere og medarbejdere fortæller hinanden om aktiviteter',
            'One place where citizens, politicians and staff tell each other of activities',
            'مكان واحد يتبادل فيه المواطنون والسياسيون والموظفون أخبار الأنشطة',
          ),
          status: 'ongoing',
        },
        {
          title: t(
            'Lettere at starte initiativer og arrangementer, der samler folk',
            'Easier to start initiatives and events that bring people together',
            'تسهيل إطلاق المبادرات والفعاليات التي تجمع الناس',
          ),
          status: 'planned',
        },
        {title: t('De gode historier bliver delt', 'The good stories are shared', 'نشر القصص الجميلة'), status: 'planned'},
      ],
    },
    {
      id: 'demokratisk-deltagelse',
      title: t(
        'Du kan tage del i demokratiet eller blive repræsenteret',
        'You can take part in democratic life or be represented',
        'أن تشاركوا في الحياة الديمقراطية أو تُمثَّلوا فيها',
      ),
      body: t(
        'Demokrati er mere end et kryds hvert fjerde år. Du skal kunne få noget at sige dér, hvor det angår dig, og når du ikke selv kan være der, skal nogen kunne tale din sag.',
        'Democracy is more than a vote every fourth year. You should have a say where it concerns you, and when you cannot be there yourself, somebody should be able to speak for you.',
        'الديمقراطية أكثر من صوت يُدلى به كل أربع سنوات. ينبغي أن تكون لكم كلمة فيما يعنيكم، وأن يكون هناك من يتكلم باسمكم حين لا تستطيعون الحضور.',
      ),
      commitments: [
        t('Borgermøder og borgersamling', 'Public meetings and a citizens’ assembly', 'لقاءات عامة ومجلس للمواطنين'),
        t('Høringer og borgerforslag', 'Hearings and citizens’ proposals', 'جلسات استماع ومقترحات المواطنين'),
        t('Prioritering af budgettet', 'Prioritising the budget', 'ترتيب أولويات الميزانية'),
        t('Bestyrelser og råd', 'Boards and councils', 'مجالس الإدارة والهيئات الاستشارية'),
      ],
      actions: [
        {title: t('Borgersamling', 'Citizens’ assembly', 'مجلس المواطنين'), status: 'planned'},
        {
          title: t('Den digitale platform Forsamlingshuset', 'The online platform Forsamlingshuset', 'المنصة الرقمية Forsamlingshuset'),
          status: 'ongoing',
        },
      ],
    },
  ],
};
