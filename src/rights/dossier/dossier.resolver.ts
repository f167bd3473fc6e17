import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../../api/context.ts';
import { Instant } from '../../api/scalars.ts';
import { Person } from '../../person/person.type.ts';
import { dossierJson, renderDossier } from './render-dossier.ts';

@ObjectType({
  description: 'All that is known of a person and where from, as one answer: what the person gets who asks for it.',
})
export class PersonDossier {
  @Field(() => Instant, { description: 'When it was put together.' })
  at!: Date;
  @Field(() => Int, { description: 'Source records, all versions.' })
  records!: number;
  @Field(() => Int, { description: 'Ties.' })
  ties!: number;
  @Field(() => Int, { description: 'Interactions.' })
  interactions!: number;
  @Field(() => String, { description: 'For people, as plain text, in the language of the request.' })
  text!: string;
  @Field(() => String, {
    description:
      'For programs, as JSON: `person` as shown, `records` with file, row and day, `ties`, `interactions` and `uses`.',
  })
  json!: string;
}

@Resolver(() => Person)
export class DossierResolver {
  @FieldResolver(() => PersonDossier, {
    description: 'All that is known of this person and where from, to answer a request for access (GDPR, article 15).',
  })
  async dossier(@Root() person: Person, @Ctx() { services, now, lang }: AmbitContext): Promise<PersonDossier> {
    const dossier = await services.dossiers.of(person.network, person.id, now);
    return {
      at: dossier.at,
      records: dossier.records.length,
      ties: dossier.ties.length,
      interactions: dossier.interactions.length,
      text: renderDossier(dossier, lang),
      json: dossierJson(dossier),
    };
  }
}
