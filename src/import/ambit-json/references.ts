import { isSet, type AmbitFile } from './ambit-file.type.ts';
import type { FileError } from './parse.ts';

/** The id that stands for the owner of the network in ties. */
const EGO = 'ego';

/** What a schema can't say: ids are there once, and lead somewhere. Requirements are numbered through the whole file. */
export function referenceErrors(file: AmbitFile): FileError[] {
  const errors: FileError[] = [];
  const error = (message: string, ...path: PropertyKey[]): void => {
    errors.push({ path, message });
  };
  const persons = new Set<string>();
  (file.persons ?? []).forEach(({ id }, at) => {
    if (id === EGO) error('is reserved for the owner of the network', 'persons', at, 'id');
    else if (persons.has(id)) error('is the id of an earlier person', 'persons', at, 'id');
    persons.add(id);
  });
  persons.delete(EGO);

  const goals = new Set<string>();
  const requirements = new Set<string>();
  (file.goals ?? []).forEach((goal, at) => {
    if (goals.has(goal.id)) error('is the id of an earlier goal', 'goals', at, 'id');
    goals.add(goal.id);
    (goal.requirements ?? []).forEach(({ id }, within) => {
      if (requirements.has(id)) error('is the id of an earlier requirement', 'goals', at, 'requirements', within, 'id');
      requirements.add(id);
    });
  });

  (file.ties ?? []).forEach(({ a, b }, at) => {
    for (const [end, id] of [
      ['a', a],
      ['b', b],
    ] as const) {
      if (id !== EGO && !persons.has(id)) error('is the id of no person in the file', 'ties', at, end);
    }
    if (a === b) error('is the same as a: nobody is tied to themselves', 'ties', at, 'b');
  });
  (file.interactions ?? []).forEach((interaction, at) => {
    interaction.with.forEach((id, within) => {
      if (!persons.has(id)) error('is the id of no person in the file', 'interactions', at, 'with', within);
    });
    const { goal } = interaction;
    if (isSet(goal) && !goals.has(goal)) error('is the id of no goal in the file', 'interactions', at, 'goal');
  });
  return errors;
}
