import type { ProblemWordsTable } from './words.type.ts';

const CORRECT_ROW = 'Corrigez ces lignes dans le fichier et importez-le de nouveau : ce qui est déjà là reste.';
const EXPORT_AGAIN = 'Téléchargez encore une fois l’export et importez-le de nouveau : ce qui est déjà là reste.';

export const FR: ProblemWordsTable = {
  // Ce qui a mis fin à un import.
  IMPORT_CANCELLED: {
    message: 'L’import a été annulé. Ce qui était entré reste ; le même fichier reprend là où il en était.',
    advice: 'Importez le même fichier pour continuer, ou défaites l’import.',
  },
  IMPORT_INTERRUPTED: {
    message: 'Le programme s’est arrêté au milieu de cet import. Ce qui était entré reste.',
    advice: 'Reprenez l’import, ou importez de nouveau le même fichier.',
  },
  IMPORT_FAILED: {
    message: 'L’import a échoué de notre côté. Rien de la dernière étape n’a été écrit.',
    advice: 'Réessayez ; si cela échoue encore, signalez-le avec l’identifiant de la requête du journal.',
  },
  DATABASE_UNAVAILABLE: {
    message: 'La base de données a disparu et n’est pas revenue à temps. Ce qui était entré reste.',
    advice: 'Démarrez la base de données, puis reprenez l’import.',
  },
  UPLOAD_GONE: {
    message: 'Le programme s’est arrêté avant la fin de cet import, et son fichier n’est plus là.',
    advice: 'Importez de nouveau le même fichier : ce qui est déjà là reste.',
  },
  IMPORT_UNREADABLE: { advice: 'docs/imports dit comment obtenir un export lisible.' },
  // Lignes.
  GHOST_ROW: { message: 'Une ligne vide, comme en laissent les comptes supprimés.' },
  DUPLICATE_ROW: { message: 'La même ligne se trouve plus haut dans le fichier.' },
  DUPLICATE_CARD: { message: 'La même fiche se trouve plus haut dans le fichier.' },
  DUPLICATE_ID: {
    message: 'Le même identifiant se trouve plus haut dans le fichier.',
    advice: 'Donnez à chaque personne un identifiant à elle, puis importez de nouveau le fichier.',
  },
  NO_NAME: {
    message: 'La ligne n’a pas de nom.',
    advice: 'Écrivez un nom dans ces lignes si vous savez de qui il s’agit.',
  },
  NO_ID: { message: 'La ligne n’a pas d’identifiant.', advice: CORRECT_ROW },
  NO_PERSON: { message: 'Personne d’autre que le propriétaire n’y prend part, ou personne que le fichier nomme.' },
  COLUMN_COUNT: {
    message: 'La ligne a trop ou trop peu de cellules.',
    advice: 'Ouvrez le fichier dans un tableur. ' + CORRECT_ROW,
  },
  UNCLOSED_QUOTE: { message: 'Un guillemet ouvert n’est pas refermé.', advice: EXPORT_AGAIN },
  TRUNCATED_CARD: { message: 'La dernière fiche est coupée.', advice: EXPORT_AGAIN },
  CUT_OFF: { message: 'Le fichier est coupé.', advice: EXPORT_AGAIN },
  FIELD_TOO_LONG: { message: 'Une valeur est trop longue.', advice: CORRECT_ROW },
  TOO_LONG: { message: 'Une valeur est trop longue.', advice: CORRECT_ROW },
  TOO_MANY_PROPERTIES: { message: 'La fiche a trop de propriétés.', advice: CORRECT_ROW },
  BAD_DATE: {
    message: 'La date n’est pas lisible.',
    advice: 'Le reste de la ligne a été repris. Ajoutez la date à la main où elle compte.',
  },
  BAD_EMAIL: {
    message: 'L’adresse électronique n’en est pas une.',
    advice: 'Le reste de la ligne a été repris. Ajoutez l’adresse à la main où elle compte.',
  },
  BAD_URL: {
    message: 'L’adresse du profil n’en est pas une.',
    advice: 'Le reste de la ligne a été repris. Ajoutez le profil à la main où il compte.',
  },
  BAD_PROFILE: {
    message: 'Ce n’est pas l’adresse d’un profil sur une plateforme connue.',
    advice: 'Le reste de la ligne a été repris. Ajoutez le profil à la main où il compte.',
  },
  HEADER_ASSUMED: {
    message: 'La première ligne a été prise pour les noms des colonnes ; c’est peut-être un contact.',
    advice: 'Mettez d’abord une ligne avec les noms des colonnes, ou dites par leurs numéros ce qu’elles contiennent.',
  },
  BAD_CONTACT: { message: 'L’objet n’a pas la forme d’un contact de Viadeo.' },
  BAD_STRENGTH: { message: 'La force n’est pas un nombre de 0 à 1.', advice: 'Écrivez un nombre de 0 à 1.' },
  BAD_WEIGHT: { message: 'Le poids n’est pas un nombre positif.', advice: 'Écrivez un nombre supérieur à 0.' },
  BAD_LINE: { message: 'La ligne n’est pas lisible.', advice: CORRECT_ROW },
  BAD_ENTRY: { message: 'L’entrée n’est pas lisible.', advice: EXPORT_AGAIN },
  BAD_JSON: { message: 'Le JSON n’est pas lisible.', advice: EXPORT_AGAIN },
  UNREADABLE_BYTES: {
    message: 'Des octets du fichier n’appartiennent à aucun jeu de caractères connu.',
    advice: 'Enregistrez le fichier en UTF-8 et importez-le de nouveau.',
  },
  UNREADABLE_PART: { message: 'Ce fichier de l’archive n’est pas lisible.', advice: EXPORT_AGAIN },
  DANGLING_EDGE: {
    message: 'Un bout de ce lien n’est personne du fichier.',
    advice: 'Ajoutez le nœud manquant au fichier et importez-le de nouveau.',
  },
  SELF_LOOP: { message: 'Les deux bouts de ce lien sont la même personne.' },
  SECOND_EGO: {
    message: 'Plus d’un nœud est marqué comme le propriétaire.',
    advice: 'Ne marquez qu’un nœud comme vous-même.',
  },
  COMPANY_CARD: { message: 'La fiche est celle d’une entreprise.' },
  COMPANY_ROW: { message: 'La ligne est celle d’une entreprise.' },
  NOT_A_PERSON: { message: 'L’entrée n’est pas une personne.' },
  SUPPRESSED: {
    message: 'Une personne qui doit être oubliée n’est pas reprise.',
    advice: 'Il n’y a rien à faire. Qui a demandé l’oubli reste dehors jusqu’à la levée de l’inscription.',
  },
  NOT_COMPARED: {
    message: 'Le réseau a trop de personnes pour les comparer toutes, et chercher leurs communautés, après un import.',
    advice: 'Demandez-le quand vous aurez le temps : identityResolve en GraphQL compare tout le monde.',
  },
  TIES_ENDED: {
    message:
      'Des contacts d’un export précédent ne sont plus sur cette plateforme ; leurs liens ont pris fin, sauf si une autre source les montre encore.',
    advice: 'Rien à faire. Un lien qui continue ailleurs peut être déclaré à la main.',
  },
  TIES_KEPT: {
    message:
      'Des contacts d’un export précédent manquent dans celui-ci, qui est plus ancien ou incomplet. Aucun lien n’a pris fin.',
    advice: 'Importez l’export entier le plus récent de la plateforme pour savoir qui est parti.',
  },
  NOT_OURS: { message: 'Ce que votre contact a fait avec les siens n’est pas repris.' },
};
