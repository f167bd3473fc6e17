import { contactsAt } from '../../alignment/calculator/contacts-at.ts';
import type { ModelParameters, OtherTieInput } from '../../alignment/calculator/inputs.type.ts';
import { meetingsAt } from '../../alignment/calculator/meetings-at.ts';
import { contactOn, declaredOn, freshnessOf, idleDays, isValid, scaleOf } from '../../alignment/calculator/tie-at.ts';
import type { ReplayService } from '../../alignment/replay/replay.service.ts';
import type { NetworkAtRevision } from '../../alignment/replay/replay-cache.ts';
import { AmbitError } from '../../ambit-error.ts';
import { dayOfInstant } from '../../calendar.ts';
import type { TieKind } from '../../domain.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import { emailKey } from '../../identity/email-key.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import type { OuterTies } from '../../tie/outer-ties.ts';
import type { Circle, CircleTie } from './circle.type.ts';
import { joins } from './closeness.ts';
import { independenceOf, leastIndependent, type Independence, type Statement } from './independence.ts';

/** Reads what a network knows around its ego and whoever is to audit it. */
export class CircleReader {
  constructor(
    private readonly graph: Graph,
    private readonly replay: ReplayService,
    private readonly outerTies: OuterTies,
  ) {}

  /** Ids of everybody who has this e-mail address in the network, in order: a mailbox can be of two, or be in two entries. */
  async findByEmail(network: NetworkScope, email: string): Promise<readonly string[]> {
    const key = emailKey(email);
    if (key === undefined) return [];
    const keys = [`email:${key.address}`];
    const rows = await this.graph.run('import/find-persons-by-keys', { network: network.id, keys });
    return [...new Set(rows.flatMap(({ persons }) => persons.map(({ id }) => id)))].sort();
  }

  /**
   * What a network says of whoever has an e-mail address, and what was declared. Who of several is the auditor nobody can
   * tell, so the least independent of them counts.
   * @throws AmbitError `NOT_FOUND`
   */
  async judge(
    network: NetworkScope,
    email: string,
    {
      auditorWorkedOnIt = false,
      statement = null,
    }: { readonly auditorWorkedOnIt?: boolean; readonly statement?: Statement | null },
    at: Date,
  ): Promise<Independence> {
    const persons = await this.findByEmail(network, email);
    const candidates = persons.length === 0 ? [null] : persons;
    const circles: Circle[] = [];
    for (const person of candidates) circles.push(await this.read(network, person, auditorWorkedOnIt, at));
    return leastIndependent(circles.map((circle) => independenceOf(circle, statement)));
  }

  /**
   * @param auditor the auditor as a person of the network; null: not known there
   * @param auditorWorkedOnIt whether the auditor's account may, or might, change the network
   * @throws AmbitError `NOT_FOUND`
   */
  async read(network: NetworkScope, auditor: string | null, auditorWorkedOnIt: boolean, at: Date): Promise<Circle> {
    const { egoId: ego } = network;
    if (auditor === null) return { ego, auditor, ties: [], affiliations: [], auditorWorkedOnIt };
    const day = dayOfInstant(at);
    const known = await this.graph.first('outside-audit/read-circle', { network: network.id, auditor, day });
    if (known === undefined) throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.');
    const entry = await this.replay.open(network);
    const others = await this.outerTies.allOf(network, entry);
    const own = egoTies(entry, ego, at).filter(({ a, b }) => !joins(a, b, ego, auditor));
    const between = others.flatMap((tie) => otherTie(tie, day, entry.model));
    const direct = directTie(egoTies(entry, ego, at), known.tie, ego, auditor);
    return { ego, auditor, ties: [...direct, ...own, ...between], affiliations: known.affiliations, auditorWorkedOnIt };
  }
}

function egoTies({ inputs, model }: NetworkAtRevision, ego: string, at: Date): readonly CircleTie[] {
  const day = dayOfInstant(at);
  const meetings = meetingsAt(inputs.interactions, at.getTime(), day);
  const contacts = contactsAt(inputs.persons, inputs.egoTies, meetings, day, scaleOf(model, null));
  return contacts.map(({ id, strength, freshness, tie }) => ({
    a: ego,
    b: id,
    tau: strength === null ? null : strength * freshness,
    kinds: [],
    inferred: tie.inferred,
    ended: false,
  }));
}

/** The tie between the two: what it is worth now, and what it is or was on record. */
function directTie(
  ties: readonly CircleTie[],
  known: Row<'outside-audit/read-circle'>['tie'],
  ego: string,
  auditor: string,
): readonly CircleTie[] {
  if (known === null) return [];
  const now = ties.find(({ a, b }) => joins(a, b, ego, auditor));
  if (now === undefined && !known.ended) return [];
  return [{ a: ego, b: auditor, tau: now?.tau ?? null, ...known, kinds: known.kinds as TieKind[] }];
}

function otherTie(tie: OtherTieInput, day: number, model: ModelParameters): readonly CircleTie[] {
  if (!isValid(tie, day)) return [];
  const strength = declaredOn(tie, day) ?? tie.estimate;
  const freshness = freshnessOf(tie, idleDays(tie, contactOn(tie, day), day, model), model);
  const tau = strength === null ? null : strength * freshness;
  return [{ a: tie.a, b: tie.b, tau, kinds: [], inferred: tie.inferred, ended: false }];
}
