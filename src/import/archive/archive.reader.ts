import type { ExportReader, ImportFile, ImportProblem, Reader, ReaderEvent } from '../reader.type.ts';
import { isOfficeDocument, isZip } from '../readers/appearance.ts';
import { problemEvent } from '../readers/problems.ts';
import { archiveError } from './archive-error.ts';
import { partEvents } from '../readers/part-events.ts';
import { unreadProblems } from './unread-kinds.ts';
import { openZip, type Archive } from './zip-archive.ts';

/** Who reads what is in an archive. */
export interface ArchiveSources {
  /** Asked first, in this order; each gets what those before it left. */
  readonly exports: readonly ExportReader[];
  /** For the files that belong to no export; read in this order, so those that say most of persons come first. */
  readonly readers: readonly Reader[];
  /** What to choose instead, for the message where nothing in an archive is read. */
  readonly formatsRead: string;
}

/**
 * A zip as a person downloads it: each file in it is read as if it were imported alone. What nobody reads is reported once
 * for each kind and fails the import only where it is all there is.
 */
export function archiveReader(sources: ArchiveSources): Reader {
  return {
    format: 'ARCHIVE',
    platform: 'OTHER',
    tiesToEgo: true,
    recognises: (file) => isZip(file.head) && !isOfficeDocument(file.head),
    read: (file) => readArchive(file, sources),
  };
}

async function* readArchive(file: ImportFile, sources: ArchiveSources): AsyncGenerator<ReaderEvent> {
  if (file.path === undefined) {
    throw archiveError('An archive inside another is not read. Unpack the outer one and import this one on its own.');
  }
  const archive = await openZip(file.path, file.size);
  const plan = planOf(archive, sources);
  if (plan.units.length === 0) throw nothingReadable(plan.problems, sources.formatsRead);
  yield* plan.problems.map(problemEvent);
  const failures: ImportProblem[] = [];
  let parts = 0;
  for (const unit of plan.units) {
    for await (const event of named(unit())) {
      if (event.type === 'PART') parts += 1;
      if (event.type === 'PROBLEM' && event.problem.code === 'UNREADABLE_PART') failures.push(event.problem);
      yield event;
    }
  }
  const [failure] = failures;
  if (parts === 0 && failure !== undefined) throw archiveError(failure.message);
}

interface Plan {
  readonly units: readonly (() => AsyncIterable<ReaderEvent>)[];
  readonly problems: readonly ImportProblem[];
}

function planOf(archive: Archive, { exports, readers }: ArchiveSources): Plan {
  const units: (() => AsyncIterable<ReaderEvent>)[] = [];
  const left = new Set(archive.files);
  for (const source of exports) {
    const claimed = source.claims([...left]);
    for (const file of claimed) left.delete(file);
    if (claimed.length > 0) units.push(() => source.read(claimed));
  }
  const singles: { readonly file: ImportFile; readonly rank: number }[] = [];
  for (const file of left) {
    const rank = readers.findIndex((reader) => reader.recognises(file));
    if (rank === -1) continue;
    singles.push({ file, rank });
    left.delete(file);
  }
  // By path where the reader is the same: the order in an archive's directory is chance.
  singles.sort((a, b) => a.rank - b.rank || (a.file.name < b.file.name ? -1 : 1));
  for (const { file, rank } of singles) {
    const reader = readers[rank];
    if (reader !== undefined) units.push(() => partEvents(file, reader));
  }
  return { units, problems: unreadProblems(archive.passedOver, [...left]) };
}

/** Every problem with the part it is of. */
async function* named(events: AsyncIterable<ReaderEvent>): AsyncGenerator<ReaderEvent> {
  let part: string | undefined;
  for await (const event of events) {
    if (event.type === 'PART') part = event.part.name;
    const isUnnamed = event.type === 'PROBLEM' && event.problem.part === undefined && part !== undefined;
    yield isUnnamed ? problemEvent({ ...event.problem, part: part as string }) : event;
  }
}

function nothingReadable(problems: readonly ImportProblem[], formatsRead: string): Error {
  const reasons = problems.map(({ message }) => message).join(' ');
  return archiveError(
    problems.length === 0
      ? 'The archive is empty. Export it again.'
      : `The archive holds nothing that is read. ${reasons} ${formatsRead}`,
  );
}
