import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { payload } from '../api/user-error.ts';
import { Sector, toSector } from '../taxonomy/taxonomy.type.ts';
import { OrganizationClassifyInput } from './organization.input.ts';
import { Organization, OrganizationClassifyPayload } from './organization.type.ts';

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => Sector, {
    nullable: true,
    description: 'What the owner said it does; null where the owner did not.',
  })
  sector(@Root() organization: Organization, @Ctx() { lang }: AmbitContext): Sector | null {
    return organization.ownerSector === null ? null : toSector(organization.ownerSector, lang);
  }

  @Mutation(() => OrganizationClassifyPayload, { description: 'Says what organizations do, one or many at once.' })
  async organizationClassify(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => OrganizationClassifyInput, { description: 'The organizations and their sectors.' })
    input: OrganizationClassifyInput,
  ): Promise<OrganizationClassifyPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const organizations = input.organizations.map(({ id, sector }) => ({
        id,
        sectorCode: sector?.toUpperCase() ?? null,
      }));
      await services.organizations.classify(network, organizations);
      return {
        organizations: [
          ...(await services.organizations.getMany(
            network,
            organizations.map(({ id }) => id),
          )),
        ],
      };
    });
  }
}
