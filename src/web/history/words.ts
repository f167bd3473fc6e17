import { bilingual } from '../shared/i18n/use-words.ts';

const en = {
  title: 'History',
  lead: 'How the network came about, and how well it served each goal at the time.',
  span: 'Look back',
  spans: { '1': 'A year', '5': 'Five years', '15': 'Fifteen years' },
  growth: 'Contacts, by platform',
  growthWhy: 'A contact whose beginning no file tells has always been there.',
  total: 'All contacts',
  closed: (platform: string, on: string) => `${platform}, closed ${on}`,
  shared: 'Who is on two platforms',
  sharedWhy: 'Contacts whose tie was seen through both. Where two platforms share nobody, they are not listed.',
  nobodyShared: 'No two platforms share a contact. Somebody who is on both may still stand there twice.',
  toDuplicates: 'Look for duplicates',
  twoPlatforms: 'Platforms',
  now: 'Now',
  noMore: (on: string) => `closed ${on}`,
  onMap: 'See who, on the map',
  sectors: 'Contacts, by sector',
  sectorsWhy: 'By what each of them mainly did at the time; the largest sectors of today have a line of their own.',
  noSectors: 'The sector of no contact is known in this time.',
  otherSectors: 'All other sectors',
  sectorUnknown: 'Sector not known',
  alignment: 'Alignment over time',
  alignmentWhy:
    'The network of each moment against the goal as it was then; the band is the range. Above stand the periods of the goals, the chosen one’s shaded.',
  score: 'Score',
  noScore: 'There was no score in this time.',
};

export const historyWords = bilingual(en, {
  title: 'Histoire',
  lead: 'Comment le réseau s’est fait, et combien il servait chaque objectif en son temps.',
  span: 'Remonter',
  spans: { '1': 'Un an', '5': 'Cinq ans', '15': 'Quinze ans' },
  growth: 'Contacts, par plateforme',
  growthWhy: 'Un contact dont aucun fichier ne dit le début a toujours été là.',
  total: 'Tous les contacts',
  closed: (platform, on) => `${platform}, fermé le ${on}`,
  shared: 'Qui est sur deux plateformes',
  sharedWhy:
    'Les contacts dont le lien a été vu par les deux. Deux plateformes qui ne partagent personne n’y sont pas.',
  nobodyShared:
    'Aucune plateforme ne partage de contact avec une autre. Qui est sur deux y figure peut-être deux fois.',
  toDuplicates: 'Chercher les doublons',
  twoPlatforms: 'Plateformes',
  now: 'Aujourd’hui',
  noMore: (on) => `fermé le ${on}`,
  onMap: 'Voir qui, sur la carte',
  sectors: 'Contacts, par secteur',
  sectorsWhy:
    'D’après ce que chacun faisait surtout à l’époque ; les plus grands secteurs d’aujourd’hui ont leur propre ligne.',
  noSectors: 'Le secteur d’aucun contact n’est connu en ce temps.',
  otherSectors: 'Tous les autres secteurs',
  sectorUnknown: 'Secteur inconnu',
  alignment: 'L’alignement dans le temps',
  alignmentWhy:
    'Le réseau de chaque moment face à l’objectif d’alors ; la bande est la fourchette. Au-dessus figurent les périodes des objectifs, celle de l’objectif choisi teintée.',
  score: 'Score',
  noScore: 'Il n’y avait pas de score en ce temps.',
});
