import type { AuditWords } from './audit-words.type.ts';

/** French: `fr.ts`. Says "as far as is known" wherever a missing record may be the reason. */
export const en: AuditWords = {
  headline: (coverage, percent) =>
    `${coverage >= 0.75 ? 'Largely, yes' : coverage >= 0.5 ? 'More than half' : coverage >= 0.25 ? 'In part' : coverage >= 0.05 ? 'Only a little' : 'Not yet'}: your contacts bring ${percent} of what this goal takes.`,
  headlineOf: {
    NO_REQUIREMENTS: 'This goal does not say yet what it takes: give it requirements, or start from a template.',
    NO_CONTACTS: 'There are no contacts yet, so nothing is covered. Import an export of LinkedIn or an address book.',
  },
  insufficient: (dimensions) => `That cannot be said yet: too little is known of your contacts (${dimensions}).`,
  score: (value, low, high, exact, assumed) =>
    exact
      ? `Score ${value} out of 100; every tie that counts is verified.`
      : `Score between ${low} and ${high} out of 100, ${value} as things are assumed.${assumed === null ? '' : ` The range is that wide because it is unknown how well you know ${assumed}.`}`,
  latent: (active, latent, gain, assumed) =>
    gain === null
      ? `Active today: ${active}, counting how fresh your ties are; were they all fresh, it would be no more.`
      : `Active today: ${active}, counting how fresh your ties are. Were they all fresh: ${latent}. The ${gain} between lie with ${assumed ? 'people you may have lost sight of: for most, your files do not say when you last spoke' : 'people you have lost sight of'}.`,
  part: {
    coverage: ['Coverage', 'what your own contacts bring'],
    reach: ['Reach', 'what their contacts add'],
    diversity: ['Diversity', 'whether help comes from many sides'],
    freshness: ['Freshness', 'how recent your exchanges are'],
    focus: ['Focus', 'how much of your time goes where the goal needs it'],
  },
  partUnknown: {
    reach: 'unknown: your files do not say whom your contacts know',
    freshness: 'assumed from when you connected, as no last contact is known',
    focus: 'share of your contacts who serve the goal; your time is not known',
    diversity: 'whether all requirements are served alike',
  },
  zone: { ABSENT: 'absent', THIN: 'thin', PARTIAL: 'partial', COVERED: 'covered', UNKNOWN: 'unknown' },
  gap: {
    ABSENT: {
      REACHABLE: 'Hardly anybody among your contacts, but their contacts lead there.',
      STRUCTURAL: 'Hardly anybody among your contacts, nor around them.',
      FRIENDS_UNKNOWN: 'Hardly anybody among your contacts; whether they know somebody is not in your files.',
    },
    covered: (percent, fitting, wanted) => {
      if (fitting === 0) return `${percent} covered: by people who fit in part only.`;
      if (fitting < wanted)
        return `${percent} covered: ${fitting === 1 ? 'one of your contacts fits' : `${fitting} of your contacts fit`}, ${wanted} are wanted.`;
      return `${percent} covered: ${fitting === 1 ? 'one of your contacts fits, but as far as is known this tie is' : `${fitting} of your contacts fit, but as far as is known these ties are`} weak, or not fresh.`;
    },
    unknown: (percent, dimension) =>
      percent === null
        ? `Cannot be told: ${dimension} is not known of any of your contacts.`
        : `Cannot be told: ${dimension} is known of ${percent} of your contacts only.`,
    tooWeak: (name) =>
      `Somebody fits, at least in part, but the ties on record are too weak to carry this. The best of them: ${name}.`,
    door: (name) => `The best door: ${name}.`,
    knownOf: (count) =>
      count === 1
        ? 'One such person is known of beyond your contacts.'
        : `${count} such persons are known of beyond your contacts.`,
  },
  dimension: {
    SECTOR: 'the sector',
    OCCUPATION: 'the occupation',
    EXPERTISE: 'the expertise',
    SENIORITY: 'the seniority',
    PLACE: 'the place',
    ORGANIZATION: 'the employer',
    PERSON: 'the person',
  },
  dimensionHint: {
    SECTOR: 'Say what your contacts’ employers do (organizationClassify).',
    OCCUPATION: 'Import an export that holds titles, such as LinkedIn’s.',
    EXPERTISE: 'Say what your contacts are good at (personUpdate), or import a file that does.',
    SENIORITY: 'Import an export that holds titles, such as LinkedIn’s.',
    PLACE: 'Import your address book (.vcf), or say where people live (personUpdate).',
    ORGANIZATION: 'Import an export that holds employers, such as LinkedIn’s.',
    PERSON: 'Say who the person is (personCreate).',
  },
  closeness: {
    FIT: 'already there',
    ORGANIZATION: 'same employer',
    SECTOR: 'same sector',
    SECTOR_PARENT: 'neighbouring sector',
    LOCALITY: 'same town',
    REGION: 'same region',
    COUNTRY: 'same country',
  },
  level: ['hardly at all', 'a little', 'fairly well', 'well', 'very well'],
  seniority: ['junior', 'experienced', 'managing', 'executive', 'board'],
  profile: {
    somebody: 'somebody',
    seniority: (level) => ` at ${level} level`,
    sector: (name) => ` in ${name}`,
    occupation: (name) => ` (occupation: ${name})`,
    organization: (name) => ` at ${name}`,
    expertise: (name) => ` who knows ${name}`,
    place: (name) => ` in or near ${name}`,
  },
  meet: {
    direct: (name) => `Meet ${name}`,
    path: (door, name) => `Ask ${door} to introduce you to ${name}`,
    noPath: (name) => `Find a way to ${name}`,
  },
  meetReason: (name, label) => `${name} would bring most to “${label}”.`,
  revive: (name) => `Get back in touch with ${name}`,
  reviveReason: (label, idle) =>
    `Counts for “${label}”. ${idle === null ? 'No recent contact is on record.' : `No contact on record for ${idle}.`}`,
  write: (name) => `Write to ${name}`,
  writeReason: (label) => `Counts for “${label}”. When you last spoke is not on record.`,
  deepen: (name) => `Get to know ${name} better`,
  deepenReason: (label, from, to) =>
    `Counts for “${label}”. ${from === null ? 'How well you know each other is not on record.' : `On record you know each other “${from}”; “${to}” would count for more.`}`,
  look: (profile) => `Look for ${profile}`,
  profileReason: (label, door, closeness) =>
    `Beyond your contacts nobody is known of for “${label}”.${door === null ? ' On LinkedIn, search for it among 2nd-degree connections: it shows whom you have in common.' : ` Ask ${door} first (${closeness}).`}`,
  tell: (names) => `Say how well you know ${names}`,
  tellReason:
    'The goal rests on them, and how strong these ties are is only assumed. This narrows the range of the score.',
  effort: {
    MEET: 'a message, then half an hour',
    REVIVE: 'a message today, half an hour together this week',
    DEEPEN: 'two or three conversations, the first one this week',
    PROFILE: 'a quarter of an hour to ask and to search',
    TELL: 'five minutes',
  },
  ask: {
    JOB_SEARCH: 'What to ask each of them: what they hear of openings, and whom else you should write to.',
    COMPANY_FOUNDING: 'What to ask each of them: what they would do in your place, and whom else you should meet.',
    SALES:
      'What to ask each of them: who decides on such purchases, what is used today, and whom else you should meet.',
    PURCHASING: 'What to ask each of them: whom they buy from, what it costs, and what they would not do again.',
    FUNDRAISING: 'What to ask each of them: what they think of the project first, then who finances such projects.',
    OTHER: 'What to ask each of them: what they know of it, and whom else you should meet.',
  },
  gain: (points) => `up to +${points} of score`,
  gainByOdds: (points, odds) => `+${points} of score if it works out (chance about ${odds})`,
  path: {
    WARM: 'a warm path',
    WEAK: 'a path, but a weak one: get in touch again before you ask',
    UNVERIFIED: 'a possible path: how strong these ties are is only assumed',
    INFERRED_ONLY:
      'a guess: a tie on it is only inferred from a shared employer; ask first whether they know each other',
  },
  contacts: (count, all) => (count === all ? `all your ${all} contacts` : `${count} of your ${all} contacts`),
  contactWords: ['contact', 'contacts'],
  organizationWords: ['organization', 'organizations'],
  pointWords: ['point', 'points'],
  you: 'you',
  noPath: {
    NO_CONTACTS: 'There are no contacts yet to start from: import some.',
    FRIENDS_UNKNOWN:
      'Your files do not say whom your contacts know: ask the closest of them, or import a graph of who knows whom.',
    NO_TIES: 'Nobody is known to know this person: ask the closest of your contacts.',
    NO_EVIDENCE: 'Nothing is on record of how strong the ties on the way are: say it of those you know.',
    TOO_FAR: 'The way would take more than four steps: look for a closer door first.',
  },
  doorway: (name, closeness) => `Closest: ${name} (${closeness}).`,
  noExperts: {
    known: 'Nobody is known of beyond your contacts whom this goal needs.',
    unknown:
      'None can be shown: your files hold your contacts, not theirs. Ask those named above whom they know there; and a LinkedIn search among 2nd-degree connections shows whom you have in common.',
  },
  carrier: (name, without, now, hanging) =>
    `Without ${name}: ${without} instead of ${now}.${hanging === null ? '' : ` ${hanging}`}`,
  hangs: (label, share) => `${share} of “${label}” hangs on this one person.`,
  hangsAll: (label) => `All of “${label}” hangs on this one person.`,
  unknown: {
    noContacts: ['There are no contacts.', 'Import Connections.csv of LinkedIn, or your address book (.vcf).'],
    friendTies: [
      'Who knows whom among your contacts: not in your files, and LinkedIn does not export it.',
      'Import a graph file (GraphML, GEXF) or an *.ambit.json with ties, or say it of a few (tieSet). Then introduction paths appear.',
    ],
    strength: (who, names) => [
      `How well you know ${who}: assumed to be weak.`,
      `Say it from 1 (hardly) to 5 (very well), first of those on whom the score depends most: ${names} (tieSet, strength).`,
    ],
    lastContact: (who) => [
      `When you last spoke with ${who}: taken to be the day you connected, or a year ago if that was earlier.`,
      'Say it (tieSet, lastContact), or log your meetings and calls (interactionLog).',
    ],
    sector: (contacts, organizations, names) => [
      `The sector of ${contacts}; ${organizations} could tell it.`,
      `Say what they do (organizationClassify), those of most contacts first: ${names}.`,
    ],
    sectorAlone: (contacts) => [
      `The sector of ${contacts}, whose employer is not in your files.`,
      'Say what they do (personUpdate).',
    ],
    place: (who) => [
      `Where ${who} are: LinkedIn does not export it.`,
      'Import your address book (.vcf), or say it (personUpdate).',
    ],
    expertise: [
      'What people are good at: only what their titles say.',
      'Say it of those you know (personUpdate, expertise).',
    ],
    commands:
      'The names in brackets are operations of Ambit’s query page: “ambit start” opens it, with an example of each.',
    time: [
      'How you spend your time: no meeting of the last year is on record.',
      'Log meetings and calls (interactionLog).',
    ],
  },
};
