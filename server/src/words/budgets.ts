import type {Spoken} from '../http/locale.js';

const da = {
  budgetEmpty: 'Her kan du stemme, når der er et budget at stemme om.',
  budgetComing: 'Afstemningen åbner {time}.',
  budgetOpen: 'Du kan stemme til {time}.',
  budgetClosed: 'Afstemningen sluttede {time}.',
  budgetScripts: 'Her kan du læse om projekterne. For at stemme skal din browser køre JavaScript, for din stemme gemmes på din egen enhed.',
  budgetResult: 'Resultatet',
  budgetProject: 'Projekt',
  budgetPoints: 'Point',
  budgetChoices: 'Stemmer',
  budgetChosen: 'Valgt',
  kroner: '{amount}\u00a0kr.',
};

export type BudgetWords = typeof da;

const en: BudgetWords = {
  budgetEmpty: 'You can vote here when there is a budget to vote about.',
  budgetComing: 'The vote opens {time}.',
  budgetOpen: 'You can vote until {time}.',
  budgetClosed: 'The vote ended {time}.',
  budgetScripts:
    'Here you can read about the projects. To vote, your browser must run JavaScript, because your ballot is kept on your own device.',
  budgetResult: 'The result',
  budgetProject: 'Project',
  budgetPoints: 'Points',
  budgetChoices: 'Votes',
  budgetChosen: 'Chosen',
  kroner: 'DKK\u00a0{amount}',
};

const ar: BudgetWords = {
  budgetEmpty: 'يمكنكم التصويت هنا عندما تكون هناك ميزانية للتصويت عليها.',
  budgetComing: 'يُفتح التصويت في {time}.',
  budgetOpen: 'يمكنكم التصويت حتى {time}.',
  budgetClosed: 'انتهى التصويت في {time}.',
  budgetScripts: 'يمكنكم هنا القراءة عن المشاريع. وللتصويت يجب أن يشغّل متصفحكم JavaScript، لأن صوتكم يُحفظ على جهازكم.',
  budgetResult: 'النتيجة',
  budgetProject: 'المشروع',
  budgetPoints: 'النقاط',
  budgetChoices: 'الأصوات',
  budgetChosen: 'مختار',
  kroner: '{amount}\u00a0كرونة',
};

const words: Record<Spoken, BudgetWords> = {da, en, ar};

/** What the plain page of a budget says. */
export const budgetWords = (locale: Spoken): BudgetWords => words[locale];
