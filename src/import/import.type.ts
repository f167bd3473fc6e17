import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ImportModeEnum, ImportStatusEnum, PlatformEnum, SeverityEnum } from '../api/enums.ts';
import { connectionType } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { ImportMode, Platform } from '../domain.ts';
import { TableMapping, toTableMapping } from './mapping/mapping.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { ImportReport } from './import-report.type.ts';

@ObjectType({ description: 'What became of the records of a file.' })
export class ImportCounts {
  @Field(() => Int, { description: 'Records that brought something new.' })
  created!: number;
  @Field(() => Int, { description: 'Records that changed or joined what was there.' })
  updated!: number;
  @Field(() => Int, { description: 'Records that said nothing new.' })
  skipped!: number;
  @Field(() => Int, { description: 'Records that could not be used; see `problems`.' })
  rejected!: number;
}

@ObjectType({ description: 'A row that did not become a record, or not whole.' })
export class ImportProblem {
  @Field(() => Int, { description: 'Line, card or node number in the file, from 1.' })
  row!: number;
  @Field(() => String, {
    nullable: true,
    description: 'The file inside the archive that the row is in; null where the file is no archive.',
  })
  part?: string | null;
  @Field(() => String, { nullable: true, description: 'The field, where one is at fault.' })
  field?: string | null;
  @Field(() => SeverityEnum, { description: 'What became of the row.' })
  severity!: string;
  @Field(() => String, { description: 'A stable code.' })
  code!: string;
  @Field(() => String, {
    description: 'What is wrong, in the language asked for; never what the row says of a person.',
  })
  message!: string;
  @Field(() => String, { nullable: true, description: 'What to do about it; null where there is nothing to do.' })
  advice?: string | null;
}

@ObjectType({ description: 'Where a problem is.' })
export class ImportProblemPlace {
  @Field(() => Int, { description: 'Line, card or node number in the file, from 1.' })
  row!: number;
  @Field(() => String, { nullable: true, description: 'The file inside the archive, where there is one.' })
  part?: string | null;
  @Field(() => String, { nullable: true, description: 'The field, where one is at fault.' })
  field?: string | null;
}

@ObjectType({ description: 'All problems of one kind in an import.' })
export class ImportProblemKind {
  @Field(() => String, { description: 'A stable code.' })
  code!: string;
  @Field(() => SeverityEnum, { description: 'What became of the rows.' })
  severity!: string;
  @Field(() => Int, { description: 'How many rows.' })
  count!: number;
  @Field(() => String, { description: 'What is wrong, in the language asked for.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'What to do about it; null where there is nothing to do.' })
  advice?: string | null;
  @Field(() => [ImportProblemPlace], { description: 'The first of them, five at most.' })
  first!: ImportProblemPlace[];
}

export const ImportProblemConnection = connectionType('ImportProblem', () => ImportProblem, 'problems of an import');

@ObjectType({ description: 'One file of an archive, and what became of its records.' })
export class ImportPart {
  @Field(() => String, { description: 'Its path inside the archive.' })
  name!: string;
  @Field(() => String, { description: 'Its format, recognised by content.' })
  format!: string;
  @Field(() => PlatformEnum, { description: 'The platform its records are of.' })
  platform!: Platform;
  @Field(() => ImportCounts, { description: 'What became of its records.' })
  counts!: ImportCounts;
}

@ObjectType({ description: 'One file taken into the network.' })
export class Import {
  network!: NetworkScope;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => ImportStatusEnum, { description: 'Where it stands.' })
  status!: string;
  @Field(() => Boolean, { description: 'Whether it only says what it would do.' })
  dryRun!: boolean;
  @Field(() => PlatformEnum, { nullable: true, description: 'The platform its records are of.' })
  platform?: Platform | null;
  @Field(() => String, { nullable: true, description: 'The format, recognised by content.' })
  format?: string | null;
  @Field(() => String, { description: 'Name of the file.' })
  file!: string;
  @Field(() => ImportModeEnum, { nullable: true, description: 'What its persons are to the ego.' })
  mode?: ImportMode | null;
  @Field(() => Instant, { description: 'When it was accepted.' })
  at!: Date;
  @Field(() => Instant, { nullable: true, description: 'When it ended.' })
  finishedAt?: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When it was undone.' })
  undoneAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, as a stable code.' })
  code?: string | null;
  message?: string | null;
  @Field(() => Boolean, {
    description: 'Whether it failed for a reason that passes: `importResume` takes it up again.',
  })
  resumable!: boolean;
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The consent of the contact whose contacts these are, as the owner stated it.',
  })
  consent?: string | null;
  @Field(() => Int, { nullable: true, description: 'Records in the file; null until it was read once.' })
  total?: number | null;
  @Field(() => Int, { description: 'Records done so far.' })
  done!: number;
  @Field(() => ImportCounts, { description: 'What became of the records.' })
  counts!: ImportCounts;
  @Field(() => [ImportPart], {
    description: 'The files of an archive that were recognised, in its order; none where the file is no archive.',
  })
  parts!: ImportPart[];
  @Field(() => TableMapping, {
    nullable: true,
    description:
      'How the columns of a table are read that is of no known format, also where that is not enough and the import fails: correct it by `importMappingSet` or with the next upload. Null for other files.',
  })
  mapping?: TableMapping | null;
}

export const ImportConnection = connectionType('Import', () => Import, 'imports');

@ObjectType({ description: 'Answer of the mutations of an import.' })
export class ImportPayload {
  @Field(() => Import, { nullable: true, description: 'The import as it is now.' })
  import?: Import | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toImport(report: ImportReport, network: NetworkScope): Import {
  const mapping = report.mapping === null ? null : toTableMapping(report.mapping);
  return { ...report, parts: [...report.parts], mapping, network };
}
