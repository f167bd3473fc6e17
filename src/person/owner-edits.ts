import type { PersonEdit, ProjectedRecord } from './person-projection.type.ts';

/** Lists of which the owner's own is the whole list. */
export type EditedList = 'emails' | 'phones' | 'tags' | 'profiles' | 'expertise' | 'positions';

/**
 * The records whose list counts: where the owner wrote one, that, and of what it does not stand for the others. An edit stands
 * for everything that was the person's when it was made, and not for what a merge brought later or from elsewhere: who was
 * two persons has the tags of both.
 * @param records the best first, edits before all others and the newest of them first
 */
export function withoutOverridden(records: readonly ProjectedRecord[], key: EditedList): readonly ProjectedRecord[] {
  const edits = records.filter(
    ({ origin, content }) => origin === 'EDIT' && (content as PersonEdit)[key] !== undefined,
  );
  if (edits.length === 0) return records;
  return records.filter((record, index) => {
    const isEdit = record.origin === 'EDIT';
    return !edits.some(
      (edit) => edit !== record && (!isEdit || records.indexOf(edit) < index) && standsFor(edit, record),
    );
  });
}

/** Whether a record was the same person's when an edit was made: no merge since has brought one of them without the other. */
function standsFor(edit: ProjectedRecord, record: ProjectedRecord): boolean {
  const { at } = edit;
  if (at === undefined) return true;
  const since = ({ moves = [] }: ProjectedRecord): ReadonlySet<string> =>
    new Set(moves.filter((move) => move.at >= at).map(({ id }) => id));
  const [ofEdit, ofRecord] = [since(edit), since(record)];
  return ofEdit.size === ofRecord.size && [...ofEdit].every((id) => ofRecord.has(id));
}
