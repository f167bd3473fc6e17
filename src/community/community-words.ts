import type { Lang } from '../domain.ts';

/** What is said of communities; numbers come in already written out. */
interface CommunityWords {
  readonly community: (ordinal: number) => string;
  readonly met: (year: string) => string;
  readonly people: readonly [one: string, other: string];
  readonly unknown: string;
  readonly noneFits: string;
  readonly carries: (now: string, whole: string, people: string, could: string) => string;
  readonly couldCarry: (people: string, could: string) => string;
}

export const COMMUNITY_WORDS: Readonly<Record<Lang, CommunityWords>> = {
  en: {
    community: (ordinal) => `Community ${ordinal}`,
    met: (year) => `met in ${year}`,
    people: ['person here who fits', 'persons here who fit'],
    unknown: 'Too little is known of your contacts to say what this community is to the goal.',
    noneFits: 'Nobody here fits this goal, as far as is known: look elsewhere.',
    carries: (now, whole, people, could) =>
      `Without this community coverage of the goal would be ${now} less than the ${whole} it is; with close ties to the ${people}, it could carry ${could} alone.`,
    couldCarry: (people, could) =>
      `It carries nothing of this goal that others do not; with close ties to the ${people}, it could carry ${could} alone.`,
  },
  fr: {
    community: (ordinal) => `Communauté ${ordinal}`,
    met: (year) => `rencontrés en ${year}`,
    people: ['personne qui y convient', 'personnes qui y conviennent'],
    unknown: 'On en sait trop peu sur vos contacts pour dire ce que cette communauté apporte à l’objectif.',
    noneFits: 'Pour autant que l’on sache, personne ici ne convient à cet objectif : cherchez ailleurs.',
    carries: (now, whole, people, could) =>
      `Sans cette communauté, la couverture de l’objectif, de ${whole}, perdrait ${now} ; avec des liens étroits (${people}), elle pourrait en porter ${could} à elle seule.`,
    couldCarry: (people, could) =>
      `Elle n’apporte à cet objectif rien que d’autres n’apportent déjà ; avec des liens étroits (${people}), elle pourrait en porter ${could} à elle seule.`,
  },
};
