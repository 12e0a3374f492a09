import {name, t} from '../content/text.js';

/** What a page or an editor may need before it leaves the lines alone. */
export const needWords = {
  policy: t('Har siden en Content-Security-Policy?', 'Does the page have a Content-Security-Policy?', 'هل للصفحة Content-Security-Policy؟'),
  policyName: t('Det, politikken skal tillade', 'What the policy has to allow', 'ما يجب أن تسمح به السياسة'),
  policyHelp: t(
    'Føj det til de direktiver, politikken har i forvejen.',
    'Add it to the directives that the policy has already.',
    'أضيفوه إلى التوجيهات الموجودة في السياسة.',
  ),
  editors: t('Fjerner editoren klodsen?', 'Does the editor remove the block?', 'هل يحذف المحرر اللبنة؟'),
  nothing: t(
    'WordPress og TinyMCE 5 til 8 lader den stå. De andre skal have dette at vide, én gang for alle klodser.',
    'WordPress and TinyMCE 5 to 8 leave it alone. The others have to be told this, once for all blocks.',
    'يُبقيها WordPress وTinyMCE من 5 إلى 8. أما البقية فيجب إخبارها بهذا مرة واحدة لكل اللبنات.',
  ),
  enter: t(
    'Teksten i klodsen ses, indtil klodsen er hentet. Uden <p> om den laver Enter i editoren en klods til.',
    'The text in the block is seen until the block has loaded. Without <p> around it, Enter in the editor makes a second block.',
    'يظهر النص داخل اللبنة إلى أن تُحمَّل. ومن دون \u2066<p>\u2069 حوله يُنشئ مفتاح Enter في المحرر لبنة ثانية.',
  ),
  drupal: [
    name('Drupal'),
    t(
      'I tekstformatet: med CKEditor 5 i »Manually editable HTML tags« under »Source editing«, ellers i »Allowed HTML tags«.',
      'In the text format: with CKEditor 5 in “Manually editable HTML tags” of “Source editing”, otherwise in “Allowed HTML tags”.',
      'في تنسيق النص: مع CKEditor 5 في «Manually editable HTML tags» ضمن «Source editing»، وإلا ففي «Allowed HTML tags».',
    ),
  ],
  typo3: [
    name('TYPO3'),
    t(
      'Fra version 12, med CKEditor 5: i editorens forindstilling (RTE preset).',
      'From version 12 on, with CKEditor 5: in the preset of the rich text editor.',
      'من الإصدار 12 مع CKEditor 5: في الإعداد المسبق لمحرر النصوص (RTE preset).',
    ),
  ],
  ckeditor: [
    name('CKEditor 5'),
    t(
      'I andre systemer: i editorens opsætning, med General HTML Support.',
      'In other systems: in the editor’s configuration, with General HTML Support.',
      'في الأنظمة الأخرى: في إعدادات المحرر مع General HTML Support.',
    ),
  ],
  umbraco: [
    name('Umbraco'),
    t(
      'Slå de to udvidelser til i datatypen med Tiptap. Før 17.7 og 18.2 skal linket stå direkte i klodsen, uden <p>.',
      'Switch the two extensions on in the data type with Tiptap. Before 17.7 and 18.2 the link has to stand in the block without <p>.',
      'فعّلوا الإضافتين في نوع البيانات الذي يستخدم Tiptap. قبل 17.7 و18.2 يجب أن يقع الرابط في اللبنة مباشرة من دون \u2066<p>\u2069.',
    ),
  ],
  tinymce: [
    name('TinyMCE'),
    t(
      'Kun hvis du bruger skabelonens tag i editoren.',
      'Only if you use the template’s tag in the editor.',
      'فقط إن استخدمتم وسم القالب داخل المحرر.',
    ),
  ],
  jump: t('Hopper siden, når klodsen kommer?', 'Does the page jump when the block comes?', 'هل تقفز الصفحة عند ظهور اللبنة؟'),
  sheetName: t('I sidens <head>', 'In the page’s <head>', 'في \u2066<head>\u2069 الصفحة'),
  sheetHelp: t(
    'Holder pladsen, til klodsen er der. Ligger filen på en fremmed server, så kopiér hellere dens indhold ind i jeres eget stylesheet. Har siden en politik, skal style-src tillade den.',
    'Keeps the place until the block is there. If the file is on another server, rather copy what it says into your own style sheet. If the page has a policy, style-src has to allow it.',
    'يحفظ المكان حتى تظهر اللبنة. إن كان الملف على خادم آخر فالأفضل نسخ محتواه إلى ورقة أنماطكم. وإن كان للصفحة سياسة فيجب أن تسمح به style-src.',
  ),
  missing: t('Bliver kun linket stående?', 'Does only the link appear?', 'هل يظهر الرابط فقط؟'),
  missingHelp: t(
    'Så kender endepunktet ikke dit websted. Bed dem, der driver det, om at skrive webstedets adresse på sin liste, for eksempel https://www.kommune.dk. Browserens konsol siger også, hvad der er galt.',
    'Then the endpoint does not know your site. Ask those who run it to put the site’s address on its list, for example https://www.kommune.dk. The browser’s console also says what is wrong.',
    'إذن نقطة الاتصال لا تعرف موقعكم. اطلبوا ممن يديرها إضافة عنوان الموقع إلى قائمتها، مثل \u2066https://www.kommune.dk\u2069. ووحدة تحكم المتصفح توضح الخطأ أيضًا.',
  ),
} as const;
