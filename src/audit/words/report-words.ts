import type { Lang } from '../../domain.ts';

/** The headings and small words of the terminal report. */
export interface ReportWords {
  readonly title: (goal: string) => string;
  readonly question: string;
  readonly basis: (contacts: string, date: string) => string;
  readonly score: string;
  readonly parts: string;
  readonly sum: string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly have: string;
  readonly carriers: string;
  readonly noCarriers: string;
  readonly experts: string;
  readonly actions: string;
  readonly noActions: string;
  readonly unknowns: string;
  readonly nothingUnknown: string;
  readonly effort: string;
  readonly path: string;
  readonly next: string;
  readonly unknown: string;
}

export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = {
  en: {
    title: (goal) => `Goal: ${goal}`,
    question: 'Do your networks resemble your goal?',
    basis: (contacts, date) => `${contacts}, as of ${date}`,
    score: 'Score',
    parts: 'What the score is made of',
    sum: 'Together',
    gaps: 'Where your network falls short, what weighs most first',
    noGaps: 'Nowhere: every requirement is covered.',
    have: 'Who brings what today',
    carriers: 'Who carries it: what would be covered without them',
    noCarriers: 'Nobody yet.',
    experts: 'People beyond your contacts, and the best path to them',
    actions: 'Three things to do this week',
    noActions: 'Nothing stands out: keep in touch with those named above.',
    unknowns: 'What this report could not know, and how to tell it',
    nothingUnknown: 'Nothing that would matter.',
    effort: 'Effort:',
    path: 'Path:',
    next: 'Next',
    unknown: 'unknown',
  },
  fr: {
    title: (goal) => `Objectif : ${goal}`,
    question: 'Vos réseaux ressemblent-ils à votre objectif ?',
    basis: (contacts, date) => `${contacts}, au ${date}`,
    score: 'Score',
    parts: 'De quoi le score est fait',
    sum: 'Ensemble',
    gaps: 'Ce qui manque à votre réseau, le plus lourd d’abord',
    noGaps: 'Nulle part : chaque exigence est couverte.',
    have: 'Qui apporte quoi aujourd’hui',
    carriers: 'Sur qui tout repose : ce qui serait couvert sans eux',
    noCarriers: 'Sur personne encore.',
    experts: 'Au-delà de vos contacts, et le meilleur chemin',
    actions: 'Trois choses à faire cette semaine',
    noActions: 'Rien ne s’impose : gardez le contact avec ceux nommés plus haut.',
    unknowns: 'Ce que ce bilan ne pouvait pas savoir, et comment le dire',
    nothingUnknown: 'Rien qui compte.',
    effort: 'Effort :',
    path: 'Chemin :',
    next: 'Ensuite',
    unknown: 'inconnu',
  },
};
