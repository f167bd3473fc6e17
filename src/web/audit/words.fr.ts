import type { auditWordsEn } from './words.en.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

export const auditWordsFr: typeof auditWordsEn = {
  title: 'Audit',
  print: 'Imprimer ou enregistrer en PDF',
  printed: (name, day) => `Audit relationnel de ${name}, ${day}.`,
  score: 'Le score',
  rangeName: 'La fourchette',
  range: (low, high) => `Entre ${low} et ${high}.`,
  rangeWhy: 'Elle se resserre avec chaque lien dont la force est déclarée.',
  latentName: 'Actif et latent',
  active: (share) => `${share} actif.`,
  latent: (share) => `${share} latent : ce que ce serait si chaque lien était frais.`,
  latentShort: (share) => `${share} si chaque lien était frais`,
  reachShort: (share) => `${share} par les amis`,
  parts: 'De quoi le score est fait',
  partsWhy: 'Cinq parts, en points. Leur somme est le score.',
  part: {
    coverage: ['Couverture', 'ce que les contacts apportent eux-mêmes'],
    reach: ['Portée', 'ce que leurs contacts y ajoutent'],
    diversity: ['Diversité', 'des sources qui ne dépendent pas les unes des autres'],
    freshness: ['Fraîcheur', 'des échanges récents'],
    focus: ['Attention', 'le temps passé là où l’objectif en a besoin'],
  },
  reachUnknown: 'inconnue : aucun fichier ne dit qui les contacts connaissent',
  requirements: 'Ce qu’il faut, et qui l’apporte',
  requirementsWhy:
    'La barre foncée est ce sur quoi l’on peut compter aujourd’hui, la pâle ce qui dort dans des liens devenus silencieux.',
  knownOnly: (share) => `On n’en sait assez que de ${share} des contacts.`,
  nobodyEarns: 'Personne encore parmi les contacts.',
  earns: (fit, activation) => `convient à ${fit}, mobilisable à ${activation}`,
  fragile: (share, name) => `${share} de cela ne tient qu’à ${name}.`,
  fragileName: 'Ce qui tient à une personne',
  odds: 'Les chances de ce chemin',
  forecastName: 'Prévu et aujourd’hui',
  zones: 'Là où le réseau est vide',
  zonesWhy: 'Le plus grave d’abord : sa part de ce que vaut l’objectif.',
  noZones: 'Aucun manque : chaque exigence est couverte.',
  severity: (share) => `${share} de l’objectif`,
  knownOf: (count) => plural(count, 'personne y est connue de nom', 'personnes y sont connues de nom'),
  doorway: 'Meilleure porte :',
  nearest: 'Contact le plus proche :',
  experts: 'Les experts, et les chemins vers eux',
  expertsWhy:
    'Des personnes qui conviennent sans être des contacts. Les chemins sont rangés selon la chance qu’une demande passe jusqu’au bout.',
  noExperts:
    'Aucun expert n’est connu au-delà des contacts. Une liste de personnes (une conférence, des investisseurs) s’importe comme des personnes connues de nom.',
  fits: (share, label) => `Convient à ${share} pour « ${label} »`,
  todo: 'Que faire',
  todoWhy: 'Prenez ce que vous comptez faire ; dites ce qu’il en est advenu, et la rencontre est notée.',
  noAdvice: 'Rien à conseiller pour l’instant.',
  take: 'Je le ferai',
  points: (points) => `+${points} points`,
  pointsName: 'Les points',
  plan: 'Le plan',
  noPlan: 'Rien n’est encore prévu.',
  forecast: (before, forecast, now) => `Score ${before} au départ, ${forecast} attendu, ${now} aujourd’hui.`,
  state: {
    PLANNED: 'Prévu',
    ASKED: 'Demandé',
    PASSED_ON: 'Transmis',
    ACCEPTED: 'Accepté',
    MET: 'Fait',
    DECLINED: 'Refusé',
    DROPPED: 'Abandonné',
  },
  step: {
    PLANNED: 'Prévoir à nouveau',
    ASKED: 'J’ai demandé',
    PASSED_ON: 'C’est transmis',
    ACCEPTED: 'La personne accepte',
    MET: 'Nous nous sommes vus',
    DECLINED: 'La personne refuse',
    DROPPED: 'Abandonner',
  },
  minutes: 'Minutes',
  logged: (name) => `Noté : vous avez vu ${name}.`,
  platforms: 'Ce que chaque plateforme apporte',
  platformsWhy: 'La couverture s’il n’y avait que les liens vus sur cette plateforme.',
  contacts: (count) => plural(count, 'contact', 'contacts'),
  limits: 'Ce que cet audit ne sait pas',
  limitsWhy:
    'Un refus est aussi une réponse : voici ce qui a été laissé de côté, et ce qui y changerait quelque chose.',
  noLimits: 'Rien n’a été laissé de côté : on en sait assez de chaque exigence.',
  friendTiesUnknown:
    'Qui connaît qui parmi les contacts. Les exports de LinkedIn et de Facebook ne le disent pas ; la portée et l’intermédiarité sont laissées de côté, et la couverture prend leur poids.',
  strengths: (declared, contacts) =>
    `À quel point la plupart des contacts sont connus : ${declared} forces sur ${contacts} sont déclarées.`,
  sharpen: 'Répondre aux questions qui le préciseraient le plus',
  method: (model) => `Calculé par le modèle ${model}. Les mêmes données donnent les mêmes nombres.`,
  how: {
    score:
      '100 × [0,50 couverture + 0,15 portée + couverture × (0,15 diversité + 0,10 fraîcheur + 0,10 attention)]. Quand rien n’est couvert, être divers ou frais n’est pas un mérite.',
    range:
      'Le score si chaque lien non vérifié était au plus faible (force 0,04, dormant depuis longtemps) puis au plus fort (0,64, frais). Un lien est vérifié quand sa force est déclarée ou repose sur un échange.',
    latent:
      'L’actif est la couverture d’aujourd’hui. Le latent est la couverture si chaque contact avait été vu aujourd’hui : la différence tient aux personnes perdues de vue.',
    coverage:
      'Pour chaque exigence, on additionne adéquation × activation des contacts, soit 1 − Π(1 − adéquation × activation) dans une même organisation, divisé par le nombre de personnes nécessaires, au plus 1. La moyenne des exigences est pondérée. Vaut 50 points, 65 tant que les liens entre amis sont inconnus.',
    reach:
      'Comme la couverture, avec les contacts des contacts, chacun pesé par la chance que quelqu’un transmette une demande (0,36 × les deux liens). Vaut 15 points.',
    diversity:
      'Moyenne de l’équilibre (des exigences également couvertes) et de l’intermédiarité (de la contrainte de Burt parmi les contacts utiles), fois la couverture. Vaut 15 points.',
    freshness:
      'Fraîcheur moyenne des liens utiles, selon force et adéquation, fois la couverture. La fraîcheur diminue de moitié tous les 180 jours sans contact (720 pour la famille), jamais sous 0,2. Vaut 10 points.',
    focus:
      'Part des minutes de l’année passées avec des contacts utiles, selon l’adéquation, fois la couverture ; sans minutes notées, tous les contacts comptent autant. Vaut 10 points.',
    fragility: 'La plus grande part de ce qui couvre cette exigence qu’un seul contact apporte.',
    forecast:
      'Le score quand l’action fut prévue, ce qu’il devait être en cas de succès, et ce qu’il est aujourd’hui, avec tout ce qui a changé par ailleurs.',
    points:
      'Ce que la couverture gagnerait en cas de succès, en points du score. Pour une rencontre, on suppose un nouveau lien de force 0,25.',
  },
};
