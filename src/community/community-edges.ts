import { contactsAt } from '../alignment/calculator/contacts-at.ts';
import { friendTiesKnown } from '../alignment/calculator/doors-at.ts';
import type { OtherTieInput, PersonInput } from '../alignment/calculator/inputs.type.ts';
import { meetingsAt } from '../alignment/calculator/meetings-at.ts';
import { declaredOn, isValid, scaleOf } from '../alignment/calculator/tie-at.ts';
import { TieIndex } from '../alignment/calculator/tie-index.ts';
import type { NetworkAtRevision } from '../alignment/replay/replay-cache.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Basis } from '../domain.ts';
import { sharedAttributes, type SharedAttribute } from '../map/shared-attributes.ts';
import type { WeightedEdge } from './detect-communities.ts';

/** A network at a moment as communities are looked for in it. */
export interface CommunityBasis {
  readonly basis: Basis;
  /** Who can be in one: contacts; where friend ties are known, those tied to them as well. */
  readonly persons: readonly PersonInput[];
  readonly edges: readonly WeightedEdge[];
  /** What these persons share; members are indexes of `persons`. */
  readonly attributes: readonly SharedAttribute[];
}

/** The weight of a tie of whose strength nothing is known: that of the weakest level. */
const NO_EVIDENCE = 0.04;
/** Before the attributes among the nodes; no id begins so. */
const ATTRIBUTE = 'attribute ';

/**
 * By the ties between persons where those are known. Else by what contacts share: each thing shared is a node of its own that its
 * members are tied to, for a tie between every two members would be too many (two-mode networks: Borgatti & Everett 1997).
 */
export function communityBasis(entry: NetworkAtRevision, everyTie: readonly OtherTieInput[], at: Date): CommunityBasis {
  const { inputs, model } = entry;
  const { persons, egoTies, otherTies, interactions, tiesComplete } = inputs;
  const day = dayOfInstant(at);
  const contacts = contactsAt(persons, egoTies, meetingsAt(interactions, at.getTime(), day), day, scaleOf(model, null));
  const ties = everyTie.filter((tie) => !tie.inferred && isValid(tie, day));
  const areKnown = friendTiesKnown(tiesComplete, contacts, new TieIndex(persons, otherTies), day, model);
  const ids = new Set(contacts.map(({ id }) => id));
  if (!areKnown || ties.length === 0) {
    const found = persons.filter(({ id }) => ids.has(id));
    const attributes = sharedAttributes(found, egoTies, day);
    return { basis: 'ATTRIBUTES', persons: found, edges: attributeEdges(found, attributes), attributes };
  }
  const around = new Set(ids);
  for (const { a, b } of ties) {
    if (ids.has(a)) around.add(b);
    if (ids.has(b)) around.add(a);
  }
  const found = persons.filter(({ id }) => around.has(id));
  return {
    basis: 'TIES',
    persons: found,
    edges: ties.flatMap((tie) => {
      const { a, b } = tie;
      const weight = declaredOn(tie, day) ?? tie.estimate;
      return a !== b && around.has(a) && around.has(b)
        ? [{ a, b, weight: Math.max(weight ?? NO_EVIDENCE, NO_EVIDENCE) }]
        : [];
    }),
    attributes: sharedAttributes(found, egoTies, day),
  };
}

/** Whether a node is a person, and not something shared. */
export function isPerson(node: string): boolean {
  return !node.startsWith(ATTRIBUTE);
}

function attributeEdges(persons: readonly PersonInput[], attributes: readonly SharedAttribute[]): WeightedEdge[] {
  return attributes.flatMap(({ kind, value, members, weight }) =>
    members.flatMap((member) => {
      const person = persons[member];
      return person === undefined ? [] : [{ a: person.id, b: `${ATTRIBUTE}${kind} ${value}`, weight }];
    }),
  );
}
