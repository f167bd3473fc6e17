import type { Lang } from '../../domain.ts';
import type { Grant } from '../grant.ts';

const SENTENCES = {
  en: {
    shown: 'Persons have their names.',
    pseudonyms: 'Persons have pseudonyms, which stand for the same person throughout this audit.',
    organizations: 'Organizations have their names.',
    noOrganizations: 'Organizations have pseudonyms, but for those that a goal names.',
    exactDates: 'Dates are exact.',
    months:
      'Dates of beginning and end are told by the month: the freshness of a tie younger than a year without a known contact may differ by up to .09.',
    never: 'Addresses, profiles, notes, tags, and what the two of a private tie are to each other, are left out.',
    use: 'Use it for this audit only, until its last day, and delete it then.',
  },
  fr: {
    shown: 'Les personnes portent leurs noms.',
    pseudonyms: 'Les personnes portent des pseudonymes, les mêmes pour la même personne tout au long de cet audit.',
    organizations: 'Les organisations portent leurs noms.',
    noOrganizations: 'Les organisations portent des pseudonymes, sauf celles que nomme un objectif.',
    exactDates: 'Les dates sont exactes.',
    months:
      'Les débuts et les fins sont donnés au mois près : la fraîcheur d’un lien de moins d’un an, sans contact connu, peut différer de 0,09 au plus.',
    never: 'Adresses, profils, notes, étiquettes et nature des liens privés sont laissés de côté.',
    use: 'À n’utiliser que pour cet audit, jusqu’à son dernier jour, puis à effacer.',
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>;

/** What the auditor is to know of what is shown. @param lang that of the reader; a file has its own words, in English */
export function statementOf({ names, fields }: Omit<Grant, 'goals'>, lang: Lang = 'en'): string {
  const say = SENTENCES[lang];
  return [
    names === 'SHOWN' ? say.shown : say.pseudonyms,
    fields.includes('ORGANIZATIONS') ? say.organizations : say.noOrganizations,
    fields.includes('EXACT_DATES') ? say.exactDates : say.months,
    say.never,
    say.use,
  ].join(' ');
}
