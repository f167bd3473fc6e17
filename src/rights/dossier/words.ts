import type { Lang } from '../../domain.ts';

interface DossierWords {
  readonly title: (name: string, day: string) => string;
  readonly shown: string;
  readonly records: string;
  readonly ties: string;
  readonly interactions: string;
  readonly uses: string;
  readonly byHand: string;
  readonly row: string;
  readonly version: string;
  readonly owner: string;
  readonly since: string;
  readonly until: string;
  readonly lastContact: string;
  readonly strength: string;
  readonly declared: string;
  readonly inferred: string;
  readonly classified: string;
  readonly others: (count: number) => string;
  readonly guarded: string;
  readonly onMap: string;
  readonly goal: string;
  readonly plan: string;
  readonly community: string;
  readonly formerly: string;
  readonly nothing: string;
}

export const DOSSIER_WORDS: Readonly<Record<Lang, DossierWords>> = {
  en: {
    title: (name, day) => `What is known of ${name} on ${day}, and where from`,
    shown: 'What is shown',
    records: 'What sources say',
    ties: 'Ties',
    interactions: 'Interactions',
    uses: 'What it is used for',
    byHand: 'by hand',
    row: 'row',
    version: 'version',
    owner: 'the owner of the network',
    since: 'since',
    until: 'until',
    lastContact: 'last contact',
    strength: 'strength',
    declared: 'declared',
    inferred: 'inferred',
    classified: 'classified from words',
    others: (count) => `with ${count} other${count === 1 ? '' : 's'}`,
    guarded: 'Is not to see any message.',
    onMap: 'Has a place on the map.',
    goal: 'A goal names the person',
    plan: 'Planned',
    community: 'Community',
    formerly: 'Records once taken for another person',
    nothing: 'nothing',
  },
  fr: {
    title: (name, day) => `Ce qui est su de ${name} au ${day}, et d’où`,
    shown: 'Ce qui est montré',
    records: 'Ce que disent les sources',
    ties: 'Liens',
    interactions: 'Échanges',
    uses: 'À quoi cela sert',
    byHand: 'à la main',
    row: 'ligne',
    version: 'version',
    owner: 'le propriétaire du réseau',
    since: 'depuis',
    until: 'jusqu’à',
    lastContact: 'dernier contact',
    strength: 'force',
    declared: 'déclarée',
    inferred: 'déduit',
    classified: 'classé d’après des mots',
    others: (count) => `avec ${count} autre${count < 2 ? '' : 's'}`,
    guarded: 'Ne doit voir aucun message.',
    onMap: 'A une place sur la carte.',
    goal: 'Un objectif nomme la personne',
    plan: 'Prévu',
    community: 'Communauté',
    formerly: 'Enregistrements d’abord pris pour une autre personne',
    nothing: 'rien',
  },
};
