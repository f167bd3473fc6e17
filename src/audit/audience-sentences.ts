import type { AudienceNotice, AudienceRow } from '../audience/audience.service.ts';
import type { Lang } from '../domain.ts';
import { formatPercent, typeset } from './typography.ts';

type Risk = 'EMPLOYER' | 'COMPETITOR' | 'MARKED' | 'PRIVATE';

interface AudienceWords {
  readonly risk: Readonly<Record<Risk, string>>;
  readonly employerUnknown: string;
  readonly competitorUnknown: (name: string) => string;
  readonly tooOften: (sent: number) => string;
  readonly concerned: (fit: string) => string;
  readonly indifferent: (fit: string) => string;
}

const WORDS: Readonly<Record<Lang, AudienceWords>> = {
  en: {
    risk: {
      EMPLOYER: 'Must not see it: works where you work now.',
      COMPETITOR: 'Must not see it: works for a competitor.',
      MARKED: 'Must not see it: you marked this person.',
      PRIVATE: 'Should not see it: a private tie.',
    },
    employerUnknown:
      'Where you work now is not on record, so nobody is kept out as a colleague: name your employer as a competitor, or add your position.',
    competitorUnknown: (name) =>
      `Nobody in this network is known to be at “${name}”: check the name, or name the persons themselves.`,
    tooOften: (sent) => `Not now: you sent ${sent} messages within the last 30 days.`,
    concerned: (fit) => `Concerned: fits what it is about by ${fit}.`,
    indifferent: (fit) => `Not concerned: fits what it is about by no more than ${fit}, as far as is known.`,
  },
  fr: {
    risk: {
      EMPLOYER: 'Ne doit pas le voir : travaille là où vous travaillez.',
      COMPETITOR: 'Ne doit pas le voir : travaille pour un concurrent.',
      MARKED: 'Ne doit pas le voir : vous avez marqué cette personne.',
      PRIVATE: 'Ne devrait pas le voir : un lien privé.',
    },
    employerUnknown:
      'Votre employeur actuel n’est pas renseigné, si bien que personne n’est écarté comme collègue : nommez-le parmi les concurrents, ou ajoutez votre poste.',
    competitorUnknown: (name) =>
      `Personne dans ce réseau n’est connu chez « ${name} » : vérifiez le nom, ou nommez les personnes elles-mêmes.`,
    tooOften: (sent) => `Pas maintenant : vous avez envoyé ${sent} messages ces 30 derniers jours.`,
    concerned: (fit) => `Est concerné : correspond au sujet à ${fit}.`,
    indifferent: (fit) => `N’est pas concerné : ne correspond au sujet qu’à ${fit}, pour autant qu’on sache.`,
  },
};

/** Why a contact should or should not get a message; a risk comes first, then what was sent already. */
export function audienceReason(row: AudienceRow, lang: Lang): string {
  const words = WORDS[lang];
  const [risk] = row.risks;
  if (risk !== undefined) return typeset(words.risk[risk as Risk], lang);
  if (row.tooOften) return typeset(words.tooOften(row.sent), lang);
  const fit = formatPercent(row.fit, lang);
  return typeset(row.concerned ? words.concerned(fit) : words.indifferent(fit), lang);
}

/** Whom it is not known to keep a message from, and what to do. */
export function noticeReason(notice: AudienceNotice, lang: Lang): string {
  const words = WORDS[lang];
  const said = notice.kind === 'EMPLOYER_UNKNOWN' ? words.employerUnknown : words.competitorUnknown(notice.value);
  return typeset(said, lang);
}
