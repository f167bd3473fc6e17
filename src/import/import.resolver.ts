import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { connection, pageRequest, type Connection } from '../api/page.ts';
import { payload } from '../api/user-error.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { ImportCancelInput, ImportResumeInput, ImportUndoInput } from './import.input.ts';
import type { ImportProblem } from './import.type.ts';
import { Import, ImportPayload, ImportProblemConnection, ImportProblemKind, toImport } from './import.type.ts';
import { watchImport, type WatchedImport } from './watch-import.ts';
import { problemAdvice, problemMessage } from './words/problem-words.ts';

@Resolver(() => Import)
export class ImportResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why it failed, in the language asked for.' })
  message(@Root() { code, message }: Import, @Ctx() { lang }: AmbitContext): string | null {
    return message ? problemMessage(code ?? null, message, lang) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to do where it failed.' })
  advice(@Root() { code }: Import, @Ctx() { lang }: AmbitContext): string | null {
    return problemAdvice(code ?? null, lang);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The contact whose contacts these are; null where they are the owner’s, or that contact is gone.',
  })
  async person(@Root() { network, personId }: Import, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    if (!personId || (await loaders(network).person.load(personId)) === undefined) return null;
    return loadPerson(loaders(network), network, personId);
  }

  @FieldResolver(() => ImportProblemConnection, {
    description:
      'Rows that did not become a record, or not whole, in file order: of each kind the first 1,000 in a file; `problemKinds` counts all.',
  })
  async problems(
    @Root() { network, id }: Import,
    @Ctx() { services, lang }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<ImportProblem>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.imports.problems(network, id, page.offset, page.limit);
    const shown = items.map((item) => ({
      ...item,
      message: problemMessage(item.code, item.message, lang),
      advice: problemAdvice(item.code, lang),
      field: item.field ?? null,
      part: item.part ?? null,
    }));
    return connection(shown, page, total);
  }

  @FieldResolver(() => [ImportProblemKind], {
    description: 'The problems by kind, those that cost most rows first, with what to do about each.',
  })
  async problemKinds(
    @Root() { network, id }: Import,
    @Ctx() { services, lang }: AmbitContext,
  ): Promise<ImportProblemKind[]> {
    const kinds = await services.imports.problemKinds(network, id);
    return kinds.map(({ first, ...kind }) => ({
      ...kind,
      message: problemMessage(kind.code, kind.message, lang),
      advice: problemAdvice(kind.code, lang),
      first: [...first],
    }));
  }

  @Mutation(() => ImportPayload, {
    description: 'Cancels an import at its next step. What is in already stays; `importUndo` takes it out again.',
  })
  async importCancel(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => ImportCancelInput, { description: 'The import.' }) input: ImportCancelInput,
  ): Promise<ImportPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      return { import: toImport(await services.imports.cancel(network, input.id), network) };
    });
  }

  @Mutation(() => ImportPayload, {
    description: 'Takes an import up again that failed for a reason that passes; it goes on where it was.',
  })
  async importResume(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => ImportResumeInput, { description: 'The import.' }) input: ImportResumeInput,
  ): Promise<ImportPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      return { import: toImport(await services.imports.resume(network, input.id), network) };
    });
  }

  @Mutation(() => ImportPayload, {
    description:
      'Undoes a whole import: what only it said goes; what another import or the owner said stays. Its report stays too, and the same file can be imported again.',
  })
  async importUndo(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => ImportUndoInput, { description: 'The import.' }) input: ImportUndoInput,
  ): Promise<ImportPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      return { import: toImport(await services.imports.undo(network, input.id), network) };
    });
  }

  @Subscription(() => Import, {
    description: 'An import now and at each change, until it has ended. Over WebSocket (graphql-transport-ws).',
    subscribe: async ({ args, context }) => {
      const { id, network } = args as { readonly id: string; readonly network?: string | null };
      const { services } = context as AmbitContext;
      return watchImport(services.imports, await services.networks.get(network), id);
    },
  })
  importProgress(
    @Root() { report, network }: WatchedImport,
    @Arg('id', () => ID, { description: 'The import.' }) _id: string,
    @Arg('network', () => ID, { nullable: true, description: 'The network; absent: the one used last.' })
    _network: string | null,
  ): Import {
    return toImport(report, network);
  }
}
