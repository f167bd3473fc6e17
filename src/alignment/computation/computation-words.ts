import type { Lang } from '../../domain.ts';

/** What is computed, as far as it is explained. */
export const COMPUTED = [
  'ALIGNMENT',
  'ALL_GOALS',
  'ASIDE',
  'COVERAGE',
  'CONTRIBUTION',
  'PLATFORM',
  'ZONE',
  'CROSSING',
  'EXPERT',
  'PATH',
  'RECOMMENDATION',
  'AUDIENCE',
  'TIME_RETURN',
  'EXPOSURE',
  'STRUCTURE',
] as const;
export type Computed = (typeof COMPUTED)[number];

const NUMBERS = 'docs/score.md#from-numbers-to-the-score';
const ADVICE = 'docs/score.md#paths-and-advice';
const READING = 'docs/score.md#reading-them';

/** Where each formula is written down. */
export const DOCUMENTATION: Readonly<Record<Computed, string>> = {
  ALIGNMENT: NUMBERS,
  ALL_GOALS: NUMBERS,
  ASIDE: 'docs/decisions/013-the-score-from-stored-inputs.md',
  COVERAGE: NUMBERS,
  CONTRIBUTION: 'docs/score.md#from-people-to-numbers',
  PLATFORM: READING,
  ZONE: READING,
  CROSSING: READING,
  EXPERT: ADVICE,
  PATH: ADVICE,
  RECOMMENDATION: ADVICE,
  AUDIENCE: 'docs/graphql.md',
  TIME_RETURN: 'docs/graphql.md',
  EXPOSURE: 'docs/graphql.md',
  STRUCTURE: 'docs/graphql.md',
};

/** How each is computed, for somebody who asks what is behind a number. */
export const EXPLANATIONS: Readonly<Record<Lang, Readonly<Record<Computed, string>>>> = {
  en: {
    ALIGNMENT:
      'The score adds up five parts: what your contacts bring (coverage), what theirs add (reach), how many sides it comes from, how recent your exchanges are and where your time goes. The range is what the score could be if the ties nobody verified were as weak, or as strong, as they may be.',
    ALL_GOALS: 'The mean of the scores of the active goals, each by its weight; goals without a score are left out.',
    ASIDE:
      'The formulas of the score, applied by the application to inputs that the database does not hold: a network that might be, or the one that was when the snapshot was taken. So no procedure can give it.',
    COVERAGE:
      'Each contact who fits counts as fit times activation; people of one organization count as less than their number; the sum is held against how many it takes. Severity is the share of the goal’s weight that stays open.',
    CONTRIBUTION:
      'Fit times activation: how well the contact fits the requirement, and how much of the tie can be called upon now (its strength, less where it is long since you were in touch).',
    PLATFORM: 'The coverage the goal would have with only the ties that were seen through this platform.',
    ZONE: 'A requirement that is not covered. Severity is the share of the goal’s weight that stays open; who fits at least by half is counted among your contacts, among theirs, and among all whom you know of.',
    CROSSING:
      'The coverage of a requirement whose only criteria are these two, both hard, by the formulas of the score. The application computes it; over Bolt, `coverage` gives the same for a goal that has such a requirement.',
    EXPERT:
      'Somebody who is no contact and fits a requirement that is still open by at least one half, or whom the goal names.',
    PATH: 'The activation of the tie to your contact times, for each further step, the activation of that tie and the odds (.36) that a request is passed on. Paths are ranked by it, not by their length.',
    RECOMMENDATION:
      'What coverage gains if it works out, in points of the score; expected, the same weighed by the odds of an introduction. Of whom to meet, each pick counts what the picks before it leave.',
    AUDIENCE:
      'Everybody the message reaches, by how well its topics fit them; it concerns those who fit at least by half.',
    TIME_RETURN:
      'Hours logged for the goal, or for none and with somebody who fits it, held against what coverage gained with the goal as it is at the end.',
    EXPOSURE:
      'Messages, e-mails and invitations sent, counted by whether any goal of that time needed the person. The application counts them from the log; no procedure does.',
    STRUCTURE:
      'Measures of network science over the ties that are not merely inferred, each as its definition says. The application computes them; no procedure does.',
  },
  fr: {
    ALIGNMENT:
      'Le score additionne cinq parts : ce que vos contacts apportent (couverture), ce qu’ajoutent les leurs (portée), la diversité des côtés d’où cela vient, la fraîcheur de vos échanges et où va votre temps. L’écart est ce que vaudrait le score si les liens que personne n’a vérifiés étaient aussi faibles, ou aussi forts, qu’ils peuvent l’être.',
    ALL_GOALS:
      'La moyenne des scores des objectifs en cours, selon leur poids ; ceux qui n’ont pas de score sont laissés de côté.',
    ASIDE:
      'Les formules du score, que l’application applique à des données que la base ne contient pas : un réseau supposé, ou celui du jour de l’instantané. Aucune procédure ne peut donc le donner.',
    COVERAGE:
      'Chaque contact qui convient compte pour adéquation fois activation ; les gens d’une même organisation comptent pour moins que leur nombre ; la somme est rapportée au nombre qu’il en faut. La gravité est la part du poids de l’objectif qui reste à couvrir.',
    CONTRIBUTION:
      'Adéquation fois activation : à quel point le contact convient à l’exigence, et ce qu’on peut demander au lien aujourd’hui (sa force, moindre si vos échanges sont anciens).',
    PLATFORM: 'La couverture qu’aurait l’objectif avec les seuls liens vus sur cette plateforme.',
    ZONE: 'Une exigence non couverte. La gravité est la part du poids de l’objectif qui reste à couvrir ; ceux qui conviennent au moins à moitié sont comptés parmi vos contacts, parmi les leurs et parmi tous ceux que vous connaissez de nom.',
    CROSSING:
      'La couverture d’une exigence dont les deux seuls critères, impératifs, sont ceux-là, par les formules du score. L’application la calcule ; par Bolt, `coverage` la donne pour un objectif qui a cette exigence.',
    EXPERT:
      'Quelqu’un qui n’est pas un contact et convient au moins à moitié à une exigence encore ouverte, ou que l’objectif nomme.',
    PATH: 'L’activation du lien avec votre contact, multipliée à chaque étape par celle du lien suivant et par la chance (0,36) qu’une demande soit transmise. Les chemins sont classés ainsi, et non par leur longueur.',
    RECOMMENDATION:
      'Ce que gagne la couverture si cela réussit, en points du score ; attendu, le même gain pondéré par les chances d’être présenté. Parmi les personnes à rencontrer, chaque choix compte ce que laissent les précédents.',
    AUDIENCE:
      'Tous ceux que le message atteint, selon que ses sujets leur conviennent ; il concerne ceux à qui ils conviennent au moins à moitié.',
    TIME_RETURN:
      'Les heures notées pour l’objectif, ou pour aucun et avec quelqu’un qui lui convient, rapportées à ce qu’a gagné la couverture de l’objectif tel qu’il est à la fin.',
    EXPOSURE:
      'Messages, courriels et invitations envoyés, selon qu’un objectif du moment avait besoin de la personne. L’application les compte d’après le journal ; aucune procédure ne le fait.',
    STRUCTURE:
      'Des mesures de la science des réseaux, sur les liens qui ne sont pas seulement déduits, chacune selon sa définition. L’application les calcule ; aucune procédure ne le fait.',
  },
};
