import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { Sector, toSector } from '../taxonomy/taxonomy.type.ts';
import { AbsenceZone } from './alignment.type.ts';
import { toZoneExperts, ZoneExperts } from './zone-experts.type.ts';
import { expertsSentence } from './zone-words.ts';

@Resolver(() => AbsenceZone)
export class AbsenceZoneResolver {
  @FieldResolver(() => Sector, {
    nullable: true,
    description: 'The sector that is missing; of a zone along the sector dimension.',
  })
  sector(@Root() { sectorCode }: AbsenceZone, @Ctx() { lang }: AmbitContext): Sector | null {
    return sectorCode === null ? null : toSector(sectorCode, lang);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The contact nearest to what is missing.' })
  async nearestContact(
    @Root() { network, row }: AbsenceZone,
    @Ctx() { loaders }: AmbitContext,
  ): Promise<Person | null> {
    return row.nearestContact === null ? null : loadPerson(loaders(network), network, row.nearestContact);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The contact who opens the best door to it.' })
  async doorway(@Root() { network, row }: AbsenceZone, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    return row.doorway === null ? null : loadPerson(loaders(network), network, row.doorway);
  }

  @FieldResolver(() => ZoneExperts, {
    description: 'Who fits there, among the contacts and among theirs; neither is a double absence.',
  })
  experts(@Root() { row }: AbsenceZone, @Ctx() { lang }: AmbitContext): ZoneExperts {
    return toZoneExperts(row, expertsSentence(row, lang));
  }
}
