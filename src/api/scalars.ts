import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** A calendar date without time, `2026-02-08`; a string on both sides. */
export const CalendarDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar date without time or zone, such as `2026-02-08`.',
});

/** An instant; a `Date` inside, ISO 8601 with `Z` outside. */
export const Instant = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant in ISO 8601, such as `2026-02-08T09:30:00Z`.',
});
