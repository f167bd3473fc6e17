import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContactFieldEnum, MappingOriginEnum } from '../../api/enums.ts';
import { connectionType } from '../../api/page.ts';
import { Instant } from '../../api/scalars.ts';
import { UserError } from '../../api/user-error.ts';
import type { ContactField, MappingOrigin } from '../../domain.ts';
import type { MappingReport, RememberedMapping, ReportedColumn } from './column-mapping.type.ts';

@ObjectType({ description: 'What one column of a table is read as.' })
export class ColumnMapping {
  @Field(() => Int, { description: 'Number of the column in the file, from 1.' })
  column!: number;
  @Field(() => String, { description: 'Its name in the header; `column 3` where it has none.' })
  name!: string;
  @Field(() => ContactFieldEnum, { nullable: true, description: 'What it says of a person; null: it is not read.' })
  field?: ContactField | null;
  @Field(() => [String], {
    description: 'Its first values, to recognise it by; in dry runs only, for the report of one is kept nowhere.',
  })
  samples!: string[];
}

@ObjectType({ description: 'How an import reads the columns of a table that is of no known format.' })
export class TableMapping {
  @Field(() => MappingOriginEnum, { description: 'How it came about.' })
  origin!: MappingOrigin;
  @Field(() => Boolean, {
    description: 'Whether it can be remembered for the next file of the same columns: the file names them.',
  })
  canBeRemembered!: boolean;
  @Field(() => [ColumnMapping], { description: 'Every column, in the order of the file.' })
  columns!: ColumnMapping[];
}

@ObjectType({ description: 'What the owner said of the columns of a table; files of the same columns are read so.' })
export class ImportMapping {
  @Field(() => ID, { description: 'Its id, the same for all files of these columns.' })
  id!: string;
  @Field(() => [ColumnMapping], { description: 'Every column, in the order of the file it was said of.' })
  columns!: ColumnMapping[];
  @Field(() => Instant, { description: 'When it was said last.' })
  at!: Date;
}

export const ImportMappingConnection = connectionType('ImportMapping', () => ImportMapping, 'mappings of columns');

@ObjectType({ description: 'What became of a mapping of columns.' })
export class ImportMappingPayload {
  @Field(() => ImportMapping, {
    nullable: true,
    description: 'The mapping, as it is or was; null where there are errors.',
  })
  mapping?: ImportMapping | null;
  @Field(() => [UserError], { description: 'What was wrong with the input.' })
  userErrors!: UserError[];
}

export function toTableMapping({ origin, signature, columns }: MappingReport): TableMapping {
  return { origin, canBeRemembered: signature !== null, columns: columns.map(toColumn) };
}

export function toImportMapping({ id, columns, at }: RememberedMapping): ImportMapping {
  return { id, columns: columns.map(toColumn), at };
}

function toColumn({ column, name, field, samples = [] }: ReportedColumn): ColumnMapping {
  return { column, name, field, samples: [...samples] };
}
