import { bilingual } from '../shared/i18n/use-words.ts';

const en = {
  title: 'History',
  lead: 'How the network came about, and how well it served each goal at the time.',
  span: 'Look back',
  spans: { '1': 'A year', '5': 'Five years', '15': 'Fifteen years' },
  growth: 'Contacts, by platform',
  growthWhy: 'A contact whose beginning no file tells has always been there.',
  total: 'All contacts',
  alignment: 'Alignment over time',
  alignmentWhy:
    'The network of each moment against the goal as it was then; the band is the range. Above stand the periods of your goals, the chosen one’s shaded.',
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
  alignment: 'L’alignement dans le temps',
  alignmentWhy:
    'Le réseau de chaque moment face à l’objectif d’alors ; la bande est la fourchette. Au-dessus figurent les périodes de vos objectifs, celle de l’objectif choisi teintée.',
  score: 'Score',
  noScore: 'Il n’y avait pas de score en ce temps.',
});
