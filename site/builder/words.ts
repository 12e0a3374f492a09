import {t} from '../content/text.js';

/** What the builder says. */
export const words = {
  what: t('Hvad skal vises?', 'What to show', 'ما الذي يُعرض؟'),
  municipality: t('Kommune', 'Municipality', 'البلدية'),
  own: t('Eget endepunkt', 'An endpoint of your own', 'نقطة اتصال خاصة بكم'),
  address: t('Endepunktets adresse', 'Address of the endpoint', 'عنوان نقطة الاتصال'),
  addressHelp: t(
    'Begynder med https://, for eksempel https://api.kommune.dk/api/vision',
    'Begins with https://, for example https://api.kommune.dk/api/vision',
    'يبدأ بـ https://، مثل https://api.kommune.dk/api/vision',
  ),
  addressWrong: t(
    'Adressen kan ikke bruges. Skriv den helt ud, med https:// først.',
    'This address cannot be used. Write it in full, beginning with https://.',
    'لا يمكن استخدام هذا العنوان. اكتبوه كاملًا بدءًا بـ https://.',
  ),
  elsewhere: t(
    'Denne side må kun hente fra sig selv. Derfor vises Aalborgs indhold her; linjerne nedenfor har jeres adresse.',
    'This page may only fetch from itself. So it shows Aalborg’s content here; the lines below have your address.',
    'لا يُسمح لهذه الصفحة بالجلب إلا من نفسها، لذا يظهر هنا محتوى ألبورغ، أما الأسطر أدناه ففيها عنوانكم.',
  ),
  widget: t('Klods', 'Block', 'اللبنة'),
  options: t('Indstillinger', 'Options', 'الإعدادات'),
  none: t('Intet valgt', 'None', 'لا شيء'),
  standard: t('Standard:', 'Default:', 'الافتراضي:'),
  wrong: t(
    'Den værdi kan klodsen ikke bruge. Den er udeladt nedenfor.',
    'The block cannot use this value. It is left out below.',
    'لا تستطيع اللبنة استخدام هذه القيمة، وقد حُذفت أدناه.',
  ),
  script: t('Adressen på sammen.js', 'Address of sammen.js', 'عنوان sammen.js'),
  scriptHelp: t(
    'Tom, når filerne ligger samme sted som endepunktet.',
    'Empty when the files are where the endpoint is.',
    'يُترك فارغًا إذا كانت الملفات حيث توجد نقطة الاتصال.',
  ),
  look: t('Visning', 'View', 'العرض'),
  theme: t('Udseende', 'Look', 'المظهر'),
  language: t('Indholdets sprog', 'Language of the content', 'لغة المحتوى'),
  scheme: t('Farver', 'Colours', 'الألوان'),
  light: t('Lyse', 'Light', 'فاتحة'),
  dark: t('Mørke', 'Dark', 'داكنة'),
  width: t('Bredde', 'Width', 'العرض بالبكسل'),
  full: t('Fuld', 'Full', 'كامل'),
  preview: t('Sådan ser den ud', 'How it looks', 'كيف تبدو'),
  real: t(
    'Klodsen er ægte: det, du sender her, havner i demonstrationens moderation.',
    'The block is real: what you send here ends up in the demonstration’s moderation.',
    'اللبنة حقيقية: ما ترسلونه هنا يصل إلى قسم الإشراف في العرض التجريبي.',
  ),
  lines: t('Linjer at kopiere', 'Lines to copy', 'أسطر للنسخ'),
  copy: t('Kopiér', 'Copy', 'نسخ'),
  copied: t('Kopieret', 'Copied', 'تم النسخ'),
  marked: t('Markeret. Tryk Ctrl+C for at kopiere.', 'Selected. Press Ctrl+C to copy.', 'تم التحديد. اضغطوا Ctrl+C للنسخ.'),
};

/** A snippet's title and what it is for. */
export const snippetWords = {
  script: [
    t('Linjen til skabelonen', 'The line for the template', 'سطر القالب'),
    t(
      'Én gang på siden, i skabelonen eller gennem tag manageren.',
      'Once a page, in the template or through the tag manager.',
      'مرة واحدة في الصفحة، في القالب أو عبر مدير الوسوم.',
    ),
  ],
  placeholder: [
    t('Klodsen i en editor', 'The block in an editor', 'اللبنة في محرر'),
    t(
      'Skift til kildekode i editoren, og sæt den ind.',
      'Switch the editor to source code, and paste it.',
      'انتقلوا في المحرر إلى الشيفرة المصدرية ثم ألصقوها.',
    ),
  ],
  tag: [
    t('Klodsen i en skabelon', 'The block in a template', 'اللبنة في قالب'),
    t(
      'Det samme som tag, hvor der er fuld HTML.',
      'The same as a tag, where there is full HTML.',
      'اللبنة نفسها كوسم، حيث يُسمح بكامل HTML.',
    ),
  ],
  link: [
    t('Kun et link', 'A link only', 'رابط فقط'),
    t(
      'Går igennem overalt og virker uden scripts.',
      'Passes everywhere and works without scripts.',
      'يمر في كل مكان ويعمل بلا نصوص برمجية.',
    ),
  ],
  policy: [
    t('Content-Security-Policy', 'Content-Security-Policy', 'Content-Security-Policy'),
    t(
      'Føj dette til jeres politik, hvis siden har en.',
      'Add this to your policy if the page has one.',
      'أضيفوا هذا إلى سياستكم إن كان للصفحة سياسة.',
    ),
  ],
} as const;

/** What each editor needs before it leaves the placeholder alone. */
export const editorWords = {
  title: t('Hvad skal editoren have?', 'What the editor needs', 'ما الذي يحتاجه المحرر؟'),
  nothing: t(
    'WordPress, TinyMCE 5 til 8 og TYPO3 skal ikke have noget: de lader pladsholderen stå. De øvrige skal have det, der står her, én gang.',
    'WordPress, TinyMCE 5 to 8 and TYPO3 need nothing: they leave the placeholder alone. The others need what stands here, once.',
    'لا يحتاج WordPress وTinyMCE من 5 إلى 8 وTYPO3 إلى شيء، فهي تُبقي العنصر كما هو. أما البقية فتحتاج إلى ما يلي مرة واحدة.',
  ),
  drupal: t(
    'Tekstformatet: føj til »Tilladte HTML-tags«. Så lader dets CKEditor 5 også pladsholderen stå.',
    'Text format: add to “Allowed HTML tags”. Its CKEditor 5 then leaves the placeholder alone as well.',
    'تنسيق النص: أضيفوا إلى «وسوم HTML المسموح بها». وعندها يُبقي CKEditor 5 فيه العنصر أيضًا.',
  ),
  ckeditor: t(
    'Uden for Drupal: i editorens konfiguration, med General HTML Support.',
    'Outside Drupal: in the editor’s configuration, with General HTML Support.',
    'خارج Drupal: في إعدادات المحرر مع General HTML Support.',
  ),
  umbraco: t(
    'Datatypen med Tiptap: slå disse to udvidelser til.',
    'The data type with Tiptap: switch these two extensions on.',
    'نوع البيانات الذي يستخدم Tiptap: فعّلوا هاتين الإضافتين.',
  ),
  tinymce: t(
    'Intet til pladsholderen som den er. Dette, hvis reglerne er strammet, eller hvis du vil bruge tagget.',
    'Nothing for the placeholder as it is. This, if its rules were narrowed, or if you want to use the tag.',
    'لا شيء للعنصر بالإعدادات المعتادة. وهذا إن كانت القواعد مشددة أو أردتم استخدام الوسم.',
  ),
};
