import type { Lang } from '../domain.ts';
import type { QuestionGround } from './rank-questions.ts';

interface AcquaintanceWords {
  /** Why this contact is asked about. */
  readonly question: Readonly<Record<QuestionGround, string>>;
  readonly suggestion: (organization: string, from: string | null, to: string | null) => string;
}

const day = (date: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

export const ACQUAINTANCE_WORDS: Readonly<Record<Lang, AcquaintanceWords>> = {
  en: {
    question: {
      EMPLOYER: 'You can call upon this contact, who works where people work whom this goal lacks.',
      FORMER_EMPLOYER:
        'You can call upon this contact, who shares an employer, now or before, with people whom this goal lacks.',
      SECTOR: 'You can call upon this contact, who works in the sector of people whom this goal lacks.',
      PLACE: 'You can call upon this contact, who lives where people live whom this goal lacks.',
      STANDING: 'You can call upon this contact: whoever they know of these people is within reach.',
    },
    suggestion: (organization, from, to) =>
      from === null
        ? `Both work or worked for ${organization}.`
        : `Both worked for ${organization} ${to === null ? `since ${day(from, 'en')}` : `from ${day(from, 'en')} to ${day(to, 'en')}`}.`,
  },
  fr: {
    question: {
      EMPLOYER:
        'Vous pouvez compter sur ce contact, qui travaille là où travaillent des personnes qui manquent à cet objectif.',
      FORMER_EMPLOYER:
        'Vous pouvez compter sur ce contact, qui a ou a eu le même employeur que des personnes qui manquent à cet objectif.',
      SECTOR:
        'Vous pouvez compter sur ce contact, qui travaille dans le secteur de personnes qui manquent à cet objectif.',
      PLACE: 'Vous pouvez compter sur ce contact, qui habite là où habitent des personnes qui manquent à cet objectif.',
      STANDING: 'Vous pouvez compter sur ce contact : qui il connaît parmi ces personnes est à votre portée.',
    },
    suggestion: (organization, from, to) =>
      from === null
        ? `Tous deux travaillent ou ont travaillé pour ${organization}.`
        : `Tous deux ont travaillé pour ${organization} ${to === null ? `depuis ${day(from, 'fr')}` : `de ${day(from, 'fr')} à ${day(to, 'fr')}`}.`,
  },
};
