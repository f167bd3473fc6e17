import { isSet, type AmbitPosition, type AmbitProfile } from '../../import/ambit-json/ambit-file.type.ts';
import type { Platform } from '../../domain.ts';
import type { ExportedNetwork, ExportedPerson } from '../exported-network.type.ts';
import { profileAddress } from '../profile-address.ts';
import { escapedText, foldedLine, parameterText, uriValue } from './content-line.ts';

/** Names of services as RFC 9554 § 3.2 asks: as the service is known. */
const SERVICES: Readonly<Partial<Record<Platform, string>>> = {
  LINKEDIN: 'LinkedIn',
  FACEBOOK: 'Facebook',
  VIADEO: 'Viadeo',
  GOOGLE_PLUS: 'GooglePlus',
  TWITTER: 'Twitter',
  XING: 'Xing',
  MASTODON: 'Mastodon',
  BLUESKY: 'Bluesky',
};

/** The contacts of a network as vCard 4.0 (RFC 6350), one card each, in UTF-8: an address book as phones and mail programs take it. */
export function* writeVcards(network: ExportedNetwork): Generator<string> {
  for (const person of network.persons) if (person.isContact) yield card(person);
}

function card(person: ExportedPerson): string {
  const { name, given, family, emails, phones, place, tags } = person;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Ambit//Ambit//EN',
    `UID:${uriValue(person.uid)}`,
    'KIND:individual',
    `FN:${escapedText(name)}`,
    // Only as a source took the name apart; a guess would come back as a statement.
    ...(isSet(given) || isSet(family) ? [`N:${escapedText(family ?? '')};${escapedText(given ?? '')};;;`] : []),
    ...(emails ?? []).map((email) => `EMAIL:${escapedText(email)}`),
    ...(phones ?? []).map(phoneLine),
    ...(place
      ? [`ADR:;;;${escapedText(place.locality ?? '')};${escapedText(place.region ?? '')};;${place.country}`]
      : []),
    ...positionLines(person),
    ...(person.profiles ?? []).flatMap(profileLines),
    ...(tags && tags.length > 0 ? [`CATEGORIES:${tags.map(escapedText).join(',')}`] : []),
    'END:VCARD',
  ];
  return lines.map(foldedLine).join('');
}

/** A number with its country is a `tel:` address, the form that 4.0 prefers; any other stays the text it is. */
function phoneLine(phone: string): string {
  return /^\+\d[\d-]*$/.test(phone) ? `TEL;VALUE=uri:tel:${phone}` : `TEL:${escapedText(phone)}`;
}

/** The positions that are held. ALTID and groups are known to few programs, so a firm and its function are told by order. */
function positionLines(person: ExportedPerson): string[] {
  const held = (person.positions ?? []).filter(({ to }) => !isSet(to));
  const [primary] = [...held].sort((a, b) => Number(b.primary === true) - Number(a.primary === true));
  const sound = held.filter(({ organization, title }) => isSet(organization) && isSet(title));
  const shown: readonly AmbitPosition[] = sound.length === held.length ? held : primary === undefined ? [] : [primary];
  return [
    ...shown.flatMap(({ organization }) => (organization ? [`ORG:${escapedText(organization)}`] : [])),
    ...shown.flatMap(({ title }) => (title ? [`TITLE:${escapedText(title)}`] : [])),
  ];
}

/** As a social profile (RFC 9554) and, for the programs that do not know these yet, as an address. */
function profileLines(profile: AmbitProfile): string[] {
  const address = profileAddress(profile);
  if (address === undefined) return [];
  const service = SERVICES[profile.platform];
  const user = isSet(profile.handle) ? `;USERNAME=${parameterText(profile.handle)}` : '';
  const social = service === undefined ? [] : [`SOCIALPROFILE;SERVICE-TYPE=${service}${user}:${uriValue(address)}`];
  return [...social, `URL:${uriValue(address)}`];
}
