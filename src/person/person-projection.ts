import { dayOfDate } from '../calendar.ts';
import { PLATFORMS, type Dimension, type Platform } from '../domain.ts';
import type {
  ExpertiseRecord,
  NameRecord,
  PersonRecord,
  PlaceRecord,
  PositionRecord,
  ProfileRecord,
} from '../import/canonical-record.type.ts';
import { saysName } from '../identity/parse-name.ts';
import { stableId } from '../stable-id.ts';
import { classifyPosition } from '../taxonomy/classify.ts';
import { expertiseKey } from '../taxonomy/expertise.ts';
import { normalizeText, organizationKey } from '../taxonomy/normalize.ts';
import { sectorParent } from '../taxonomy/sector.ts';

/** What the owner changed by hand; overrides the sources. `null` clears, absent keeps. */
export interface PersonEdit {
  readonly name?: NameRecord;
  readonly emails?: readonly string[] | null;
  readonly phones?: readonly string[] | null;
  readonly profiles?: readonly ProfileRecord[] | null;
  readonly positions?: readonly PositionRecord[] | null;
  readonly expertise?: readonly ExpertiseRecord[] | null;
  readonly place?: PlaceRecord | null;
  readonly tags?: readonly string[] | null;
}

export type RecordContent = Omit<PersonRecord, 'kind' | 'row' | 'externalId' | 'tie' | 'uid'>;

/** One version of a source record, as far as the projection needs it. */
export interface ProjectedRecord {
  readonly platform: Platform;
  /** `FILE`: classify what it leaves open; `NETWORK`: a whole-network file, taken as it is; `EDIT`: the owner's own hand. */
  readonly origin: 'FILE' | 'NETWORK' | 'EDIT';
  readonly content: RecordContent | PersonEdit;
}

/** What the owner said an organization does; by organization key. */
export type OrganizationMemory = ReadonlyMap<string, string>;

export type PositionSource = 'STATED' | 'OWNER' | 'CLASSIFIED';

export interface ProjectedPosition {
  readonly id: string;
  readonly title: string | null;
  readonly organization: string | null;
  readonly organizationKey: string | null;
  readonly sectorCode: string | null;
  readonly sectorParent: string | null;
  readonly sectorSource: PositionSource | null;
  readonly sectorConfidence: number | null;
  readonly occupationCode: string | null;
  readonly occupationSource: PositionSource | null;
  readonly seniority: number | null;
  readonly senioritySource: PositionSource | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly primary: boolean;
}

export interface ProjectedExpertise {
  readonly key: string;
  readonly name: string;
  readonly level: number | null;
  readonly source: 'STATED' | 'CLASSIFIED';
}

/** A person as all its records and the owner's edits together say. */
export interface PersonProjection {
  readonly name: string | null;
  readonly given: string | null;
  readonly family: string | null;
  readonly sortName: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly tags: readonly string[];
  readonly profiles: readonly ProfileRecord[];
  readonly positions: readonly ProjectedPosition[];
  readonly expertise: readonly ProjectedExpertise[];
  readonly place: PlaceRecord | null;
  readonly placeKey: string | null;
  /** The dimensions with any value, and the day from which each has one (null: each always). */
  readonly knownDimensions: readonly Dimension[];
  readonly knownDays: readonly number[] | null;
}

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
    const edited = edit.find((content) => content[key] !== undefined);
    if (edited !== undefined)
      return [...((edited[key] ?? []) as NonNullable<PersonEdit[K]>)] as NonNullable<PersonEdit[K]>[number][];
    return contents.flatMap((content) => (content[key] ?? []) as NonNullable<PersonEdit[K]>[number][]);
  };
  const editedPlace = edit.find((content) => content.place !== undefined);
  const place = editedPlace === undefined ? contents.find((content) => content.place)?.place : editedPlace.place;
  const positions = projectPositions(
    personId,
    ranked.map(({ record }) => record),
    memory,
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

function projectPositions(
  personId: string,
  records: readonly ProjectedRecord[],
  memory: OrganizationMemory,
): { readonly list: readonly ProjectedPosition[]; readonly titleExpertise: readonly string[] } {
  const edited = records.find(
    (record) => record.origin === 'EDIT' && (record.content as PersonEdit).positions !== undefined,
  );
  const sources = edited === undefined ? records : [edited];
  const byKey = new Map<string, ProjectedPosition>();
  const titleExpertise: string[] = [];
  for (const { content, origin } of sources) {
    const endsById = new Map<string, (string | null)[]>();
    for (const position of content.positions ?? []) {
      const projected = projectPosition(personId, position, origin !== 'NETWORK', memory);
      // The same words in another record are the same position; twice in one record, a person left and came back.
      const { id, to } = projected.position;
      const ends = endsById.get(id) ?? [];
      const key = ends.length === 0 || ends.includes(to) ? id : stableId('position', id, to ?? '');
      endsById.set(id, [...ends, to]);
      if (byKey.has(key)) continue;
      byKey.set(key, { ...projected.position, id: key });
      titleExpertise.push(...projected.expertise);
    }
  }
  return { list: [...byKey.values()], titleExpertise };
}

function projectPosition(
  personId: string,
  position: PositionRecord,
  mayClassify: boolean,
  memory: OrganizationMemory,
): { readonly position: ProjectedPosition; readonly expertise: readonly string[] } {
  const { organization, title } = position;
  const orgKey = organization === undefined ? null : organizationKey(organization);
  const guess = mayClassify
    ? classifyPosition({
        ...(organization === undefined ? {} : { organization }),
        ...(title === undefined ? {} : { title }),
      })
    : { expertise: [] };
  const named = new Set(position.classified ?? []);
  const remembered = orgKey === null ? undefined : memory.get(orgKey);
  // What an exported file names as classified is no more than a guess, and the owner knows better.
  const stated = named.has('sector') ? undefined : position.sector;
  const sector = stated ?? remembered ?? position.sector ?? guess.sector?.value ?? null;
  const sectorSource: PositionSource | null =
    stated !== undefined ? 'STATED' : remembered !== undefined ? 'OWNER' : sector === null ? null : 'CLASSIFIED';
  return {
    position: {
      id: stableId('position', personId, orgKey ?? '', normalizeText(title ?? ''), position.from ?? ''),
      title: title ?? null,
      organization: organization ?? null,
      organizationKey: orgKey,
      sectorCode: sector,
      sectorParent: sector === null ? null : (sectorParent(sector) ?? null),
      sectorSource,
      sectorConfidence: sectorSource === 'CLASSIFIED' ? (guess.sector?.confidence ?? null) : null,
      occupationCode: position.occupation ?? guess.occupation?.value ?? null,
      occupationSource: sourceOf(position.occupation, guess.occupation, named.has('occupation')),
      seniority: position.seniority ?? guess.seniority?.value ?? null,
      senioritySource: sourceOf(position.seniority, guess.seniority, named.has('seniority')),
      from: position.from ?? null,
      to: position.to ?? null,
      primary: position.primary ?? false,
    },
    expertise: guess.expertise.map((each) => each.value),
  };
}

function sourceOf(stated: unknown, guess: unknown, named: boolean): PositionSource | null {
  if (stated !== undefined) return named ? 'CLASSIFIED' : 'STATED';
  return guess === undefined ? null : 'CLASSIFIED';
}

function projectExpertise(
  stated: readonly ExpertiseRecord[],
  fromTitles: readonly string[],
): readonly ProjectedExpertise[] {
  const byKey = new Map<string, ProjectedExpertise>();
  for (const { name, level } of stated) {
    const key = expertiseKey(name);
    const known = byKey.get(key);
    if (known === undefined || (level !== undefined && known.level !== null && level > known.level)) {
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
