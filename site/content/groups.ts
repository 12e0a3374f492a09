import {t} from './text.js';

/** The five groups that were sought out and interviewed in the campaign DNA Aalborg; other spaces choose among them. */
export const group = {
  young: {id: 'unge', label: t('Unge og studerende', 'Young people and students', 'الشباب والطلبة')},
  families: {id: 'boernefamilier', label: t('Børnefamilier', 'Families with children', 'العائلات التي لديها أطفال')},
  older: {id: 'seniorer', label: t('Ældre og seniorer', 'Older people and seniors', 'كبار السن والمتقاعدون')},
  vulnerable: {id: 'udsatte', label: t('Udsatte borgere', 'Vulnerable citizens', 'مواطنون في ظروف صعبة')},
  foreigners: {id: 'udlaendinge', label: t('Udlændinge', 'Foreigners', 'الأجانب')},
};
