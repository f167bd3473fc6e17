import type { StructureWords } from './structure-words.type.ts';

/** French: `fr.ts`. */
export const en: StructureWords = {
  definition: {
    degree: 'Degree: how many persons of the network this one is tied to.',
    density: 'Density: the share of all possible ties among those tied to this person that are there.',
    constraint:
      'Burt’s constraint, every tie counting the same: Σ_j (p_ij + Σ_q p_iq·p_qj)², p being the share of a tie in all ties of a person, wherever they lead. Low: the contacts are separate from each other.',
    constraintWeighted:
      'Burt’s constraint by strength: as `constraint`, p being the share of a tie’s strength in all strengths of a person. Ties without evidence are left out.',
    egoConstraint:
      'Burt’s constraint restricted to the person and those tied to it, every tie counting the same: as in data from surveys (UCINET).',
    egoConstraintWeighted: 'Burt’s constraint restricted to the person and those tied to it, by strength.',
    hierarchy:
      'Hierarchy (Coleman-Theil, Burt 1992): how much of the constraint comes from one neighbour; 0: from all the same, 1: from one alone.',
    effectiveSize:
      'Effective size (Burt 1992), every tie counting the same: how many separate sources the neighbours are; their number less what each repeats of the others.',
    effectiveSizeWeighted: 'Effective size by strength: what a neighbour repeats counts by how strong its ties are.',
    efficiency: 'Efficiency: effective size by the number of neighbours; 1: all are separate.',
    egoBetweenness:
      'Ego betweenness (Everett & Borgatti 2005): over the pairs of neighbours who are not tied, the share of their shortest ways that lead through this person.',
    betweenness:
      'Betweenness (Freeman 1977): over all pairs of other persons in the network, each once, the share of their shortest ways that lead through this one. The ego is part of the network.',
    betweennessShare: 'Betweenness by the greatest there could be, 2/((n−1)(n−2)), n being the persons with a tie.',
  },
  estimated: 'Estimated from 200 persons, for the network is large (Brandes & Pich 2007).',
  mixDefinition:
    'Blau’s index: 1 − Σ p², p being the share of each value among the contacts of whom it is known. IQV: the same by the greatest it could be.',
  unknown:
    'Your files do not say who of your contacts knows whom, so nothing can be said of how they hang together. Import the contacts of a contact, or say who knows whom.',
  tooFew: 'With fewer than two contacts there is no structure to speak of.',
  openness: {
    OPEN: (contacts, effective) =>
      `Your ${contacts} hardly know each other: they count as ${effective} separate sources.`,
    MIXED: (contacts, effective) =>
      `Your ${contacts} form circles of their own: together they count as ${effective} separate sources.`,
    CLOSED: (contacts, effective) =>
      `Most of your ${contacts} know each other: they count as no more than ${effective} separate sources.`,
  },
  advice: {
    OPEN: {
      INFORMATION: 'For hearing what others do not hear, that is the best there is: ask widely.',
      ORDINARY: 'You reach many circles; ask in each, for nobody will carry your request from one to the next.',
      COSTLY:
        'For help that costs people something it is thin: nobody stands surety for you. Bring two of them together.',
    },
    MIXED: {
      INFORMATION: 'For information, ask one person of each circle instead of several of one.',
      ORDINARY: 'Ask the one who links two circles: the request travels on from there.',
      COSTLY:
        'For help that costs people something, ask within one circle: people there can vouch for you to each other.',
    },
    CLOSED: {
      INFORMATION: 'They will tell you the same news; for new ones, meet somebody from outside.',
      ORDINARY:
        'They soon agree to help, but reach few others; one contact from outside brings more than one more of them.',
      COSTLY: 'For help that costs people something this is a strength: they can vouch for you to each other.',
    },
  },
  personUnknown: 'Your files do not say whom this person knows.',
  personAlone: 'As far as is known, this person is tied to at most one other.',
  person: {
    OPEN: (known, effective) =>
      `Stands between people who hardly know each other: of ${known}, ${effective} are separate sources.`,
    MIXED: (known, effective) => `Stands in several circles: of ${known}, ${effective} are separate sources.`,
    CLOSED: (known, effective) =>
      `Stands in a circle where most know each other: of ${known}, no more than ${effective} are separate sources.`,
  },
  opens: (people, alone) =>
    `Knows ${people} you are not in touch with${alone === null ? '' : `, ${alone} of whom nobody else here knows`}.`,
  opensNobody: 'Knows nobody whom you do not know yourself.',
  links: (circles) => `Links ${circles} that have no other tie here.`,
  fitting: (count, people, alone) =>
    count === 0
      ? 'None of them fits this goal, as far as is known.'
      : `${people} of them ${count === 1 ? 'fits' : 'fit'} this goal${alone === null ? '' : `, ${alone} through nobody else`}: ask here.`,
  superConnector:
    'A super-connector: among those of your contacts who know most people; ask seldom, and for what matters.',
  bridge: (people) =>
    `The only link here between ${people} and all the others. If it is lost, only your own ties to them remain.`,
  bridgeFitting: (count, people) =>
    count === 0
      ? 'This goal does not need it.'
      : `${people} behind it ${count === 1 ? 'fits' : 'fit'} this goal: keep it warm.`,
  mixUnknown: 'Nothing is known of it.',
  alike: (label, share) => `Mostly alike: ${share} are “${label}”. What happens elsewhere reaches you late.`,
  mixed: (label, share) => `Somewhat mixed; the most are “${label}”, ${share}.`,
  wellMixed: 'Well mixed.',
  people: ['person', 'persons'],
  circles: ['circle', 'circles'],
  contacts: ['contact', 'contacts'],
};
