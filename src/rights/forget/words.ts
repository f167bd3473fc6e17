import type { Lang } from '../../domain.ts';
import type { Forgetting } from './forget.service.ts';

const WORDS: Readonly<Record<keyof Forgetting, Readonly<Record<Lang, string>>>> = {
  records: { en: 'source records', fr: 'enregistrements des sources' },
  profiles: { en: 'profiles', fr: 'profils' },
  positions: { en: 'positions', fr: 'postes' },
  ties: { en: 'ties', fr: 'liens' },
  tieRecords: { en: 'records of ties', fr: 'enregistrements de liens' },
  interactions: { en: 'interactions', fr: 'échanges' },
  sharedInteractions: {
    en: 'interactions with others, which stay without them',
    fr: 'échanges avec d’autres, qui restent sans cette personne',
  },
  duplicates: { en: 'pairs of possible duplicates', fr: 'paires de doublons possibles' },
  mergeEvents: { en: 'merges and splits', fr: 'fusions et séparations' },
  dismissedTies: { en: 'answers about who knows whom', fr: 'réponses sur qui connaît qui' },
  plannedActions: { en: 'planned actions', fr: 'actions prévues' },
  criteria: { en: 'criteria of goals', fr: 'critères d’objectifs' },
  environments: { en: 'imports of their own contacts', fr: 'imports de leurs propres contacts' },
  snapshots: {
    en: 'snapshots, in which a keyed hash stays',
    fr: 'clichés, où reste une empreinte à clé',
  },
  texts: { en: 'notes, titles and file names', fr: 'notes, titres et noms de fichiers' },
  uploads: { en: 'files that wait to be imported', fr: 'fichiers en attente d’import' },
};

/** What there is of a person, one kind a line; kinds of which there is nothing are left out. */
export function forgettingLines(forgetting: Forgetting, lang: Lang): readonly string[] {
  const kinds = (Object.keys(WORDS) as (keyof Forgetting)[]).filter((kind) => forgetting[kind] > 0);
  return kinds.map((kind) => `${String(forgetting[kind]).padStart(6)}  ${WORDS[kind][lang]}`);
}
