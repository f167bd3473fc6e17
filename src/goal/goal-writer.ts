import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { StatementRunner } from '../graph/graph.ts';
import type { GoalRecord, RequirementRecord } from '../import/canonical-record.type.ts';
import { contentHash, stableId } from '../stable-id.ts';
import { criterionKeys } from './criterion-keys.ts';

export interface GoalToWrite {
  readonly id: string;
  readonly externalId?: string;
  readonly goal: Omit<GoalRecord, 'kind' | 'externalId' | 'requirements'>;
  /** Of the file's goal, so that the same file again changes nothing, what was edited by hand neither. */
  readonly contentHash?: string;
  /** Absent: the requirements stay as they are. */
  readonly requirements?: readonly (Omit<RequirementRecord, 'externalId'> & {
    readonly id?: string;
    readonly externalId?: string;
  })[];
  /** When a requirement that replaces others begins; absent: with the goal, else always. */
  readonly changedAt?: Date;
}

/**
 * Writes a goal with new versions of the requirements that changed; equal content keeps its version, so writing the same
 * twice changes nothing.
 * @throws AmbitError `BAD_INPUT` naming the requirement and the criterion that cannot be.
 */
export async function writeGoal(
  tx: StatementRunner,
  network: string,
  toWrite: GoalToWrite,
  now: Date,
  resolvePerson: (id: string) => string | undefined,
): Promise<void> {
  const { goal } = toWrite;
  const begins = goal.from === undefined ? null : new Date(`${goal.from}T00:00:00Z`);
  const requirements = (toWrite.requirements ?? []).map((requirement) => {
    checkRequirement(requirement, resolvePerson);
    const id =
      requirement.id ??
      (requirement.externalId === undefined
        ? randomUUID()
        : stableId('requirement', network, toWrite.id, requirement.externalId));
    const criteria = requirement.criteria.map((criterion, ordinal) => {
      const keys = criterionKeys(criterion, resolvePerson);
      return {
        ordinal,
        dimension: criterion.dimension,
        // A person is kept by the id in this network; the file's own id is for the file.
        value: keys.personId ?? criterion.value.trim(),
        hard: criterion.hard,
        weight: criterion.weight,
        level: criterion.level ?? null,
        ...keys,
        statedLevel: criterion.level ?? null,
      };
    });
    const content = { label: requirement.label, weight: requirement.weight, capacity: requirement.capacity, criteria };
    return {
      id,
      externalId: requirement.externalId ?? null,
      ...content,
      versionId: randomUUID(),
      contentId: stableId('requirement', toWrite.id, id, contentHash(content)),
      validFrom: toWrite.changedAt ?? begins,
    };
  });
  await tx.run('goal/write-goal', {
    network,
    at: toWrite.changedAt ?? now,
    goal: {
      id: toWrite.id,
      externalId: toWrite.externalId ?? null,
      kind: goal.goalKind,
      help: goal.help,
      title: goal.title,
      weight: goal.weight,
      status: goal.status,
      from: goal.from ?? null,
      to: goal.to ?? null,
      contentHash: toWrite.contentHash ?? null,
    },
    replaceRequirements: toWrite.requirements !== undefined,
    requirements: requirements.map((requirement) => ({
      ...requirement,
      criteria: requirement.criteria.map((criterion) => ({
        sectorPrefixes: null,
        sectorParent: null,
        occupationCode: null,
        subMajorGroup: null,
        rank: null,
        organizationKey: null,
        expertiseKey: null,
        countryKey: null,
        regionKey: null,
        placeKey: null,
        personId: null,
        ...criterion,
      })),
    })),
  });
}

/** @throws AmbitError `BAD_INPUT` naming the requirement whose criteria cannot be */
export function checkRequirement(
  requirement: Pick<RequirementRecord, 'label' | 'criteria'>,
  resolvePerson: (id: string) => string | undefined,
): void {
  if (requirement.criteria.length === 0) {
    throw new AmbitError('BAD_INPUT', `The requirement '${requirement.label}' has no criteria; give it at least one.`);
  }
  for (const criterion of requirement.criteria) {
    try {
      criterionKeys(criterion, resolvePerson);
    } catch (error) {
      if (!(error instanceof AmbitError)) throw error;
      throw new AmbitError('BAD_INPUT', `The requirement '${requirement.label}': ${error.message}`);
    }
  }
}
