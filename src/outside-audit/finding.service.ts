import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import { zoneOf } from '../alignment/alignment.service.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import type { Severity } from './report/report.type.ts';

export type FindingRow = Row<'outside-audit/list-findings'>;

/** What an auditor found; ids are those of the copy. */
export interface FindingEdit {
  /** Absent: a new one. */
  readonly id: string | null;
  readonly goal: string;
  readonly requirement: string | null;
  readonly severity: Severity;
  readonly evidence: string;
  readonly advice: string;
  readonly persons: readonly string[];
}

/** An audit, and the owner's network that it is of. */
export interface AuditOfNetwork {
  readonly id: string;
  readonly network: string;
}

const LONGEST_TEXT = 20_000;

/** Findings of audits: the auditor writes them, the owner replies. */
export class FindingService {
  constructor(
    private readonly graph: Graph,
    private readonly services: Pick<Services, 'goals' | 'alignment' | 'persons'>,
  ) {}

  async list({ id, network }: AuditOfNetwork): Promise<readonly FindingRow[]> {
    return this.graph.run('outside-audit/list-findings', { network, audit: id });
  }

  /**
   * Writes a finding, or changes one without a reply.
   * @param copy what the auditor is shown
   * @returns its id. @throws AmbitError `BAD_INPUT`, `NOT_FOUND`, `CONFLICT`
   */
  async write(audit: AuditOfNetwork, copy: NetworkScope, edit: FindingEdit, now: Date): Promise<string> {
    const evidence = checkText(edit.evidence, 'evidence');
    const advice = checkText(edit.advice, 'advice');
    const goal = await this.services.goals.find(copy, edit.goal, now);
    if (goal === undefined)
      throw new AmbitError('NOT_FOUND', 'There is no such goal in this audit.', { field: 'goal' });
    const requirement = goal.requirements.find(({ id }) => id === edit.requirement);
    if (edit.requirement !== null && requirement === undefined)
      throw new AmbitError('NOT_FOUND', 'The goal has no such requirement.', { field: 'requirement' });
    const persons = [...new Set(edit.persons)];
    const known = await this.services.persons.getMany(copy, persons, now);
    if (known.length < persons.length)
      throw new AmbitError('NOT_FOUND', 'One of these persons is not in this audit.', { field: 'persons' });
    const aligned = (await this.services.alignment.align(copy, goal.id, { at: now })).requirements;
    const covered = aligned.find(({ id }) => id === requirement?.id);
    const id = edit.id ?? randomUUID();
    const written = await this.graph.first('outside-audit/write-finding', {
      network: audit.network,
      audit: audit.id,
      finding: {
        id,
        goal: goal.id,
        goalTitle: goal.title,
        requirement: requirement?.id ?? null,
        requirementLabel: requirement?.label ?? null,
        zone: covered === undefined ? null : zoneOf(covered.coverage),
        severity: edit.severity,
        evidence,
        advice,
        persons,
        names: persons.map((person) => known.find((each) => each.id === person)?.name ?? ''),
      },
      at: now,
    });
    if (written === undefined)
      throw new AmbitError(
        'CONFLICT',
        'The owner has replied to this finding, so it stays, or one of the persons is gone. Read again, and write another one.',
      );
    return id;
  }

  /** @throws AmbitError `CONFLICT` where there is none that can be taken back */
  async delete(audit: AuditOfNetwork, id: string): Promise<void> {
    const row = await this.graph.first('outside-audit/delete-finding', {
      network: audit.network,
      audit: audit.id,
      id,
    });
    if ((row?.deleted ?? 0) === 0)
      throw new AmbitError('CONFLICT', 'There is no such finding, or the owner has replied to it, so it stays.');
  }

  /** The owner's reply; null takes it back. @returns the audit's id. @throws AmbitError `BAD_INPUT`, `CONFLICT` */
  async reply(network: NetworkScope, id: string, given: string | null, now: Date): Promise<string> {
    const reply = given === null ? null : checkText(given, 'reply');
    const row = await this.graph.first('outside-audit/reply-finding', { network: network.id, id, reply, at: now });
    if (row === undefined)
      throw new AmbitError('CONFLICT', 'There is no such finding, or its audit has ended and is frozen.');
    return row.audit;
  }
}

function checkText(given: string, field: string): string {
  const text = given.trim();
  if (text === '') throw new AmbitError('BAD_INPUT', 'Say it in words; this is empty.', { field });
  if (text.length > LONGEST_TEXT)
    throw new AmbitError('BAD_INPUT', `This is longer than ${LONGEST_TEXT} characters.`, { field });
  return text;
}
