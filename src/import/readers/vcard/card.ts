import type {
  NameRecord,
  PersonRecord,
  PlaceRecord,
  PositionRecord,
  PostalAddress,
} from '../../canonical-record.type.ts';
import { countryCode } from '../country.ts';
import { propertyText, splitValue, unescapeValue, type Property } from './property.ts';
import { socialProfiles } from './social-profile.ts';

/** What a card's properties say; the name may be missing. */
export type CardContent = Omit<PersonRecord, 'kind' | 'row' | 'externalId' | 'name'> & {
  readonly name?: NameRecord;
};

/**
 * Every property whose value is read. NOTE, PHOTO and the like are not: what isn't needed isn't kept. BDAY and streets are kept
 * to tell persons of one name apart, and shown nowhere.
 */
export const USED_PROPERTIES: ReadonlySet<string> = new Set([
  'BEGIN',
  'END',
  'VERSION',
  'AGENT',
  'KIND',
  'X-ABSHOWAS',
  'X-ADDRESSBOOKSERVER-KIND',
  'UID',
  'FN',
  'N',
  'NICKNAME',
  'EMAIL',
  'TEL',
  'ADR',
  'BDAY',
  'ORG',
  'TITLE',
  'URL',
  'X-SOCIALPROFILE',
  'SOCIALPROFILE',
  'CATEGORIES',
  'X-MAIDENNAME',
]);

/** What Google and Android put all contacts into; says nothing of anybody. */
const SYSTEM_GROUPS: ReadonlySet<string> = new Set(['mycontacts', 'my contacts', 'starred', 'starred in android']);

/** The properties of one card, decoded when asked for: what isn't used can't be damaged. */
export class Card {
  /** Names of properties some of whose bytes fitted no charset. */
  readonly damaged: Property[] = [];
  readonly #properties: readonly Property[];
  readonly #fileIsUtf8: boolean;

  constructor(properties: readonly Property[], fileIsUtf8: boolean) {
    this.#properties = properties;
    this.#fileIsUtf8 = fileIsUtf8;
  }

  all(...names: string[]): Property[] {
    return this.#properties.filter((property) => names.includes(property.name));
  }

  text(property: Property): string {
    const { text, isDamaged } = propertyText(property, this.#fileIsUtf8);
    if (isDamaged && !this.damaged.includes(property)) this.damaged.push(property);
    return text;
  }

  /** The values of a property that holds one text, blanks folded, empty ones left out. */
  texts(name: string): string[] {
    return this.all(name)
      .map((property) => oneLine(unescapeValue(this.text(property))))
      .filter((text) => text !== '');
  }

  /** The first value of a structured property that isn't empty, by component. */
  components(name: string): string[] {
    for (const property of this.all(name)) {
      const parts = splitValue(this.text(property), ';').map(oneLine);
      if (parts.some((part) => part !== '')) return parts;
    }
    return [];
  }
}

/**
 * Whether the card is of an organization, a group or a place: by KIND (RFC 6350), by Apple's flags, or because it names
 * nothing but an organization and no function in it.
 */
export function isCompanyCard(card: Card): boolean {
  const kinds = [...card.texts('KIND'), ...card.texts('X-ADDRESSBOOKSERVER-KIND')].map((kind) => kind.toLowerCase());
  if (kinds.some((kind) => ['org', 'group', 'location', 'application', 'device'].includes(kind))) return true;
  const hasName = card.components('N').length > 0;
  if (!hasName && card.texts('X-ABSHOWAS').some((value) => value.toUpperCase() === 'COMPANY')) return true;
  const organization = card.components('ORG')[0] ?? '';
  if (hasName || organization === '' || card.texts('TITLE').length > 0) return false;
  // Programs that know no cards of firms show the firm's name as the card's.
  const named = ['FN', 'NICKNAME'].flatMap((name) => card.texts(name));
  return named.length > 0 ? named.every((name) => name === organization) : card.texts('EMAIL').length === 0;
}

export function cardContent(card: Card): CardContent {
  const emails = card.texts('EMAIL').map((address) => address.replace(/^mailto:/i, ''));
  const phones = card.texts('TEL').map((number) => number.replace(/^tel:/i, ''));
  const name = nameOf(card, emails);
  const [uid] = card.texts('UID');
  const positions = positionsOf(card);
  const place = placeOf(card);
  const addresses = addressesOf(card);
  const birthDate = birthDateOf(card);
  const profiles = socialProfiles(card);
  const tags = card
    .all('CATEGORIES')
    .flatMap((property) => splitValue(card.text(property), ',').map(oneLine))
    .filter((tag) => tag !== '' && !SYSTEM_GROUPS.has(tag.toLowerCase()));
  return {
    ...(name === undefined ? {} : { name }),
    ...(emails.length === 0 ? {} : { emails: unique(emails) }),
    ...(phones.length === 0 ? {} : { phones: unique(phones) }),
    ...(uid === undefined ? {} : { uid }),
    ...(profiles.length === 0 ? {} : { profiles }),
    ...(positions.length === 0 ? {} : { positions }),
    ...(place === undefined ? {} : { place }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(addresses.length === 0 ? {} : { addresses }),
    ...(tags.length === 0 ? {} : { tags: unique(tags) }),
    tie: phones.some((number) => /\d/.test(number)) ? { withPhone: true } : {},
  };
}

/** FN; else N in reading order (2.1 needs no FN); else a nickname; else the e-mail address, all that Android may keep. */
function nameOf(card: Card, emails: readonly string[]): NameRecord | undefined {
  const [family = '', given = '', additional = ''] = card.components('N');
  const composed = [given, additional, family].filter((part) => part !== '').join(' ');
  const full = card.texts('FN')[0] ?? (composed || card.texts('NICKNAME')[0] || emails[0]);
  if (full === undefined) return undefined;
  const [maiden] = card.texts('X-MAIDENNAME');
  return {
    full,
    ...(given === '' ? {} : { given }),
    ...(family === '' ? {} : { family }),
    ...(maiden === undefined ? {} : { maiden }),
  };
}

/**
 * A position for each firm and function, the first of each together, and so on. ORG is split on `;` only:
 * `ORG:Company, The;Dept` is the firm "Company, The".
 */
function positionsOf(card: Card): PositionRecord[] {
  const organizations = card
    .all('ORG')
    .map((property) => splitValue(card.text(property), ';').map(oneLine)[0] ?? '')
    .filter((organization) => organization !== '');
  const titles = card.texts('TITLE');
  const positions = Array.from({ length: Math.max(organizations.length, titles.length) }, (_, at): PositionRecord => {
    const organization = organizations[at];
    const title = titles[at];
    return { ...(organization === undefined ? {} : { organization }), ...(title === undefined ? {} : { title }) };
  });
  const seen = new Set<string>();
  return positions
    .filter((position) => {
      const key = JSON.stringify(position);
      return !seen.has(key) && seen.add(key);
    })
    .map((position, at) => (at === 0 ? { ...position, primary: true } : position));
}

/** The preferred address with a country that is known, else the first; without a country there is no place. */
function placeOf(card: Card): PlaceRecord | undefined {
  const places = card.all('ADR').flatMap((property): { place: PlaceRecord; isPreferred: boolean }[] => {
    const [, , , locality = '', region = '', , named = ''] = splitValue(card.text(property), ';').map(oneLine);
    const country = countryCode(property.parameters.get('CC')?.[0] ?? '') ?? countryCode(named);
    if (country === undefined) return [];
    const types = (property.parameters.get('TYPE') ?? []).map((type) => type.toLowerCase());
    return [
      {
        place: { country, ...(region === '' ? {} : { region }), ...(locality === '' ? {} : { locality }) },
        isPreferred: types.includes('pref') || property.parameters.get('PREF')?.[0] === '1',
      },
    ];
  });
  return (places.find(({ isPreferred }) => isPreferred) ?? places[0])?.place;
}

/** Street, postal code and town as written, whatever the country. */
function addressesOf(card: Card): PostalAddress[] {
  return card.all('ADR').flatMap((property): PostalAddress[] => {
    const [, , street = '', locality = '', , postcode = ''] = splitValue(card.text(property), ';').map(oneLine);
    if (street === '' && postcode === '') return [];
    return [
      {
        ...(street === '' ? {} : { street }),
        ...(postcode === '' ? {} : { postcode }),
        ...(locality === '' ? {} : { locality }),
      },
    ];
  });
}

/** The year that Apple writes where there is none. */
const NO_YEAR = '1604';

/** BDAY as `YYYY-MM-DD` or `--MM-DD`; digits are not checked, for a typing error still tells more than nothing. */
function birthDateOf(card: Card): string | undefined {
  for (const text of card.texts('BDAY')) {
    const match = /^(\d{4}|--)-?(\d\d)-?(\d\d)(?:T.*)?$/.exec(text);
    if (match === null) continue;
    const [, year = '', month = '', day = ''] = match;
    return year === '--' || year === NO_YEAR ? `--${month}-${day}` : `${year}-${month}-${day}`;
  }
  return undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
