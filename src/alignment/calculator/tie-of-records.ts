import { projectTie, type TieRecordContent } from '../../tie/tie-projection.ts';
import type { TieInput } from './inputs.type.ts';

/** The tie that its records together make, as the score looks at it. */
export function tieOfRecords(records: readonly TieRecordContent[]): TieInput {
  const { sinceDay, untilDay, contactDay, ...tie } = projectTie(records);
  const { declared, strengthDays, strengthValues, estimate, contactDays, kin, inferred, platforms } = tie;
  return {
    declared,
    strengthDays,
    strengthValues,
    estimate,
    since: sinceDay,
    until: untilDay,
    contact: contactDay,
    contactDays,
    kin,
    inferred,
    private: tie.private,
    platforms,
  };
}
