import type { EgoRecord, NameRecord, PersonRecord, ProfileRecord } from '../../canonical-record.type.ts';
import { linkedInUrl } from '../profile-url.ts';

/** Somebody whom a file of LinkedIn names only in passing, known by the address of the profile. */
export interface Mention {
  readonly slug: string;
  /** Line on which the file names the person first. */
  readonly row: number;
  readonly name?: string;
}

/** How sure it is that a name is the one of the profile: only the sender's stands alone in its field. */
export type NameRank = 0 | 1 | 2;

/** The persons a file mentions, one each: memory grows with the persons, not with the rows. */
export class Mentions {
  readonly #bySlug = new Map<string, { row: number; name: string | undefined; rank: NameRank }>();

  see(slug: string, row: number, name: string, rank: NameRank = 2): void {
    const usable = name === '' ? undefined : name;
    const known = this.#bySlug.get(slug);
    if (known === undefined) {
      this.#bySlug.set(slug, { row, name: usable, rank });
    } else if (usable !== undefined && (known.name === undefined || rank > known.rank)) {
      known.name = usable;
      known.rank = rank;
    }
  }

  get(slug: string): Mention | undefined {
    const known = this.#bySlug.get(slug);
    return known === undefined
      ? undefined
      : { slug, row: known.row, ...(known.name === undefined ? {} : { name: known.name }) };
  }

  *all(): Generator<Mention> {
    for (const slug of this.#bySlug.keys()) yield this.get(slug) as Mention;
  }
}

export function linkedInProfile(slug: string, displayName?: string): ProfileRecord {
  return {
    platform: 'LINKEDIN',
    url: linkedInUrl(slug),
    handle: slug,
    ...(displayName === undefined ? {} : { displayName }),
  };
}

/** Where the file has no name for the person, the profile's slug stands for it. */
export function mentionedPerson({ slug, row, name }: Mention): PersonRecord {
  return {
    kind: 'PERSON',
    row,
    externalId: slug,
    name: { full: name ?? slug },
    profiles: [linkedInProfile(slug, name)],
    mentioned: true,
  };
}

/** What a file shows of its owner: the profile, and the name where it is given. */
export function ownProfile({ slug, row, name }: Mention): EgoRecord {
  const nameRecord: { name?: NameRecord } = name === undefined ? {} : { name: { full: name } };
  return { kind: 'EGO', row, externalId: slug, ...nameRecord, profiles: [linkedInProfile(slug, name)] };
}
