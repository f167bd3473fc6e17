import { comesBefore } from '../../alignment/calculator/fit.ts';
import { placeKey } from '../../person/person-projection.ts';
import { normalizeText } from '../../taxonomy/normalize.ts';
import { concealedOrganizationKey, EGO_NAME, isShown, type Concealment } from './concealment.ts';
import type { PersonContent } from './content.type.ts';

type Position = PersonContent['positions'][number];
type Place = NonNullable<PersonContent['place']>;

/** That somebody knows how to do something, without saying what: so it stays known of how many an expertise is known. */
const UNDISCLOSED = { key: 'undisclosed', name: 'undisclosed', level: null, source: 'STATED' };

/** A person as an auditor is shown one. */
export function concealPerson(person: PersonContent, how: Concealment): PersonContent {
  const { pseudonyms, dates, grant } = how;
  const place = person.place === null ? null : concealPlace(person.place, person.placeKey ?? '', how);
  return {
    id: pseudonyms.idOf('person', person.id),
    isEgo: person.isEgo,
    ...(grant.names === 'SHOWN' ? namesOf(person) : concealedNames(person, how)),
    knownDimensions: person.knownDimensions,
    knownDays: person.knownDays?.map((day) => dates.day(day)) ?? null,
    groupKey: person.groupKey === null ? null : concealedGroup(person.groupKey, how),
    groupDays: person.groupDays?.map((day) => dates.day(day)) ?? null,
    groupKeys: person.groupKeys?.map((key) => concealedGroup(key, how)) ?? null,
    place,
    placeKey:
      place === null
        ? null
        : placeKey({
            country: place.country,
            ...(place.region === null ? {} : { region: place.region }),
            ...(place.locality === null ? {} : { locality: place.locality }),
          }),
    platforms: [...person.platforms].sort(),
    positions: markedPrimary(person, how).map((position) => concealPosition(position, how)),
    expertise: concealExpertise(person, how),
  };
}

function namesOf({ name, given, family, sortName }: PersonContent) {
  return { name, given, family, sortName };
}

function concealedNames({ id, isEgo }: PersonContent, { pseudonyms }: Concealment) {
  const name = isEgo ? EGO_NAME : pseudonyms.personName(id);
  return { name, given: null, family: null, sortName: normalizeText(name) };
}

function concealedGroup(key: string, how: Concealment): string {
  return key === '' ? key : concealedOrganizationKey(key, how);
}

/**
 * The person's positions, with dates as they are shown. Of current ones that began together the lesser organization is the
 * person's main one; as its key is another now, the position is marked instead.
 */
function markedPrimary({ positions }: PersonContent, { dates, today }: Concealment): readonly Position[] {
  const current = positions.filter((each) => isMainCandidate(each, today));
  const main = current.reduce<Position | undefined>(
    (best, each) => (best === undefined || comesBefore(asInput(each), asInput(best)) ? each : best),
    undefined,
  );
  if (main === undefined) return positions;
  const rivals = current.filter(
    (each) =>
      each.organizationKey !== main.organizationKey &&
      each.primary === main.primary &&
      dates.day(each.fromDay) === dates.day(main.fromDay),
  );
  if (rivals.length === 0) return positions;
  return positions.map((each) => {
    if (each === main) return { ...each, primary: true };
    return rivals.includes(each) ? { ...each, primary: false } : each;
  });
}

function isMainCandidate({ organizationKey, fromDay, toDay }: Position, today: number): boolean {
  return organizationKey !== null && (fromDay === null || fromDay <= today) && (toDay === null || today < toDay);
}

function asInput({ organizationKey, fromDay, primary }: Position) {
  return { organization: organizationKey, from: fromDay, primary };
}

function concealPosition(position: Position, how: Concealment): Position {
  const { pseudonyms, dates, grant, text } = how;
  const { organization, organizationKey: key } = position;
  return {
    ...position,
    id: pseudonyms.idOf('position', position.id),
    title: position.title !== null && grant.fields.includes('TITLES') ? text(position.title) : null,
    organization:
      organization === null || key === null
        ? null
        : isShown(key, how)
          ? text(organization)
          : pseudonyms.organizationName(key),
    organizationKey: key === null ? null : concealedOrganizationKey(key, how),
    from: dates.date(position.from),
    to: dates.date(position.to),
    fromDay: dates.day(position.fromDay),
    toDay: dates.day(position.toDay),
  };
}

function concealExpertise({ expertise }: PersonContent, { grant, namedExpertise, text }: Concealment) {
  const isGranted = grant.fields.includes('EXPERTISE');
  const shown = expertise
    .filter(({ key }) => isGranted || namedExpertise.has(key))
    .map((each) => ({ ...each, name: text(each.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return shown.length < expertise.length ? [...shown, UNDISCLOSED] : shown;
}

/** The country and the region; the locality where it is granted, or where a shown goal asks for it. */
function concealPlace(place: Place, key: string, { grant, namedPlaces, text }: Concealment): Place {
  const isAskedFor = namedPlaces.some((named) => named.split('/').length > 3 && key.startsWith(named));
  const { locality } = place;
  return {
    country: place.country,
    region: place.region === null ? null : text(place.region),
    locality: locality !== null && (grant.fields.includes('LOCALITIES') || isAskedFor) ? text(locality) : null,
  };
}
