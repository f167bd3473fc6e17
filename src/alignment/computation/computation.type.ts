import { Field, ObjectType } from 'type-graphql';
import type { Lang } from '../../domain.ts';
import { MODEL } from '../alignment.service.ts';
import { DOCUMENTATION, EXPLANATIONS, type Computed } from './computation-words.ts';
import { cypherCall, type ProcedureCall } from './procedure-call.ts';

@ObjectType({ description: 'How a number was computed, and how to get the same one over Bolt.' })
export class Computation {
  @Field(() => String, { description: 'Name of the model whose formulas and parameters were used.' })
  model!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The procedure that gives the same numbers; null where none can, which `explanation` says.',
  })
  procedure!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The call to paste into a Bolt client as it stands; it returns the row with these numbers. Null where there is no procedure.',
  })
  call!: string | null;
  @Field(() => String, { description: 'How it is computed, in a sentence or two, in the language of the request.' })
  explanation!: string;
  @Field(() => String, { description: 'Where the formula is written down: a file of the project, and the section.' })
  documentation!: string;
}

/** @param call null where no procedure gives the same */
export function toComputation(computed: Computed, call: ProcedureCall | null, lang: Lang): Computation {
  return {
    model: MODEL,
    procedure: call?.procedure ?? null,
    call: call === null ? null : cypherCall(call),
    explanation: EXPLANATIONS[lang][computed],
    documentation: DOCUMENTATION[computed],
  };
}
