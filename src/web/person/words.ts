import { bilingual } from '../shared/i18n/use-words.ts';

const en = {
  card: 'Person',
  degree: (degree: number | null): string =>
    degree === 0 ? 'Whose network it is' : degree === 1 ? 'Contact' : degree === 2 ? 'A contact’s contact' : 'Known of',
  noPerson: 'This person is no longer in the network.',
  positions: 'Work',
  now: 'today',
  expertise: 'Knows',
  place: 'Lives in',
  reach: 'Reach',
  since: 'Tie since',
  lastContact: 'Last contact',
  strength: 'How well do you know them?',
  pseudonym: 'pseudonym',
  tieStrength: 'Tie strength',
  strengthHint: 'Keys 1 to 5',
  paths: 'Ways to be introduced',
  noPath: 'No way is known.',
  log: 'Log a contact',
  how: 'How',
  minutes: 'Minutes',
  done: 'Logged.',
  seenOn: 'Seen on',
  tags: 'Tags',
};

export const personWords = bilingual(en, {
  card: 'Personne',
  degree: (degree) =>
    degree === 0
      ? 'À qui est ce réseau'
      : degree === 1
        ? 'Contact'
        : degree === 2
          ? 'Contact d’un contact'
          : 'Connue de nom',
  noPerson: 'Cette personne n’est plus dans le réseau.',
  positions: 'Travail',
  now: 'aujourd’hui',
  expertise: 'Sait faire',
  place: 'Habite',
  reach: 'Joindre',
  since: 'Lien depuis',
  lastContact: 'Dernier contact',
  strength: 'À quel point la connaissez-vous ?',
  pseudonym: 'pseudonyme',
  tieStrength: 'Force du lien',
  strengthHint: 'Touches 1 à 5',
  paths: 'Chemins pour être présenté',
  noPath: 'Aucun chemin n’est connu.',
  log: 'Noter un échange',
  how: 'Comment',
  minutes: 'Minutes',
  done: 'Noté.',
  seenOn: 'Vue sur',
  tags: 'Étiquettes',
});
