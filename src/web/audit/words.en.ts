const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const auditWordsEn = {
  title: 'Audit',
  print: 'Print or save as PDF',
  printed: (name: string, day: string) => `Relational audit of ${name}, ${day}.`,
  score: 'The score',
  rangeName: 'The range',
  range: (low: string, high: string) => `Between ${low} and ${high}.`,
  rangeWhy: 'It narrows with every tie whose strength is declared.',
  latentName: 'Active and latent',
  active: (share: string) => `${share} active.`,
  latent: (share: string) => `${share} latent: what it would be with every tie fresh.`,
  latentShort: (share: string) => `${share} if every tie were fresh`,
  reachShort: (share: string) => `${share} through friends`,
  parts: 'What the score is made of',
  partsWhy: 'Five parts, in points. They add up to the score.',
  part: {
    coverage: ['Coverage', 'what the contacts themselves bring'],
    reach: ['Reach', 'what their contacts add'],
    diversity: ['Diversity', 'sources that do not depend on each other'],
    freshness: ['Freshness', 'how lately there was contact'],
    focus: ['Focus', 'time spent where the goal needs it'],
  } as Readonly<Record<'coverage' | 'reach' | 'diversity' | 'freshness' | 'focus', readonly [string, string]>>,
  reachUnknown: 'not known: no file holds ties between the contacts',
  requirements: 'What the goal takes, and who earns it',
  requirementsWhy:
    'The dark bar is what can be called upon today, the pale one what sleeps in ties that have gone quiet.',
  knownOnly: (share: string) => `Only of ${share} of the contacts is enough known to tell.`,
  nobodyEarns: 'Nobody among the contacts yet.',
  earns: (fit: string, activation: string) => `fits ${fit}, can be activated ${activation}`,
  fragile: (share: string, name: string) => `${share} of this hangs on ${name} alone.`,
  fragileName: 'What hangs on one person',
  odds: 'The odds of this way',
  forecastName: 'Forecast and today',
  zones: 'Where the network is empty',
  zonesWhy: 'The severest first: its share of what the goal is worth.',
  noZones: 'No gap: each requirement is covered.',
  severity: (share: string) => `${share} of the goal`,
  knownOf: (count: number) => plural(count, 'person known of there', 'persons known of there'),
  doorway: 'Best door:',
  nearest: 'Nearest contact:',
  experts: 'Experts, and the ways to them',
  expertsWhy: 'People who fit and are no contacts. Paths are ranked by the odds that a request passes all the way.',
  noExperts:
    'No expert is known of beyond the contacts. A list of people (a conference, investors) can be imported as people merely known of.',
  fits: (share: string, label: string) => `Fits “${label}” ${share}`,
  todo: 'What to do',
  todoWhy: 'Take what you mean to do; say what became of it, and the meeting is logged.',
  noAdvice: 'Nothing to advise yet.',
  take: 'I will do this',
  points: (points: string) => `+${points} points`,
  pointsName: 'The points',
  plan: 'The plan',
  noPlan: 'Nothing is planned yet.',
  forecast: (before: string, forecast: string, now: string) =>
    `Score ${before} when planned, ${forecast} forecast, ${now} today.`,
  state: {
    PLANNED: 'Planned',
    ASKED: 'Asked',
    PASSED_ON: 'Passed on',
    ACCEPTED: 'Accepted',
    MET: 'Done',
    DECLINED: 'Declined',
    DROPPED: 'Dropped',
  },
  step: {
    PLANNED: 'Plan again',
    ASKED: 'I asked',
    PASSED_ON: 'It was passed on',
    ACCEPTED: 'They agreed',
    MET: 'We met',
    DECLINED: 'They declined',
    DROPPED: 'Drop it',
  },
  minutes: 'Minutes',
  logged: (name: string) => `Logged: you met ${name}.`,
  platforms: 'What each platform brings',
  platformsWhy: 'Coverage if there were only the ties seen on that platform.',
  contacts: (count: number) => plural(count, 'contact', 'contacts'),
  limits: 'What this audit does not know',
  limitsWhy: 'A refusal is an answer too: here is what was left out, and what would change that.',
  noLimits: 'Nothing was left out: of every requirement enough is known.',
  friendTiesUnknown:
    'Who knows whom among the contacts. Exports of LinkedIn and Facebook hold no such ties; reach and brokerage are left out, and coverage takes their weight.',
  strengths: (declared: number, contacts: number) =>
    `How well most of the contacts are known: ${declared} of ${contacts} strengths are declared.`,
  sharpen: 'Answer the questions that would sharpen it most',
  method: (model: string) => `Computed by the model ${model}. The same data give the same numbers.`,
  how: {
    score:
      '100 × [0.50 coverage + 0.15 reach + coverage × (0.15 diversity + 0.10 freshness + 0.10 focus)]. With nothing covered, being diverse or fresh is no merit.',
    range:
      'The score with every unverified tie at its weakest (strength 0.04, long dormant) and at its strongest (0.64, fresh). A tie is verified once its strength was declared or rests on an interaction.',
    latent:
      'Active is coverage as it is today. Latent is coverage if every contact had been met today: the difference lies with people lost sight of.',
    coverage:
      'For each requirement the contacts’ fit × activation is added up, as 1 − Π(1 − fit × activation) within an organization, divided by how many people it takes, at most 1. The mean over requirements is by weight. Worth 50 points, 65 while friend ties are unknown.',
    reach:
      'The same as coverage with contacts’ contacts, each weighed by the odds that somebody passes a request on (0.36 × both ties). Worth 15 points.',
    diversity:
      'Mean of balance (how evenly the requirements are covered) and brokerage (from Burt’s constraint among the relevant contacts), times coverage. Worth 15 points.',
    freshness:
      'Mean freshness of the relevant ties, by strength and fit, times coverage. Freshness halves every 180 days without contact (720 for kin) and never falls below 0.2. Worth 10 points.',
    focus:
      'Share of last year’s minutes spent with relevant contacts, by fit, times coverage; without logged minutes all contacts count alike. Worth 10 points.',
    fragility: 'The largest share of what covers this requirement that one contact alone gives.',
    forecast:
      'The score when the action was planned, what it was to be if the action worked out, and what it is now, with all that has changed besides.',
    points:
      'What coverage would gain if it worked out, in points of the score. For a meeting it supposes a new tie of strength 0.25.',
  },
};
