import type {Words} from './da.js';

const appeal =
  'If you disagree, you can ask the municipality to have another member of staff look at it again. You can also complain to a certified dispute settlement body or go to court.';

/** What the endpoint itself says to citizens, in English. */
export const en: Words = {
  problems: {
    malformed: {title: 'Malformed request', detail: 'The request cannot be read.'},
    invalid: {title: 'Something needs correcting', detail: 'Some of the answers must be corrected before they can be sent.'},
    'key-missing': {title: 'Key missing', detail: 'The Idempotency-Key header is missing, or is not 8-128 visible characters.'},
    'key-reused': {title: 'Key used before', detail: 'The key has already been used for other content.'},
    'in-progress': {title: 'Already under way', detail: 'The same contribution is being received. Try again in a moment.'},
    'not-found': {title: 'Not found', detail: 'What was asked for does not exist.'},
    'no-receipt': {title: 'No receipt', detail: 'There is no contribution with that code.'},
    method: {title: 'Method not used here', detail: 'The address exists, but not with that method.'},
    'too-slow': {title: 'Too slow', detail: 'The request took too long to arrive. Try again.'},
    'too-large': {title: 'Too large', detail: 'What was sent is too large. The limit is 64 KiB.'},
    'media-type': {title: 'Wrong format', detail: 'The content must be sent in a format that the address takes.'},
    login: {title: 'Log in again', detail: 'You are no longer logged in. Log in and try again.'},
    origin: {title: 'Not allowed from here', detail: 'The page may not send to this space.'},
    role: {title: 'Needs another role', detail: 'Your role here does not allow this. Ask whoever gives out roles where you work.'},
    insecure: {title: 'Only with https', detail: 'This has to be sent over a secure connection. The address must begin with https.'},
    limited: {title: 'Too many attempts', detail: 'There have been too many attempts from here. Wait a little and try again.'},
    unavailable: {title: 'Out of service for a moment', detail: 'The server cannot answer right now. Try again in a moment.'},
    internal: {title: 'An error of ours', detail: 'Something went wrong on our side. Try again in a moment.'},
    format: {title: 'No such format', detail: 'The answer can only be given as JSON.'},
  },
  faults: {
    required: 'Fill in this field.',
    'too-short': 'The text is too short.',
    'too-long': 'The text is too long.',
    choice: 'Choose one of the options.',
    email: 'Write an e-mail address like name@example.com.',
    characters: 'The text contains characters that cannot be stored.',
    cpr: 'The text contains a CPR number. Remove it before you send.',
    'cpr-maybe': 'The text may contain a CPR number.',
    unknown: 'There is no such field here.',
    malformed: 'The value does not have the right form.',
    mask: 'The text may only be changed by putting “[fjernet]” in place of what is taken out.',
    over: 'It is over. Choose something else that is open.',
    'not-open': 'That way of taking part is not open here. Choose another one.',
    gone: 'What you are answering is not public any more. Go back and choose it again.',
    taken: 'Somebody has just taken that time. Choose another one.',
    'not-lent': 'The room cannot be borrowed at that time. Choose another time.',
    'too-far': 'The room cannot be borrowed that far ahead yet. Choose an earlier time.',
    closed: 'The deadline has passed, so we cannot receive more here.',
    early: 'This is not open yet.',
    'too-much': 'That is more than there is. Take something out.',
  },
  reasons: {
    'personal-data': 'The contribution contains personal data',
    abusive: 'The contribution is abusive or threatening',
    'off-topic': 'The contribution is about something else',
    duplicate: 'The contribution has been sent before',
    advertising: 'The contribution is advertising',
    illegal: 'The contribution may not be published by law',
    other: 'Another reason',
    undone: 'The decision was undone',
    masked: 'The municipality has removed personal data from the text',
    placed: 'There is a place for you now',
  },
  places: {
    placed: 'You have a place.',
    gone: 'The activity is no longer on the programme.',
    queued:
      'There are no more places right now. You are number {number} on the waiting list, and you move up by yourself when somebody cancels.',
  },
  /** At the desk, of somebody who wants to join what nobody can be told of. */
  unreachable: {
    label: 'Cannot be passed on',
    value: 'Whoever started it has no email address here. Write to both yourself, or say no with a reason.',
  },
  reportedBefore: 'Others had brought the contribution to the municipality’s attention',
  next: {
    received: ['A member of staff reads your contribution before others can see it.', 'You need not do anything more.'],
    waiting: ['A member of staff reads your contribution before others can see it.', 'You need not do anything more.'],
    held: ['The municipality is taking a closer look at your contribution. Others cannot see it meanwhile.', appeal],
    rejected: [
      'The municipality has decided that others cannot see your contribution. The reason is in what has happened.',
      'A member of staff made the decision, not a program.',
      appeal,
      'You are welcome to send a new one.',
    ],
    published: ['Your contribution can be read by everyone.', 'If the municipality answers, you can read the answer here.'],
    answered: ['The municipality has dealt with what you sent.'],
    decided: ['The municipality has made a decision.'],
    done: ['What you contributed to has been carried out.'],
    withdrawn: [
      'Your contribution has been withdrawn and is no longer shown.',
      'What you wrote and your contact details have been deleted.',
    ],
  },
};
