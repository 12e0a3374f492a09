import {t} from '../content/text.js';

/** The three steps. */
export const steps = {
  choose: t('Vælg', 'Choose', 'اختاروا'),
  look: t('Se', 'Look', 'شاهدوا'),
  paste: t('Sæt ind', 'Paste', 'ألصقوا'),
};

/** What the first step says. */
export const chooseWords = {
  municipality: t('Kommune', 'Municipality', 'البلدية'),
  municipalityHelp: t(
    'De fire er demonstrationens. Har du dit eget endepunkt, står det nederst på listen.',
    'The four are the demonstration’s. If you have an endpoint of your own, choose the last on the list.',
    'الأربع من العرض التجريبي. وإن كانت لديكم نقطة اتصال خاصة فاختاروا آخر القائمة.',
  ),
  own: t('Dit eget endepunkt', 'An endpoint of your own', 'نقطة اتصال خاصة بكم'),
  address: t('Endepunktets adresse', 'Address of the endpoint', 'عنوان نقطة الاتصال'),
  addressHelp: t(
    'Begynder med https://, for eksempel https://api.kommune.dk/api/vision',
    'Begins with https://, for example https://api.kommune.dk/api/vision',
    'يبدأ بـ \u2066https://\u2069، مثل \u2066https://api.kommune.dk/api/vision\u2069',
  ),
  addressWrong: t(
    'Adressen kan ikke bruges. Skriv den helt ud, med https:// først.',
    'This address cannot be used. Write it in full, beginning with https://.',
    'لا يمكن استخدام هذا العنوان. اكتبوه كاملًا بدءًا بـ \u2066https://\u2069.',
  ),
  script: t('Adressen på sammen.js', 'Address of sammen.js', 'عنوان sammen.js'),
  scriptHelp: t(
    'Lad den stå tom, når filerne ligger samme sted som endepunktet.',
    'Leave it empty when the files are where the endpoint is.',
    'يُترك فارغًا إذا كانت الملفات حيث توجد نقطة الاتصال.',
  ),
  widget: t('Klods', 'Block', 'اللبنة'),
  none: t('Intet valgt', 'None', 'لا شيء'),
  standard: t('Standard:', 'Default:', 'الافتراضي:'),
  wrong: t(
    'Den værdi kan klodsen ikke bruge. Den er udeladt i linjerne.',
    'The block cannot use this value. It is left out of the lines.',
    'لا تستطيع اللبنة استخدام هذه القيمة، وقد حُذفت من الأسطر.',
  ),
  theme: t('Udseende', 'Look', 'المظهر'),
  language: t('Sidens sprog', 'Language of the page', 'لغة الصفحة'),
};

/** What the second step says. Nothing in it changes the lines. */
export const lookWords = {
  width: t('Bredde', 'Width', 'العرض'),
  widths: {
    '320': t('Telefon', 'Phone', 'هاتف'),
    '768': t('Tablet', 'Tablet', 'جهاز لوحي'),
    '1280': t('Skærm', 'Screen', 'شاشة'),
  },
  scheme: t('Farver', 'Colours', 'الألوان'),
  light: t('Lyse', 'Light', 'فاتحة'),
  dark: t('Mørke', 'Dark', 'داكنة'),
  setting: t('Siden omkring', 'The page around it', 'الصفحة المحيطة'),
  neutral: t('Rolig', 'Calm', 'هادئة'),
  hostile: t('Besværlig', 'Hostile', 'مشاكسة'),
  settingHelp: t(
    'Den besværlige side sætter html til 62,5 %, nulstiller alt og bruger !important.',
    'The hostile page sets html to 62.5%, resets everything and uses !important.',
    'الصفحة المشاكسة تضبط \u2066html\u2069 على 62.5% وتعيد ضبط كل شيء وتستخدم \u2066!important\u2069.',
  ),
  title: t('Forhåndsvisning', 'Preview', 'معاينة'),
  shown: t('Forhåndsvisningen er opdateret.', 'The preview has been updated.', 'تم تحديث المعاينة.'),
  past: t('Spring forbi forhåndsvisningen', 'Skip past the preview', 'تجاوزوا المعاينة'),
  alone: t('Åbn siden for sig selv', 'Open the page by itself', 'افتحوا الصفحة وحدها'),
  elsewhere: t(
    'Siden her henter kun fra sig selv. Derfor ser du Aalborgs indhold; linjerne har din adresse.',
    'This page fetches from itself only. So you see Aalborg’s content; the lines have your address.',
    'هذه الصفحة لا تجلب إلا من نفسها، لذا ترون محتوى ألبورغ، أما الأسطر ففيها عنوانكم.',
  ),
  real: t(
    'Siden er ægte og har netop de linjer, du får i trin 3. Det, du sender i den, havner i demonstrationens moderation.',
    'The page is real and holds the very lines that you get in step 3. What you send in it ends up in the demonstration’s moderation.',
    'الصفحة حقيقية وفيها الأسطر نفسها التي تحصلون عليها في الخطوة 3. وما ترسلونه فيها يصل إلى قسم الإشراف في العرض التجريبي.',
  ),
};

/** What the third step says. */
export const pasteWords = {
  way: t('Hvor skal klodsen ind?', 'Where does the block go?', 'أين توضع اللبنة؟'),
  copy: t('Kopiér', 'Copy', 'نسخ'),
  copied: t('Kopieret', 'Copied', 'تم النسخ'),
  marked: t(
    'Linjen er markeret. Tryk Ctrl+C eller ⌘C.',
    'The line is selected. Press Ctrl+C or ⌘C.',
    'تم تحديد السطر. اضغطوا Ctrl+C أو ⌘C.',
  ),
  integrity: t('Kun netop denne udgave', 'This very release only', 'هذا الإصدار تحديدًا فقط'),
  integrityHelp: t(
    'Browseren afviser filerne, hvis en eneste byte er ændret. Ved en ny udgave skal linjen skiftes.',
    'The browser refuses the files if a single byte has changed. A new release needs a new line.',
    'يرفض المتصفح الملفات إذا تغيّر بايت واحد. والإصدار الجديد يحتاج إلى سطر جديد.',
  ),
  parent: t('Siden omkring rammen', 'The page around the frame', 'الصفحة المحيطة بالإطار'),
  parentHelp: t(
    'Skriv dens adresse, så får rammen den rigtige højde. For eksempel https://www.kommune.dk',
    'Write its address, and the frame gets the right height. For example https://www.kommune.dk',
    'اكتبوا عنوانها ليأخذ الإطار الارتفاع الصحيح، مثل \u2066https://www.kommune.dk\u2069',
  ),
};

/** The ways into a page: what each is called, and when it is the one. */
export const wayWords = {
  placeholder: [
    t('I en editor', 'Into an editor', 'في محرر'),
    t(
      'Som kildekode. De fleste editorer lader den stå.',
      'As source code. Most editors leave it alone.',
      'كشيفرة مصدرية. معظم المحررات تُبقيها.',
    ),
  ],
  tag: [
    t('I en skabelon', 'Into a template', 'في قالب'),
    t('Hvor du har fuld HTML.', 'Where you have full HTML.', 'حيث تتوفر لكم HTML كاملة.'),
  ],
  link: [
    t('Som et link', 'As a link', 'كرابط'),
    t('Hvor editoren kun lader links stå.', 'Where the editor leaves nothing but links.', 'حيث لا يُبقي المحرر إلا الروابط.'),
  ],
  frame: [
    t('Som en ramme', 'As a frame', 'كإطار'),
    t('Hvor der kun kan være en iframe.', 'Where only an iframe is possible.', 'حيث لا يمكن إلا iframe.'),
  ],
} as const;

const place = t('Linje 2: hvor klodsen skal stå', 'Line 2: where the block is to be', 'السطر 2: حيث تكون اللبنة');
const toSource = t(
  'Skift editoren til kildekode, og sæt linjen ind.',
  'Switch the editor to source code, and paste the line.',
  'انتقلوا في المحرر إلى الشيفرة المصدرية وألصقوا السطر.',
);

/** The lines to copy: what each is, and what to do with it. */
export const lineWords = {
  template: [
    t('Linje 1: i skabelonen', 'Line 1: in the template', 'السطر 1: في القالب'),
    t('Én gang på siden, i <head>.', 'Once a page, in <head>.', 'مرة واحدة في الصفحة، داخل \u2066<head>\u2069.'),
  ],
  placeholder: [place, toSource],
  tag: [
    place,
    t(
      'Linket i den er det, borgeren ser, indtil klodsen er hentet.',
      'Its link is what the citizen sees until the block has loaded.',
      'الرابط فيه هو ما يراه المواطن إلى أن تُحمَّل اللبنة.',
    ),
  ],
  link: [
    place,
    t(
      'Et link alene i sit afsnit. Med linje 1 bliver det til klodsen; uden er det stadig et link, der virker.',
      'A link alone in its paragraph. With line 1 it becomes the block; without, it is still a link that works.',
      'رابط وحده في فقرته. مع السطر 1 يصبح اللبنة، ومن دونه يبقى رابطًا يعمل.',
    ),
  ],
  frame: [
    t('Rammen: hvor klodsen skal stå', 'The frame: where the block is to be', 'الإطار: حيث تكون اللبنة'),
    t(
      'Formularen og kvitteringen åbner i rammen. Endepunktet skal kende dit websteds adresse.',
      'The form and the receipt open in the frame. The endpoint has to know your site’s address.',
      'تُفتح الاستمارة والإيصال داخل الإطار. ويجب أن تعرف نقطة الاتصال عنوان موقعكم.',
    ),
  ],
  height: [
    t('Højden: i skabelonen', 'The height: in the template', 'الارتفاع: في القالب'),
    t('Giver rammen den højde, indholdet har.', 'Gives the frame the height of its content.', 'يعطي الإطار ارتفاع محتواه.'),
  ],
} as const;
