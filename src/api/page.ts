import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';

/** The most items a page may hold. */
export const MAX_PAGE = 100;

export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/**
 * Checks Relay's `first` and `after`.
 * @throws AmbitError `BAD_INPUT` for a page size outside 0..100 or a cursor that is none.
 */
export function pageRequest(first: number, after?: string | null): PageRequest {
  return { limit: checkFirst(first), offset: after === undefined || after === null ? 0 : offsetAfter(after) };
}

/** @throws AmbitError `BAD_INPUT` for a size outside 0..100 */
export function checkFirst(first: number): number {
  if (!Number.isInteger(first) || first < 0 || first > MAX_PAGE) {
    throw new AmbitError('BAD_INPUT', `first must be between 0 and ${MAX_PAGE}; ask for the next page with after.`, {
      field: 'first',
    });
  }
  return first;
}

function offsetAfter(cursor: string): number {
  const match = /^o:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (match === null) throw new AmbitError('BAD_INPUT', 'after is no cursor of this list.', { field: 'after' });
  return Number(match[1]) + 1;
}

function cursorOf(offset: number): string {
  return Buffer.from(`o:${offset}`, 'latin1').toString('base64url');
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are items after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there are items before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item of the page.' })
  startCursor?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item; give it to `after` for the next page.',
  })
  endCursor?: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** A Relay connection over a slice of a list. */
export function connection<T>(items: readonly T[], page: PageRequest, totalCount: number): Connection<T> {
  const edges = items.map((node, index) => ({ cursor: cursorOf(page.offset + index), node }));
  return {
    edges,
    nodes: [...items],
    pageInfo: {
      hasNextPage: page.offset + items.length < totalCount,
      hasPreviousPage: page.offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** The GraphQL type of a connection over a node type. */
export function connectionType<T extends object>(
  name: string,
  node: () => ClassType<T>,
  what: string,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One of ${what}, with its place in the list.` })
  class EdgeType {
    @Field(() => String, { description: 'Give it to `after` to continue behind this item.' })
    cursor!: string;
    @Field(node, { description: 'The item.' })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${what}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The items with their cursors.' })
    edges!: EdgeType[];
    @Field(() => [node()], { description: 'The items alone.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many items the whole list has.' })
    totalCount!: number;
  }
  return ConnectionType as ClassType<Connection<T>>;
}
