import type { AuditWords } from './audit-words.type.ts';

/** English: `en.ts`. */
export const fr: AuditWords = {
  headline: (coverage, percent) =>
    `${coverage >= 0.75 ? 'Oui, en grande partie' : coverage >= 0.5 ? 'Plus qu’à moitié' : coverage >= 0.25 ? 'En partie' : coverage >= 0.05 ? 'Un peu seulement' : 'Pas encore'} : vos contacts apportent ${percent} de ce que demande cet objectif.`,
  headlineOf: {
    NO_REQUIREMENTS:
      'Cet objectif ne dit pas encore ce qu’il demande : donnez-lui des exigences, ou partez d’un modèle.',
    NO_CONTACTS:
      'Il n’y a pas encore de contacts : rien n’est couvert. Importez un export LinkedIn ou un carnet d’adresses.',
  },
  insufficient: (dimensions) => `On ne peut pas encore le dire : on sait trop peu de vos contacts (${dimensions}).`,
  score: (value, low, high, exact, assumed) =>
    exact
      ? `Score de ${value} sur 100 ; tous les liens qui comptent sont vérifiés.`
      : `Score entre ${low} et ${high} sur 100, ${value} avec ce qui est supposé.${assumed === null ? '' : ` L’écart est large parce qu’on ignore si vous connaissez bien ${assumed}.`}`,
  latent: (active, latent, gain, assumed) =>
    gain === null
      ? `Actif aujourd’hui : ${active}, en comptant si vos liens sont frais ; s’ils l’étaient tous, ce ne serait pas plus.`
      : `Actif aujourd’hui : ${active}, en comptant si vos liens sont frais. S’ils l’étaient tous : ${latent}. L’écart, ${gain}, dort chez des gens que vous avez ${assumed ? 'peut-être perdus de vue : pour la plupart, vos fichiers ne disent pas quand vous vous êtes parlé' : 'perdus de vue'}.`,
  part: {
    coverage: ['Couverture', 'ce que vos contacts apportent eux-mêmes'],
    reach: ['Portée', 'ce que leurs contacts ajoutent'],
    diversity: ['Diversité', 'si l’aide vient de plusieurs côtés'],
    freshness: ['Fraîcheur', 'si vos échanges sont récents'],
    focus: ['Focus', 'la part de votre temps qui va là où l’objectif en a besoin'],
  },
  partUnknown: {
    reach: 'inconnue : vos fichiers ne disent pas qui vos contacts connaissent',
    freshness: 'supposée d’après la date de mise en relation, faute de mieux',
    focus: 'part de vos contacts utiles à l’objectif ; votre temps n’est pas connu',
    diversity: 'si toutes les exigences sont servies de la même façon',
  },
  zone: { ABSENT: 'absent', THIN: 'mince', PARTIAL: 'partiel', COVERED: 'couvert', UNKNOWN: 'inconnu' },
  gap: {
    ABSENT: {
      REACHABLE: 'Presque personne parmi vos contacts, mais leurs contacts y mènent.',
      STRUCTURAL: 'Presque personne parmi vos contacts, ni autour d’eux.',
      FRIENDS_UNKNOWN: 'Presque personne parmi vos contacts ; vos fichiers ne disent pas s’ils connaissent quelqu’un.',
    },
    covered: (percent, fitting, wanted) => {
      if (fitting === 0) return `Couvert à ${percent} : par des gens qui ne conviennent qu’en partie.`;
      if (fitting < wanted)
        return `Couvert à ${percent} : ${fitting === 1 ? 'un de vos contacts convient' : `${fitting} de vos contacts conviennent`}, il en faut ${wanted}.`;
      return `Couvert à ${percent} : ${fitting === 1 ? 'un de vos contacts convient, mais pour ce qu’on en sait ce lien est faible, ou n’est pas frais' : `${fitting} de vos contacts conviennent, mais pour ce qu’on en sait ces liens sont faibles, ou ne sont pas frais`}.`;
    },
    unknown: (percent, dimension) =>
      percent === null
        ? `On ne peut pas le dire : ${dimension} n’est connu pour aucun de vos contacts.`
        : `On ne peut pas le dire : ${dimension} n’est connu que pour ${percent} de vos contacts.`,
    tooWeak: (name) =>
      `Quelqu’un convient, au moins en partie, mais les liens connus sont trop faibles pour cela. Le meilleur : ${name}.`,
    door: (name) => `La meilleure porte : ${name}.`,
    knownOf: (count) =>
      count === 1
        ? 'Une telle personne est connue au-delà de vos contacts.'
        : `${count} telles personnes sont connues au-delà de vos contacts.`,
  },
  dimension: {
    SECTOR: 'le secteur',
    OCCUPATION: 'le métier',
    EXPERTISE: 'le domaine de compétence',
    SENIORITY: 'le niveau hiérarchique',
    PLACE: 'le lieu',
    ORGANIZATION: 'l’employeur',
    PERSON: 'la personne',
  },
  dimensionHint: {
    SECTOR: 'Dites ce que font les employeurs de vos contacts (organizationClassify).',
    OCCUPATION: 'Importez un export qui contient les postes, comme celui de LinkedIn.',
    EXPERTISE: 'Dites ce que vos contacts savent faire (personUpdate), ou importez un fichier qui le dit.',
    SENIORITY: 'Importez un export qui contient les postes, comme celui de LinkedIn.',
    PLACE: 'Importez votre carnet d’adresses (.vcf), ou dites où les gens habitent (personUpdate).',
    ORGANIZATION: 'Importez un export qui contient les employeurs, comme celui de LinkedIn.',
    PERSON: 'Dites qui est cette personne (personCreate).',
  },
  closeness: {
    FIT: 'déjà sur place',
    ORGANIZATION: 'même employeur',
    SECTOR: 'même secteur',
    SECTOR_PARENT: 'secteur voisin',
    LOCALITY: 'même ville',
    REGION: 'même région',
    COUNTRY: 'même pays',
  },
  level: ['à peine', 'un peu', 'assez bien', 'bien', 'très bien'],
  seniority: ['débutant', 'confirmé', 'responsable', 'dirigeant', 'membre du conseil'],
  profile: {
    somebody: 'quelqu’un',
    seniority: (level) => ` de niveau « ${level} »`,
    sector: (name) => ` dans ${name}`,
    occupation: (name) => ` (métier : ${name})`,
    organization: (name) => ` chez ${name}`,
    expertise: (name) => ` dont c’est le domaine : ${name}`,
    place: (name) => ` (lieu : ${name})`,
  },
  meet: {
    direct: (name) => `Rencontrer ${name}`,
    path: (door, name) => `Demander à ${door} de vous présenter à ${name}`,
    noPath: (name) => `Trouver un chemin vers ${name}`,
  },
  meetReason: (name, label) => `C’est pour « ${label} » que ${name} apporterait le plus.`,
  revive: (name) => `Renouer avec ${name}`,
  reviveReason: (label, idle) =>
    `Compte pour « ${label} ». ${idle === null ? 'Aucun échange récent n’est enregistré.' : `Aucun échange enregistré depuis ${idle}.`}`,
  write: (name) => `Écrire à ${name}`,
  writeReason: (label) => `Compte pour « ${label} ». Rien ne dit quand vous vous êtes parlé pour la dernière fois.`,
  deepen: (name) => `Mieux connaître ${name}`,
  deepenReason: (label, from, to) =>
    `Compte pour « ${label} ». ${from === null ? 'Rien ne dit si vous vous connaissez bien.' : `D’après vos fichiers, vous vous connaissez « ${from} » ; « ${to} » compterait davantage.`}`,
  look: (profile) => `Chercher ${profile}`,
  profileReason: (label, door, closeness) =>
    `Au-delà de vos contacts, personne n’est connu pour « ${label} ».${door === null ? ' Sur LinkedIn, cherchez-le parmi les relations de 2e niveau : on y voit qui vous avez en commun.' : ` Demandez d’abord à ${door} (${closeness}).`}`,
  tell: (names) => `Dire si vous connaissez bien ${names}`,
  tellReason:
    'L’objectif repose sur eux, et la force de ces liens n’est que supposée. La dire resserre l’intervalle du score.',
  effort: {
    MEET: 'un message, puis une demi-heure',
    REVIVE: 'un message aujourd’hui, une demi-heure ensemble cette semaine',
    DEEPEN: 'deux ou trois conversations, la première cette semaine',
    PROFILE: 'un quart d’heure pour demander et chercher',
    TELL: 'cinq minutes',
  },
  ask: {
    JOB_SEARCH: 'À demander à chacun : de quels postes on entend parler, et à qui d’autre écrire.',
    COMPANY_FOUNDING: 'À demander à chacun : ce qu’il ferait à votre place, et qui d’autre rencontrer.',
    SALES: 'À demander à chacun : qui décide de tels achats, ce qu’on utilise aujourd’hui, et qui d’autre rencontrer.',
    PURCHASING: 'À demander à chacun : à qui on achète, ce que cela coûte, et ce qu’il ne referait pas.',
    FUNDRAISING: 'À demander à chacun : d’abord son avis sur le projet, puis qui finance de tels projets.',
    OTHER: 'À demander à chacun : ce qu’il en sait, et qui d’autre rencontrer.',
  },
  gain: (points) => `jusqu’à +${points} de score`,
  gainByOdds: (points, odds) => `+${points} de score si cela aboutit (chances : environ ${odds})`,
  path: {
    WARM: 'un bon chemin',
    WEAK: 'un chemin, mais faible : reprenez contact avant de demander',
    UNVERIFIED: 'un chemin possible : la force de ces liens n’est que supposée',
    INFERRED_ONLY:
      'une supposition : un de ces liens est seulement déduit d’un employeur commun ; demandez d’abord s’ils se connaissent',
  },
  contacts: (count, all) => (count === all ? `vos ${all} contacts` : `${count} de vos ${all} contacts`),
  contactWords: ['contact', 'contacts'],
  organizationWords: ['organisation', 'organisations'],
  pointWords: ['point', 'points'],
  you: 'vous',
  noPath: {
    NO_CONTACTS: 'Il n’y a pas encore de contacts d’où partir : importez-en.',
    FRIENDS_UNKNOWN:
      'Vos fichiers ne disent pas qui vos contacts connaissent : demandez au plus proche d’entre eux, ou importez un graphe de qui connaît qui.',
    NO_TIES: 'On ne connaît personne qui connaisse cette personne : demandez au plus proche de vos contacts.',
    NO_EVIDENCE: 'Rien ne dit la force des liens sur le chemin : dites-la pour ceux que vous connaissez.',
    TOO_FAR: 'Il faudrait plus de quatre étapes : cherchez d’abord une porte plus proche.',
  },
  doorway: (name, closeness) => `Au plus près : ${name} (${closeness}).`,
  noExperts: {
    known: 'On ne connaît, au-delà de vos contacts, personne dont cet objectif ait besoin.',
    unknown:
      'Aucun à montrer : vos fichiers contiennent vos contacts, pas les leurs. Demandez à ceux nommés plus haut qui ils y connaissent ; et une recherche LinkedIn parmi les relations de 2e niveau montre qui vous avez en commun.',
  },
  carrier: (name, without, now, hanging) =>
    `Sans ${name} : ${without} au lieu de ${now}.${hanging === null ? '' : ` ${hanging}`}`,
  hangs: (label, share) => `${share} de « ${label} » ne tient qu’à cette personne.`,
  hangsAll: (label) => `Tout ce que vous avez pour « ${label} » ne tient qu’à cette personne.`,
  unknown: {
    noContacts: [
      'Il n’y a pas de contacts.',
      'Importez Connections.csv de LinkedIn, ou votre carnet d’adresses (.vcf).',
    ],
    friendTies: [
      'Qui connaît qui parmi vos contacts : ce n’est pas dans vos fichiers, et LinkedIn ne l’exporte pas.',
      'Importez un graphe (GraphML, GEXF) ou un *.ambit.json avec des liens, ou dites-le pour quelques-uns (tieSet). Les chemins d’introduction apparaîtront alors.',
    ],
    strength: (who, names) => [
      `Si vous connaissez bien ${who} : supposé faible.`,
      `Dites-le de 1 (à peine) à 5 (très bien), d’abord pour ceux dont le score dépend le plus : ${names} (tieSet, strength).`,
    ],
    lastContact: (who) => [
      `Quand vous avez parlé pour la dernière fois à ${who} : pris comme le jour de la mise en relation, ou il y a un an si elle est plus ancienne.`,
      'Dites-le (tieSet, lastContact), ou notez vos rencontres et appels (interactionLog).',
    ],
    sector: (contacts, organizations, names) => [
      `Le secteur de ${contacts} ; ${organizations} le diraient.`,
      `Dites ce qu’elles font (organizationClassify), d’abord celles où vous avez le plus de contacts : ${names}.`,
    ],
    sectorAlone: (contacts) => [
      `Le secteur de ${contacts}, dont l’employeur n’est pas dans vos fichiers.`,
      'Dites ce qu’ils font (personUpdate).',
    ],
    place: (who) => [
      `Où sont ${who} : LinkedIn ne l’exporte pas.`,
      'Importez votre carnet d’adresses (.vcf), ou dites-le (personUpdate).',
    ],
    expertise: [
      'Ce que les gens savent faire : seulement ce que dit leur poste.',
      'Dites-le pour ceux que vous connaissez (personUpdate, expertise).',
    ],
    commands:
      'Les noms entre parenthèses sont des opérations de la page de requêtes d’Ambit : « ambit start » l’ouvre, avec un exemple de chacune.',
    time: [
      'Où va votre temps : aucune rencontre de l’année passée n’est enregistrée.',
      'Notez vos rencontres et vos appels (interactionLog).',
    ],
  },
};
