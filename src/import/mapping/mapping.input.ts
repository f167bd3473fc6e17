import { Field, ID, InputType, Int } from 'type-graphql';
import { AmbitError } from '../../ambit-error.ts';
import { ContactFieldEnum } from '../../api/enums.ts';
import type { ContactField } from '../../domain.ts';
import type { ColumnChoice } from './column-mapping.type.ts';

@InputType({ description: 'What one column holds; called by its number or by its name.' })
export class ColumnChoiceInput {
  @Field(() => Int, { nullable: true, description: 'Number of the column in the file, from 1.' })
  column?: number | null;
  @Field(() => String, { nullable: true, description: 'Its name, where only one column has it.' })
  name?: string | null;
  @Field(() => ContactFieldEnum, { nullable: true, description: 'What it says of a person; null: it is not read.' })
  field?: ContactField | null;
}

@InputType({
  description:
    'Says what the columns of a table hold, for the next file of the same columns: of an import or of a mapping that is remembered.',
})
export class ImportMappingSetInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { nullable: true, description: 'The import (a dry run, a failed one) whose file has the columns.' })
  importId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The remembered mapping to change; this or `importId`.' })
  id?: string | null;
  @Field(() => [ColumnChoiceInput], { description: 'The columns that change; the others stay as they are.' })
  columns!: ColumnChoiceInput[];
}

@InputType({ description: 'Forgets what was said of the columns of a table.' })
export class ImportMappingForgetInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The remembered mapping.' })
  id!: string;
}

/** @throws AmbitError `BAD_INPUT` naming the choice that names no column */
export function toChoices(columns: readonly ColumnChoiceInput[]): readonly ColumnChoice[] {
  return columns.map(({ column, name, field }, index) => {
    const called = column ?? name ?? undefined;
    if (called === undefined) {
      throw new AmbitError('BAD_INPUT', 'Say which column is meant, by its number or its name.', {
        field: `columns[${index}].column`,
      });
    }
    return { column: called, field: field ?? null };
  });
}
