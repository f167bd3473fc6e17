import { Field, Float, Int, ObjectType } from 'type-graphql';
import { KnownEnum, MixEnum } from '../api/enums.ts';
import { Instant } from '../api/scalars.ts';
import type { Lang, Mix } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { BrokerRow } from './brokers.ts';
import type { MeasureName } from './person-measures.ts';
import { personMeaning, STRUCTURE_WORDS } from './sentences.ts';
import type { BridgeRow, PersonStructureRow } from './structure.service.ts';

@ObjectType({ description: 'A number of network science, with what it is.' })
export class Measure {
  @Field(() => Float, { nullable: true, description: 'The number; null where it cannot be told.' })
  value!: number | null;
  @Field(() => String, { description: 'What it is and where it comes from, in the language of the request.' })
  definition!: string;
}

const measure = (description: string): PropertyDecorator => Field(() => Measure, { description }) as PropertyDecorator;

@ObjectType({
  description:
    'How those around a person are tied to each other, as far as is known. Ties that are merely inferred are left out. While ties between contacts are unknown, all but the degree is null.',
})
export class PersonStructure {
  @measure('How many persons it is tied to.')
  degree!: Measure;
  @measure('Density among those tied to it, without the person.')
  density!: Measure;
  @measure('Burt’s constraint in the whole network, binary.')
  constraint!: Measure;
  @measure('Burt’s constraint in the whole network, by strength.')
  constraintWeighted!: Measure;
  @measure('Burt’s constraint restricted to the ego network of the person, binary.')
  egoConstraint!: Measure;
  @measure('Burt’s constraint restricted to the ego network of the person, by strength.')
  egoConstraintWeighted!: Measure;
  @measure('Hierarchy of the constraint.')
  hierarchy!: Measure;
  @measure('Effective size, binary.')
  effectiveSize!: Measure;
  @measure('Effective size, by strength.')
  effectiveSizeWeighted!: Measure;
  @measure('Efficiency.')
  efficiency!: Measure;
  @measure('Ego betweenness; null with more than 3,000 neighbours.')
  egoBetweenness!: Measure;
  @measure('Betweenness in the whole network.')
  betweenness!: Measure;
  @measure('Betweenness in the whole network, 0 to 1.')
  betweennessShare!: Measure;
  @Field(() => String, { description: 'What it means, in words.' })
  meaning!: string;
}

@ObjectType({ description: 'How mixed the contacts are in one respect.' })
export class Mixture {
  @Field(() => MixEnum, { description: 'In which respect.' })
  mix!: Mix;
  @Field(() => Float, { nullable: true, description: 'Blau’s index, 0 to 1; null where nothing is known.' })
  blau!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Index of qualitative variation, 0 to 1: Blau’s index by the greatest it could be; null of one value.',
  })
  iqv!: number | null;
  @Field(() => Int, { description: 'How many values there are.' })
  categories!: number;
  @Field(() => Int, { description: 'Of how many contacts it is known.' })
  known!: number;
  @Field(() => String, { nullable: true, description: 'The value that most have.' })
  largest!: string | null;
  @Field(() => Float, { nullable: true, description: 'The share that has it.' })
  largestShare!: number | null;
  @Field(() => String, { description: 'What the numbers are.' })
  definition!: string;
  @Field(() => String, { description: 'What they mean, in words.' })
  meaning!: string;
}

@ObjectType({ description: 'The structure of a network at a moment.' })
export class NetworkStructure {
  @Field(() => Instant, { description: 'The moment.' })
  at!: Date;
  @Field(() => KnownEnum, { description: 'Whether ties between contacts are known.' })
  friendTies!: string;
  @Field(() => Int, { description: 'Contacts.' })
  contacts!: number;
  @Field(() => Int, { description: 'Ties among them.' })
  ties!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'Parts that contacts and their contacts fall into without the ego; null while ties between contacts are unknown.',
  })
  parts!: number | null;
  @Field(() => PersonStructure, { description: 'The measures of the ego: how its contacts are tied to each other.' })
  ego!: PersonStructure;
  @Field(() => [Mixture], { description: 'How mixed the contacts are in each respect.' })
  mixtures!: Mixture[];
  @Field(() => String, { description: 'What it means in words, for the goal where one is given.' })
  meaning!: string;
}

@ObjectType({ description: 'A contact who opens people that the ego does not know, or links circles.' })
export class Broker {
  network!: NetworkScope;
  row!: BrokerRow;
  @Field(() => Int, { description: 'Persons tied to the contact who are no contacts.' })
  opens!: number;
  @Field(() => Int, { description: 'Those of them whom no other contact is tied to.' })
  opensAlone!: number;
  @Field(() => Int, {
    description: 'Circles the contact links: parts its acquaintances fall into without it and the ego.',
  })
  circles!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Of those opened, who fit the goal by half or more; null without a goal.',
  })
  fitting!: number | null;
  @Field(() => Boolean, {
    description: 'Whether the contact is among the 5 % who are tied to most persons, and to at least ten.',
  })
  superConnector!: boolean;
  @Field(() => String, { description: 'What it means in words, for the goal where one is given.' })
  meaning!: string;
}

@ObjectType({
  description: 'A tie without which some persons would be cut off from the others (a cut edge), the ego left out.',
})
export class Bridge {
  network!: NetworkScope;
  row!: BridgeRow;
  @Field(() => Int, { description: 'How many persons would be cut off: those of the smaller part.' })
  size!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many of them fit the goal by half or more; null without a goal.',
  })
  fitting!: number | null;
  @Field(() => String, { description: 'What it means in words, for the goal where one is given.' })
  meaning!: string;
}

export function toPersonStructure(row: PersonStructureRow, lang: Lang): PersonStructure {
  const words = STRUCTURE_WORDS[lang];
  const measures = Object.fromEntries(
    Object.entries(row.measures).map(([name, value]) => {
      const isEstimate = row.isEstimated && name.startsWith('betweenness') && value !== null;
      const definition = words.definition[name as MeasureName] + (isEstimate ? ` ${words.estimated}` : '');
      return [name, { value, definition }];
    }),
  ) as unknown as Record<MeasureName, Measure>;
  return { ...measures, meaning: personMeaning(row, lang) };
}
