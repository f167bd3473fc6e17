import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { connection, pageRequest, type Connection } from '../api/page.ts';
import { payload } from '../api/user-error.ts';
import type { Platform } from '../domain.ts';
import { Network } from '../network/network.type.ts';
import type { RecordContent } from '../person/person-projection.type.ts';
import { loadPerson, Person, toPerson } from '../person/person.type.ts';
import { consequencesInWords, reasonInWords } from './duplicate-words.ts';
import {
  DuplicateDismissInput,
  IdentityResolveInput,
  MergeUndoInput,
  PersonsMergeInput,
  PersonSplitInput,
} from './identity.input.ts';
import {
  Duplicate,
  DuplicateConnection,
  DuplicateDismissPayload,
  IdentityResolvePayload,
  MergeEvent,
  MergeEventConnection,
  PersonsMergePayload,
  PersonsPayload,
  SourceRecord,
  toDuplicate,
  toMergeEvent,
} from './identity.type.ts';
import { kindsOf } from './score-pair.ts';

const FIRST = 'How many at most, up to 100.';
const AFTER = 'Cursor to continue behind.';

@Resolver(() => Network)
export class NetworkIdentityResolver {
  @FieldResolver(() => DuplicateConnection, {
    description: 'Pairs of persons that may be one, the likeliest first: the whole review queue.',
  })
  async duplicates(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<Connection<Duplicate>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.identity.duplicates(scope, page.offset, page.limit);
    return connection(
      items.map((row) => toDuplicate(row, scope)),
      page,
      total,
    );
  }

  @FieldResolver(() => MergeEventConnection, { description: 'What was merged and split, newest first.' })
  async mergeEvents(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<Connection<MergeEvent>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.identity.mergeEvents(scope, page.offset, page.limit);
    return connection(
      items.map((row) => toMergeEvent(row, scope)),
      page,
      total,
    );
  }
}

@Resolver(() => Person)
export class PersonRecordsResolver {
  @FieldResolver(() => [SourceRecord], {
    description: 'What each source says of the person, in the order in which it came.',
  })
  async sourceRecords(@Root() person: Person, @Ctx() { loaders }: AmbitContext): Promise<SourceRecord[]> {
    const rows = (await loaders(person.network).sourceRecords.load(person.id)) ?? [];
    return rows.map(({ record }) => {
      const { name, emails } = JSON.parse(record.payload) as Partial<RecordContent>;
      const { id, format, row, at } = record;
      const platform = record.platform as Platform;
      return { id, platform, format, row, at, name: name?.full ?? null, emails: [...(emails ?? [])] };
    });
  }
}

@Resolver(() => Duplicate)
export class IdentityResolver {
  @FieldResolver(() => [Person], { description: 'The two.' })
  async persons(@Root() { row, network }: Duplicate, @Ctx() { loaders }: AmbitContext): Promise<Person[]> {
    return Promise.all([row.a, row.b].map((id) => loadPerson(loaders(network), network, id)));
  }

  @FieldResolver(() => [String], { description: 'What the one person would have, and what would become of ties.' })
  async consequences(@Root() { row, network }: Duplicate, @Ctx() { loaders, lang }: AmbitContext): Promise<string[]> {
    const persons = await Promise.all([row.a, row.b].map((id) => loaders(network).person.load(id)));
    return consequencesInWords(
      row,
      persons.filter((person) => person !== undefined),
      lang,
    );
  }

  @FieldResolver(() => String, { description: 'Why the two were not made one without asking.' })
  reason(@Root() { row, evidence }: Duplicate, @Ctx() { lang }: AmbitContext): string {
    return reasonInWords(row, kindsOf(evidence), lang);
  }

  @Mutation(() => PersonsMergePayload, { description: 'Makes persons one. `mergeUndo` takes it back.' })
  async personsMerge(
    @Ctx() { services, loaders, now }: AmbitContext,
    @Arg('input', () => PersonsMergeInput, { description: 'The persons.' }) input: PersonsMergeInput,
  ): Promise<PersonsMergePayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const id = await services.identity.merge(network, input.persons, now);
      return { person: await loadPerson(loaders(network), network, id) };
    });
  }

  @Mutation(() => PersonsPayload, {
    description: 'Makes some source records of a person a person of their own. `mergeUndo` takes it back.',
  })
  async personSplit(
    @Ctx() context: AmbitContext,
    @Arg('input', () => PersonSplitInput, { description: 'The records.' }) input: PersonSplitInput,
  ): Promise<PersonsPayload> {
    return payload(async () => {
      const network = await context.services.networks.get(input.network);
      const ids = await context.services.identity.split(network, input.id, input.records, context.now);
      return { persons: await personsNow(context, network, ids) };
    });
  }

  @Mutation(() => DuplicateDismissPayload, {
    description: 'Says that a pair of the review queue is two persons; it is not suggested again.',
  })
  async duplicateDismiss(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => DuplicateDismissInput, { description: 'The pair.' }) input: DuplicateDismissInput,
  ): Promise<DuplicateDismissPayload> {
    return payload(async () => {
      await services.identity.dismiss(await services.networks.get(input.network), input.id, now);
      return { dismissedId: input.id };
    });
  }

  @Mutation(() => PersonsPayload, { description: 'Takes a merge or a split back.' })
  async mergeUndo(
    @Ctx() context: AmbitContext,
    @Arg('input', () => MergeUndoInput, { description: 'The event.' }) input: MergeUndoInput,
  ): Promise<PersonsPayload> {
    return payload(async () => {
      const network = await context.services.networks.get(input.network);
      const ids = await context.services.identity.undo(network, input.id, context.now);
      return { persons: await personsNow(context, network, ids) };
    });
  }

  @Mutation(() => IdentityResolvePayload, {
    description: 'Looks for persons that are one in the whole network; imports do so for whom they bring.',
  })
  async identityResolve(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => IdentityResolveInput, { description: 'Where.' }) input: IdentityResolveInput,
  ): Promise<IdentityResolvePayload> {
    return payload(async () => ({
      ...(await services.identity.resolve(await services.networks.get(input.network), now)),
    }));
  }
}

@Resolver(() => MergeEvent)
export class MergeEventResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who the person is now; null where deleted since.' })
  async person(@Root() { row, network }: MergeEvent, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    const person = row.currentId === null ? undefined : await loaders(network).person.load(row.currentId);
    return person === undefined ? null : toPerson(person, network);
  }
}

async function personsNow(
  { loaders }: AmbitContext,
  network: Network['scope'],
  ids: readonly string[],
): Promise<Person[]> {
  return Promise.all(ids.map((id) => loadPerson(loaders(network), network, id)));
}
