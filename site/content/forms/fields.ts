import type {FieldContent} from '../../../server/src/content/shape.js';
import {t} from '../text.js';

/** What every field has unless it says otherwise. */
const plain = {help: null, required: false, private: false, minLength: 0, maxLength: 0, choices: []} satisfies Partial<FieldContent>;

type Some = Pick<FieldContent, 'name' | 'label'> & Partial<FieldContent>;

export const shortText = (field: Some): FieldContent => ({...plain, type: 'text', maxLength: 100, ...field});
export const longText = (field: Some): FieldContent => ({...plain, type: 'long-text', maxLength: 2000, ...field});
export const choice = (field: Some): FieldContent => ({...plain, type: 'choice', ...field});
export const choices = (field: Some): FieldContent => ({...plain, type: 'choices', ...field});

/** Another contribution that this one is about; the page's link says which. */
export const reference = (field: Some & {about: string}): FieldContent => ({...plain, type: 'reference', required: true, ...field});

/** A name that stands with what was written. */
export const publicName: FieldContent = shortText({
  name: 'name',
  label: t('Navn, som andre må se', 'Name that others may see', 'اسم يمكن للآخرين رؤيته'),
  help: t(
    'Lad feltet stå tomt, hvis du ikke vil vises med navn.',
    'Leave it empty if you do not want to be named.',
    'اتركوا الحقل فارغًا إذا لم ترغبوا في ذكر الاسم.',
  ),
});

/** Who somebody is: never shown in public, and erased when the time is up. */
export const nameField = (required: boolean): FieldContent =>
  shortText({
    name: 'name',
    label: t('Dit navn', 'Your name', 'اسمكم'),
    help: t('Bliver ikke vist for andre.', 'Will not be shown to others.', 'لن يظهر للآخرين.'),
    required,
    private: true,
  });

export const emailField = (required: boolean, help: FieldContent['help']): FieldContent => ({
  ...plain,
  name: 'email',
  type: 'email',
  label: t('Din e-mail', 'Your email address', 'بريدكم الإلكتروني'),
  help,
  required,
  private: true,
  maxLength: 254,
});
