import { AmbitError } from '../../ambit-error.ts';
import type { Graph } from '../../graph/graph.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { writeNetwork } from '../../network/write-network.ts';
import { applyChoices } from './apply-choices.ts';
import type { ColumnChoice, ColumnMapping, MappingReport, RememberedMapping } from './column-mapping.type.ts';
import { isSufficient } from './guess-mapping.ts';

/** What a network remembers of the columns of tables, so that the next file of the same columns needs no question. */
export class MappingService {
  constructor(private readonly graph: Graph) {}

  /** @param signature of the names of the columns; undefined where a file has none */
  async find(network: NetworkScope, signature: string | undefined): Promise<RememberedMapping | undefined> {
    if (signature === undefined) return undefined;
    const row = await this.graph.first('import/find-mapping', { network: network.id, signature });
    return row === undefined ? undefined : toMapping(signature, row);
  }

  /** The one said last first. */
  async list(
    network: NetworkScope,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly RememberedMapping[] }> {
    const row = await this.graph.first('import/list-mappings', { network: network.id, offset, limit });
    return {
      total: row?.total ?? 0,
      items: (row?.mappings ?? []).map(({ signature, ...mapping }) => toMapping(signature, mapping)),
    };
  }

  async remember(network: NetworkScope, id: string, columns: ColumnMapping, at: Date): Promise<RememberedMapping> {
    const plain = columns.map(({ column, name, field }) => ({ column, name, field }));
    await writeNetwork(this.graph, network.id, 'remember mapping', (tx) =>
      tx.run('import/write-mapping', { network: network.id, signature: id, columns: JSON.stringify(plain), at }),
    );
    return { id, columns: plain, at };
  }

  /**
   * Changes what is remembered, or begins to remember what an import has shown.
   * @param known the columns that are meant: those of an import, or those that are remembered
   * @throws AmbitError `BAD_INPUT` where a column is not among them, where the file has no names to remember them by, or where
   *   nothing would tell whom a row is of
   */
  async set(
    network: NetworkScope,
    known: Pick<MappingReport, 'signature' | 'columns'>,
    choices: readonly ColumnChoice[],
    at: Date,
  ): Promise<RememberedMapping> {
    const columns = applyChoices(known.columns, choices);
    if (known.signature === null) {
      const message = 'The file has no names of columns to remember them by. Give the mapping with each import of it.';
      throw new AmbitError('BAD_INPUT', message, { field: 'importId' });
    }
    if (!isSufficient(columns)) {
      const message = 'No column holds names or e-mail addresses this way. Give one the field NAME or EMAIL.';
      throw new AmbitError('BAD_INPUT', message, { field: 'columns' });
    }
    return this.remember(network, known.signature, columns, at);
  }

  /** @returns what was remembered; @throws AmbitError `NOT_FOUND` where nothing was */
  async forget(network: NetworkScope, id: string): Promise<RememberedMapping> {
    const [row] = await writeNetwork(this.graph, network.id, 'forget mapping', (tx) =>
      tx.run('import/delete-mapping', { network: network.id, signature: id }),
    );
    if (row === undefined) throw notRemembered();
    return toMapping(id, row);
  }
}

export function notRemembered(): AmbitError {
  return new AmbitError('NOT_FOUND', 'The network remembers no such mapping. `importMappings` lists those it does.', {
    field: 'id',
  });
}

function toMapping(id: string, { columns, at }: { readonly columns: string; readonly at: Date }): RememberedMapping {
  return { id, columns: JSON.parse(columns) as ColumnMapping, at };
}
