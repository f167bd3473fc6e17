import type { ImportMode, Platform } from '../domain.ts';
import type { Graph, Row, StatementRunner } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { ImportReport, ImportStatus, StoredImport } from './import-report.type.ts';
import type { ImportPartReport } from './import-request.type.ts';
import { SHOWN_ROWS, type ProblemKind } from './problem-kinds.ts';
import type { ColumnChoice, MappingReport } from './mapping/column-mapping.type.ts';
import type { ImportFile, ImportProblem } from './reader.type.ts';

/** Problems a transaction. */
const PROBLEM_BATCH = 1_000;

/** A page of a longer list. */
export interface Slice<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** How and by whom an import was accepted. */
export interface Acceptance {
  readonly columns: readonly ColumnChoice[] | undefined;
  readonly uploaded: boolean;
  readonly holder: string;
}

/** Reports of imports in the graph; those of dry runs are never written. */
export class ImportStore {
  constructor(private readonly graph: Graph) {}

  async create(
    network: NetworkScope,
    report: ImportReport,
    file: ImportFile,
    { columns, uploaded, holder }: Acceptance,
  ): Promise<void> {
    if (report.dryRun) return;
    await this.graph.run('import/create-import', {
      network: network.id,
      id: report.id,
      platform: report.platform,
      file: report.file,
      sha256: file.sha256,
      size: file.size,
      mode: report.mode,
      person: report.personId,
      consent: report.consent,
      at: report.at,
      uploaded,
      holder,
      columns: columns === undefined ? null : JSON.stringify(columns),
    });
  }

  /**
   * @param runner the graph, or the transaction that the state belongs to
   * @returns whether the owner asked for its end elsewhere
   */
  async update(
    network: NetworkScope,
    report: ImportReport,
    holder: string | null,
    runner: StatementRunner = this.graph,
  ): Promise<boolean> {
    if (report.dryRun) return false;
    const [row] = await runner.run('import/update-import', {
      network: network.id,
      id: report.id,
      status: report.status,
      platform: report.platform,
      format: report.format,
      code: report.code,
      message: report.message,
      total: report.total,
      done: report.done,
      ...report.counts,
      parts: report.parts.length === 0 ? null : JSON.stringify(report.parts),
      mapping: report.mapping === null ? null : JSON.stringify(report.mapping),
      resumable: report.resumable,
      holder,
      finishedAt: report.finishedAt,
    });
    return row?.isCancelRequested ?? false;
  }

  async addProblems(network: NetworkScope, importId: string, problems: readonly ImportProblem[]): Promise<void> {
    for (let start = 0; start < problems.length; start += PROBLEM_BATCH) {
      const rows = problems.slice(start, start + PROBLEM_BATCH).map((problem, index) => ({
        ordinal: start + index,
        row: problem.row,
        part: problem.part ?? null,
        field: problem.field ?? null,
        severity: problem.severity,
        code: problem.code,
        message: problem.message,
        more: problem.more ?? null,
      }));
      await this.graph.run('import/add-problems', { network: network.id, importId, problems: rows });
    }
  }

  async find(network: NetworkScope, id: string): Promise<StoredImport | undefined> {
    const row = await this.graph.first('import/find-import', { network: network.id, id });
    return row === undefined ? undefined : fromRow(row.import);
  }

  /** Newest first. */
  async list(network: NetworkScope, offset: number, limit: number): Promise<Slice<StoredImport>> {
    const row = await this.graph.first('import/list-imports', { network: network.id, offset, limit });
    return { total: row?.total ?? 0, items: (row?.imports ?? []).map(fromRow) };
  }

  /** Those that have not ended, in their order. */
  async unfinished(network: NetworkScope): Promise<readonly StoredImport[]> {
    const rows = await this.graph.run('import/list-unfinished', { network: network.id });
    return rows.map((row) => fromRow(row.import));
  }

  async problemKinds(network: NetworkScope, importId: string): Promise<readonly ProblemKind[]> {
    const rows = await this.graph.run('import/list-problem-kinds', { network: network.id, importId, rows: SHOWN_ROWS });
    return rows.map(toKind);
  }

  /** In file order. */
  async problems(
    network: NetworkScope,
    importId: string,
    offset: number,
    limit: number,
  ): Promise<Slice<ImportProblem>> {
    const row = await this.graph.first('import/list-problems', { network: network.id, importId, offset, limit });
    return { total: row?.total ?? 0, items: (row?.problems ?? []).map(toProblem) };
  }
}

function toKind({ first, ...kind }: Row<'import/list-problem-kinds'>): ProblemKind {
  return {
    ...kind,
    severity: kind.severity as ProblemKind['severity'],
    first: first.map(({ row, part, field }) => ({
      row,
      ...(part === null ? {} : { part }),
      ...(field === null ? {} : { field }),
    })),
  };
}

function toProblem({ field, part, ...problem }: Row<'import/list-problems'>['problems'][number]): ImportProblem {
  return {
    ...problem,
    severity: problem.severity as ImportProblem['severity'],
    ...(field === null ? {} : { field }),
    ...(part === null ? {} : { part }),
  };
}

/** @param row as the statements that list imports return it */
export function fromRow(row: Row<'import/find-import'>['import']): StoredImport {
  const { created, updated, skipped, rejected, parts, done, resumable, uploaded, isUndoing, ...report } = row;
  const { givenColumns, mapping } = report;
  return {
    ...report,
    status: report.status as ImportStatus,
    platform: report.platform as Platform | null,
    givenPlatform: report.givenPlatform as Platform | null,
    mode: report.mode as ImportMode | null,
    dryRun: false,
    done: done ?? created + updated + skipped + rejected,
    counts: { created, updated, skipped, rejected },
    parts: parts === null ? [] : (JSON.parse(parts) as readonly ImportPartReport[]),
    givenColumns: givenColumns === null ? null : (JSON.parse(givenColumns) as readonly ColumnChoice[]),
    mapping: mapping === null ? null : (JSON.parse(mapping) as MappingReport),
    resumable: resumable ?? false,
    uploaded: uploaded ?? false,
    isUndoing: isUndoing ?? false,
  };
}
