import type {FieldContent, FormContent, Localized} from '../../server/src/content/shape.js';

const say = (da: string, en: string, ar: string): Localized => ({da, en, ar});

const field = (name: string, type: FieldContent['type'], label: Localized, more: Partial<FieldContent> = {}): FieldContent => ({
  ...{name, type, label, help: null, required: true, private: false, minLength: 0, maxLength: 200, choices: []},
  ...more,
});

/** The form with which one asks for a room of the sample space's. */
export const borrowing: FormContent = {
  ...{kind: 'room', title: say('Bed om et lokale', 'Ask for a room', 'اطلبوا مكانًا'), intro: null, published: false},
  send: say('Bed om at låne', 'Ask to borrow', 'أرسلوا الطلب'),
  next: [say('Kommunen svarer dig.', 'The municipality answers you.', 'ترد عليكم البلدية.')],
  fields: [
    field('room', 'choice', say('Lokale', 'Room', 'المكان'), {choices: 'rooms'}),
    field('time', 'period', say('Hvornår', 'When', 'الوقت')),
    field('text', 'long-text', say('Hvad skal I bruge det til?', 'What do you need it for?', 'لأي غرض؟'), {minLength: 3, maxLength: 1000}),
    field('email', 'email', say('E-mail', 'E-mail', 'البريد الإلكتروني'), {private: true}),
  ],
};
