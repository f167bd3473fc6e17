import { createHash } from 'node:crypto';
import { MODEL } from '../../alignment/alignment.service.ts';
import type { AuditHeader } from '../../import/ambit-json/ambit-file.type.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import type { Services } from '../../services.ts';
import { AmbitError } from '../../ambit-error.ts';
import { independenceOf } from '../independence/independence.ts';
import { auditNumbers } from './audit-numbers.ts';
import type { AuditorsWork, OutsideAuditReport } from './report.type.ts';

export interface AuditedFile {
  readonly header: AuditHeader;
  readonly text: string;
}

/**
 * The report on a file for an audit that was imported into a network: the auditor's work with the numbers of the moment.
 * @throws AmbitError `BAD_INPUT` where a finding is about a goal, requirement or person that is not in the file
 */
export async function reportOn(
  services: Pick<Services, 'goals' | 'alignment' | 'replay'>,
  network: NetworkScope,
  { header, text }: AuditedFile,
  work: AuditorsWork,
  at: Date,
): Promise<OutsideAuditReport> {
  const entry = await services.replay.open(network);
  const goals = await auditNumbers(services, network, at, 'IN_FILE');
  checkFindings(work, goals, text);
  const { egoTies, otherTies, persons, interactions } = entry.inputs;
  const statement = {
    applies: work.declaration.filter(({ applies }) => applies).map(({ point }) => point),
    practice: work.auditor.practice,
  };
  const unknown = { ego: network.egoId, auditor: null, ties: [], affiliations: [], auditorWorkedOnIt: false };
  return {
    ambitAuditReport: 1,
    audit: { id: header.id, purpose: header.purpose, until: header.until },
    at: at.toISOString(),
    model: { name: MODEL, parameters: entry.model },
    inputs: {
      sha256: createHash('sha256').update(text).digest('hex'),
      persons: persons.length,
      ties: egoTies.size + otherTies.length,
      interactions: interactions.length,
    },
    independent: independenceOf(unknown, statement).isIndependent,
    goals,
    ...work,
  };
}

function checkFindings({ findings }: AuditorsWork, goals: OutsideAuditReport['goals'], text: string): void {
  for (const [at, { goal, requirement, persons = [] }] of findings.entries()) {
    const about = goals.find(({ id }) => id === goal);
    const isKnown = requirement === undefined || about?.requirements.some(({ id }) => id === requirement) === true;
    const stranger = persons.find((id) => !text.includes(JSON.stringify(id)));
    const wrong =
      about === undefined ? 'goal' : !isKnown ? 'requirement' : stranger !== undefined ? 'persons' : undefined;
    if (wrong === undefined) continue;
    throw new AmbitError('BAD_INPUT', `findings[${at}].${wrong}: there is no such id in the file.`, {
      field: `findings[${at}].${wrong}`,
    });
  }
}
