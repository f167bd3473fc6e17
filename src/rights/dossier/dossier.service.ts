import { AmbitError } from '../../ambit-error.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import type { PersonRow, PersonService } from '../../person/person.service.ts';

/** All that a network knows of a person, and where from. */
export interface Dossier {
  /** When it was put together. */
  readonly at: Date;
  /** What is shown of the person: what follows from the records, with how it was classified. */
  readonly person: PersonRow;
  /** What each source says, all versions. */
  readonly records: readonly (Omit<Row<'rights/list-dossier-records'>, 'payload'> & {
    readonly content: Readonly<Record<string, unknown>>;
  })[];
  readonly ties: readonly Row<'rights/list-dossier-ties'>[];
  readonly interactions: readonly Row<'rights/list-dossier-interactions'>[];
  readonly uses: Row<'rights/read-dossier-uses'>;
}

/** Answers what is known of a person and where from, so that a request for access can be answered with it. */
export class DossierService {
  constructor(
    private readonly graph: Graph,
    private readonly persons: PersonService,
  ) {}

  /** @throws AmbitError `NOT_FOUND` */
  async of(network: NetworkScope, givenId: string, now: Date): Promise<Dossier> {
    const [person] = await this.persons.getMany(network, [givenId], now);
    if (person === undefined) throw notFound();
    const scope = { network: network.id, id: person.id };
    const [records, ties, interactions, uses] = await Promise.all([
      this.graph.run('rights/list-dossier-records', scope),
      this.graph.run('rights/list-dossier-ties', scope),
      this.graph.run('rights/list-dossier-interactions', scope),
      this.graph.first('rights/read-dossier-uses', scope),
    ]);
    if (uses === undefined) throw notFound();
    return {
      at: now,
      person,
      records: records.map(({ payload, ...record }) => ({
        ...record,
        content: JSON.parse(payload) as Readonly<Record<string, unknown>>,
      })),
      ties,
      interactions,
      uses,
    };
  }
}

function notFound(): AmbitError {
  return new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', { field: 'id' });
}
