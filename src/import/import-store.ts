import type { ImportMode, Platform } from '../domain.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { ImportReport, ImportStatus } from './import-report.type.ts';
import type { ImportPartReport } from './import-request.type.ts';
import type { ImportFile, ImportProblem } from './reader.type.ts';

/** Problems a transaction. */
const PROBLEM_BATCH = 1_000;

/** A page of a longer list. */
export interface Slice<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** Reports of imports in the graph; those of dry runs are never written. */
export class ImportStore {
  constructor(private readonly graph: Graph) {}

  async create(network: NetworkScope, report: ImportReport, file: ImportFile): Promise<void> {
    if (report.dryRun) return;
    await this.graph.run('import/create-import', {
      network: network.id,
      id: report.id,
      platform: report.platform,
      format: null,
      file: report.file,
      sha256: file.sha256,
      size: file.size,
      mode: report.mode,
      at: report.at,
    });
  }

  async update(network: NetworkScope, report: ImportReport): Promise<void> {
    if (report.dryRun) return;
    await this.graph.run('import/update-import', {
      network: network.id,
      id: report.id,
      status: report.status,
      platform: report.platform,
      format: report.format,
      message: report.message,
      total: report.total,
      ...report.counts,
      parts: report.parts.length === 0 ? null : JSON.stringify(report.parts),
      finishedAt: report.finishedAt,
    });
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
      }));
      await this.graph.run('import/add-problems', { network: network.id, importId, problems: rows });
    }
  }

  async find(network: NetworkScope, id: string): Promise<ImportReport | undefined> {
    const row = await this.graph.first('import/find-import', { network: network.id, id });
    return row === undefined ? undefined : fromRow(row.import);
  }

  /** Newest first. */
  async list(network: NetworkScope, offset: number, limit: number): Promise<Slice<ImportReport>> {
    const row = await this.graph.first('import/list-imports', { network: network.id, offset, limit });
    return { total: row?.total ?? 0, items: (row?.imports ?? []).map(fromRow) };
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

function toProblem({ field, part, ...problem }: Row<'import/list-problems'>['problems'][number]): ImportProblem {
  return {
    ...problem,
    severity: problem.severity as ImportProblem['severity'],
    ...(field === null ? {} : { field }),
    ...(part === null ? {} : { part }),
  };
}

function fromRow(row: Row<'import/find-import'>['import']): ImportReport {
  const { created, updated, skipped, rejected, parts, ...report } = row;
  return {
    ...report,
    status: report.status as ImportStatus,
    platform: report.platform as Platform | null,
    mode: report.mode as ImportMode | null,
    dryRun: false,
    done: created + updated + skipped + rejected,
    counts: { created, updated, skipped, rejected },
    parts: parts === null ? [] : (JSON.parse(parts) as readonly ImportPartReport[]),
  };
}
