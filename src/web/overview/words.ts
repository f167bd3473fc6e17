import { bilingual } from '../shared/i18n/use-words.ts';

const en = {
  question: 'Do your networks resemble your goals?',
  answer:
    'Bring your contacts from every platform, say what you need now, and see how far they take you, who is missing, and who can open the door.',
  /** Of a network that somebody else shows. */
  shown: {
    question: 'Does this network resemble its goals?',
    answer: 'How far it carries each of them, who is missing from it, and who could open the door.',
  },
  begin: 'Begin',
  beginWhy: 'It takes one file and five questions.',
  setGoal: 'Set a goal',
  setGoalWhy: 'Your contacts are here; say what they are to serve.',
  contacts: 'contacts',
  persons: 'persons in all',
  declared: 'strengths declared',
  goals: 'active goals',
  three: 'Three things to do',
  nothing: 'Nothing to advise yet.',
  audit: 'Read the audit',
  map: 'See the map',
};

export const overviewWords = bilingual(en, {
  question: 'Vos réseaux ressemblent-⁠ils à vos objectifs ?',
  answer:
    'Apportez vos contacts de toutes vos plateformes, dites ce qu’il vous faut aujourd’hui, et voyez jusqu’où ils vous mènent, qui manque, et qui peut ouvrir la porte.',
  shown: {
    question: 'Ce réseau ressemble-⁠t-⁠il à ses objectifs ?',
    answer: 'Jusqu’où il porte chacun d’eux, qui y manque, et qui pourrait ouvrir la porte.',
  },
  begin: 'Commencer',
  beginWhy: 'Il suffit d’un fichier et de cinq questions.',
  setGoal: 'Fixer un objectif',
  setGoalWhy: 'Vos contacts sont là ; dites à quoi ils doivent servir.',
  contacts: 'contacts',
  persons: 'personnes en tout',
  declared: 'forces déclarées',
  goals: 'objectifs actifs',
  three: 'Trois choses à faire',
  nothing: 'Rien à conseiller pour l’instant.',
  audit: 'Lire l’audit',
  map: 'Voir la carte',
});
