import { dayOfDate } from '../calendar.ts';
import { PLATFORMS, type Dimension } from '../domain.ts';
import type { ExpertiseRecord, NameRecord, PlaceRecord, ProfileRecord } from '../import/canonical-record.type.ts';
import { saysName } from '../identity/parse-name.ts';
import { expertiseKey } from '../taxonomy/expertise.ts';
import { normalizeText } from '../taxonomy/normalize.ts';
import type { TitleMemory } from '../taxonomy/title-lookup.ts';
import { withoutOverridden } from './owner-edits.ts';
import type {
  OrganizationMemory,
  PersonEdit,
  PersonProjection,
  ProjectedExpertise,
  ProjectedPosition,
  ProjectedRecord,
} from './person-projection.type.ts';
import { projectPositions } from './project-positions.ts';

/** A day before every other, for what has always been. */
const ALWAYS = -1_000_000;

/**
 * Survivorship: the owner's edit wins; then whole-network files, then social networks in the order of `PLATFORMS`
 * (people keep LinkedIn up to date themselves), then address books; among equals the record that came last. Lists are
 * united over all records. The name is null where no record has one (the ego's, who had it before).
 */
export function projectPerson(
  personId: string,
  records: readonly ProjectedRecord[],
  memory: OrganizationMemory,
  titles: TitleMemory = new Map(),
): PersonProjection {
  const ranked = records.map((record, index) => ({ record, index })).sort(byRank);
  const contents = ranked.map(({ record }) => record.content as PersonEdit);
  const edit = contents.filter((_, index) => ranked[index]?.record.origin === 'EDIT');
  // What a source writes where it knows no name (the number of an account) gives way to any name.
  const names = contents.flatMap((content) => (content.name === undefined ? [] : [content.name]));
  const name = edit.find((content) => content.name !== undefined)?.name ?? names.find(saysName) ?? names[0];
  const list = <K extends 'emails' | 'phones' | 'tags' | 'profiles' | 'expertise'>(
    key: K,
  ): NonNullable<PersonEdit[K]>[number][] => {
    const sources = withoutOverridden(
      ranked.map(({ record }) => record),
      key,
    );
    return sources.flatMap(
      ({ content }) => ((content as PersonEdit)[key] ?? []) as NonNullable<PersonEdit[K]>[number][],
    );
  };
  const editedPlace = edit.find((content) => content.place !== undefined);
  const place = editedPlace === undefined ? contents.find((content) => content.place)?.place : editedPlace.place;
  const positions = projectPositions(
    personId,
    ranked.map(({ record }) => record),
    memory,
    titles,
  );
  // The owner's list is the whole list; titles add to what files say.
  const isListedByOwner = edit.some((content) => content.expertise !== undefined);
  const expertise = projectExpertise(list('expertise'), isListedByOwner ? [] : positions.titleExpertise);
  return {
    name: name?.full ?? null,
    given: name?.given ?? null,
    family: name?.family ?? null,
    sortName: name === undefined ? null : sortName(name),
    emails: unique(list('emails'), (email) => email.toLowerCase()),
    phones: unique(list('phones'), (phone) => phone.replace(/[^\d+]/g, '')),
    tags: unique(list('tags'), (tag) => tag),
    profiles: uniqueProfiles(list('profiles')),
    positions: positions.list,
    expertise,
    place: place ?? null,
    placeKey: place ? placeKey(place) : null,
    ...known(positions.list, expertise, place ?? null),
  };
}

function byRank(a: { record: ProjectedRecord; index: number }, b: { record: ProjectedRecord; index: number }): number {
  return rank(a.record) - rank(b.record) || b.index - a.index;
}

function sortName({ full, given, family }: NameRecord): string {
  return normalizeText(family === undefined ? full : `${family} ${given ?? ''}`);
}

function rank(record: ProjectedRecord): number {
  if (record.origin === 'EDIT') return -2;
  if (record.origin === 'NETWORK') return -1;
  // Who is only named in passing is better known from any record of their own.
  if ('mentioned' in record.content) return PLATFORMS.length;
  return PLATFORMS.indexOf(record.platform);
}

/** `fr/bretagne/rennes/`: folded, each level closed, so that "inside" is a prefix. */
export function placeKey(place: PlaceRecord): string {
  const levels = [
    place.country,
    ...(place.region || place.locality ? [place.region ?? ''] : []),
    ...(place.locality ? [place.locality] : []),
  ];
  return levels.map((level) => `${normalizeText(level)}/`).join('');
}

/** Of what is said twice the best counts, whoever says it first; a level that is not said counts as 1, and gives way to a said 1. */
function isBetter(level: number | null, known: number | null): boolean {
  return (level ?? 1) > (known ?? 1) || (known === null && level === 1);
}

function projectExpertise(
  stated: readonly ExpertiseRecord[],
  fromTitles: readonly string[],
): readonly ProjectedExpertise[] {
  const byKey = new Map<string, ProjectedExpertise>();
  for (const { name, level } of stated) {
    const key = expertiseKey(name);
    const known = byKey.get(key);
    if (known === undefined || isBetter(level ?? null, known.level)) {
      byKey.set(key, { key, name, level: level ?? null, source: 'STATED' });
    }
  }
  for (const name of fromTitles) {
    const key = expertiseKey(name);
    if (!byKey.has(key)) byKey.set(key, { key, name, level: null, source: 'CLASSIFIED' });
  }
  return [...byKey.values()];
}

/** Which dimensions have any value; a requirement of which too few contacts have one is unknown, not unmet. */
function known(
  positions: readonly ProjectedPosition[],
  expertise: readonly ProjectedExpertise[],
  place: PlaceRecord | null,
): Pick<PersonProjection, 'knownDimensions' | 'knownDays'> {
  const days = new Map<Dimension, number>();
  const learn = (dimension: Dimension, day: number): unknown =>
    days.set(dimension, Math.min(day, days.get(dimension) ?? day));
  for (const position of positions) {
    const day = position.from === null ? ALWAYS : dayOfDate(position.from);
    if (position.sectorCode !== null) learn('SECTOR', day);
    if (position.occupationCode !== null) learn('OCCUPATION', day);
    if (position.seniority !== null) learn('SENIORITY', day);
    if (position.organizationKey !== null) learn('ORGANIZATION', day);
  }
  if (expertise.length > 0) learn('EXPERTISE', ALWAYS);
  if (place !== null) learn('PLACE', ALWAYS);
  const dated = [...days.values()].some((day) => day !== ALWAYS);
  return { knownDimensions: [...days.keys()], knownDays: dated ? [...days.values()] : null };
}

function unique(values: readonly string[], keyOf: (value: string) => string): readonly string[] {
  return [...new Map([...values].reverse().map((value) => [keyOf(value), value])).values()].sort();
}

function uniqueProfiles(profiles: readonly ProfileRecord[]): readonly ProfileRecord[] {
  const byKey = new Map<string, ProfileRecord>();
  for (const profile of profiles) {
    const key = JSON.stringify([
      profile.platform,
      profile.accountId ?? profile.handle?.toLowerCase() ?? profile.url ?? '',
    ]);
    byKey.set(key, { ...profile, ...byKey.get(key) });
  }
  // "Is on that platform" adds nothing where an account there is known.
  const list = [...byKey.values()];
  return list.filter(
    (profile) =>
      profile.url !== undefined ||
      profile.handle !== undefined ||
      profile.accountId !== undefined ||
      !list.some(
        (other) =>
          other !== profile &&
          other.platform === profile.platform &&
          (other.url ?? other.handle ?? other.accountId) !== undefined,
      ),
  );
}
