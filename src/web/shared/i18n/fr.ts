import type { Text } from './text.type.ts';

const number = new Intl.NumberFormat('fr');
/** French counts 0 and 1 in the singular. */
const plural = (count: number, one: string, many: string) => `${number.format(count)} ${count < 2 ? one : many}`;

/** The spaces before ? : ; and the hyphens of inversions are the unbreakable ones. */
export const fr: Text = {
  language: 'Langue',
  loading: 'Chargement…',
  number: (value) => number.format(value),
  failure: {
    unauthenticated: 'Ouvrez Ambit par le lien affiché à son démarrage (il porte le jeton).',
    unreachable: 'Ambit ne répond pas. Tourne‑t‑il encore dans son terminal ?',
    http: (status) =>
      `Ambit a répondu par une erreur${status === null ? '' : ` (HTTP ${status})`}. Son journal en dit plus.`,
    refused: 'Ambit n’a pas pu répondre à cela.',
  },
  home: {
    title: 'Ambit : vos réseaux ressemblent‑ils à vos objectifs ?',
    question: 'Vos réseaux ressemblent‑ils à vos objectifs ?',
    answer:
      'Apportez vos contacts de tous vos réseaux, dites ce qu’il vous faut maintenant, et voyez jusqu’où ils vous mènent, qui manque, et qui peut vous ouvrir la porte.',
    ask: 'Requêtes GraphQL',
    skip: 'Aller au contenu',
    network: 'Mon réseau',
    contacts: (count) => plural(count, 'contact', 'contacts'),
    activeGoals: (count) => plural(count, 'objectif actif', 'objectifs actifs'),
    goals: 'Mes objectifs',
    noContacts: {
      title: 'Commencez par vos contacts',
      body: 'Votre réseau est vide. Exportez vos contacts de LinkedIn, de Facebook ou de votre carnet d’adresses, et déposez le fichier ci-dessous.',
    },
    noGoals: {
      title: 'Dites maintenant ce qu’il vous faut',
      body: 'Vos contacts sont là, mais aucun objectif n’est encore actif : un emploi, une entreprise à créer, une vente, un achat, un financement.',
      action: 'Créer un objectif',
    },
    local: 'Vos données restent sur cette machine : cette page n’interroge que l’Ambit qui la sert.',
    examples: 'Tous les exemples de requêtes',
  },
  goal: {
    kind: {
      JOB_SEARCH: 'Recherche d’emploi',
      COMPANY_FOUNDING: 'Création d’entreprise',
      SALES: 'Vente',
      PURCHASING: 'Achat',
      FUNDRAISING: 'Financement',
      OTHER: 'Objectif',
    },
    score: 'Score',
    outOf: 'sur 100',
    range: (low, high) => `entre ${low} et ${high}`,
    rangeExact: 'certain : tous les liens qui comptent sont vérifiés',
    rangeWhy: 'l’intervalle se resserre quand vous dites la force de vos liens',
    parts: 'De quoi le score est fait',
    part: {
      coverage: ['Couverture', 'ce que vos contacts apportent eux-mêmes'],
      reach: ['Portée', 'ce que leurs contacts ajoutent'],
      diversity: ['Diversité', 'des sources qui ne dépendent pas l’une de l’autre'],
      freshness: ['Fraîcheur', 'vos échanges récents'],
      focus: ['Attention', 'votre temps, là où l’objectif en a besoin'],
    },
    partValue: (points, most) => `${points} points sur ${most}`,
    reachUnknown: 'inconnue : vos fichiers ne disent pas qui vos contacts connaissent',
    noRequirements: {
      body: 'Cet objectif n’a pas encore d’exigences : dites quelles personnes, quels secteurs ou quelles compétences il demande, ou partez d’un modèle.',
      action: 'Créer un objectif à partir d’un modèle',
    },
    zones: 'Là où votre réseau manque',
    noZones: 'Aucun manque : chaque exigence est couverte.',
    zone: { ABSENT: 'Absent', THIN: 'Mince', PARTIAL: 'Partiel', COVERED: 'Couvert', UNKNOWN: 'Inconnu' },
    absence: {
      REACHABLE: 'à portée de vos contacts',
      STRUCTURAL: 'absent aussi autour de vos contacts',
      FRIENDS_UNKNOWN: 'on ignore si vos contacts y mènent',
    },
    moreZones: (count) => (count === 1 ? 'et 1 autre' : `et ${number.format(count)} autres`),
    nearest: (name) => `Contact le plus proche : ${name}`,
    doorway: (name) => `Porte d’entrée : ${name}`,
    knownOf: (count) => plural(count, 'personne connue de nom', 'personnes connues de nom'),
    recommendations: 'Que faire ensuite',
    noRecommendations: 'Rien à conseiller pour l’instant.',
    recommendation: { MEET: 'Rencontrer', REVIVE: 'Renouer', DEEPEN: 'Approfondir', PROFILE: 'Chercher :' },
    points: (points) => `+${points} pts`,
    pointsLong: (points) => `${points} points attendus`,
    path: 'Chemin : ',
  },
  import: {
    title: 'Apporter des contacts',
    explanation:
      'Exports LinkedIn (Connections.csv), Facebook, Viadeo, Google et Outlook, vCard, GraphML, GEXF, ou un fichier Ambit.',
    drop: 'Déposez des fichiers ici, ou choisissez-les',
    mode: 'Les personnes du fichier sont',
    modes: { CONTACTS: 'mes contacts', DIRECTORY: 'des personnes que je connais de nom' },
    reports: 'Imports de cette session',
    waiting: 'En attente',
    sending: 'Envoi…',
    failed: 'Non importé',
    status: {
      QUEUED: 'En file',
      RUNNING: 'Lecture…',
      DONE: 'Terminé',
      FAILED: 'Échoué',
      CANCELLED: 'Annulé',
      UNDONE: 'Défait',
    },
    counts: { created: 'créés', updated: 'mis à jour', skipped: 'ignorés', rejected: 'rejetés' },
    problems: 'Lignes qui n’ont pas pu servir, ou pas entièrement',
    problemsShown: (shown, all) => `Les ${shown} premières sur ${number.format(all)}.`,
    row: 'Ligne',
    field: 'Champ',
    message: 'Ce qui ne va pas',
  },
  graphiql: {
    title: 'Ambit : GraphiQL',
    examples: 'Exemples',
    introduction: 'Cliquez un exemple : il s’ouvre dans un nouvel onglet. Ctrl-Entrée l’exécute.',
    back: '← Ambit',
    needsVariables: 'demande des variables',
  },
};
