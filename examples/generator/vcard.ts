import { NICKNAMES } from './names.ts';
import { isApart, type DemoPerson } from './person.type.ts';
import { slug } from './text.ts';

/** Octets of a content line before it is folded (RFC 2426 § 2.6). */
const FOLD_AT = 75;
const LINE_END = '\r\n';

/** vCard 3.0 as an iPhone's address book exports it, in order of family name. */
export function vCards(persons: readonly DemoPerson[]): string {
  return [...persons]
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .flatMap(cardOf)
    .map((line) => fold(line) + LINE_END)
    .join('');
}

function cardOf(person: DemoPerson): string[] {
  const { card, family, place, organization, title } = person;
  if (card === undefined) return [];
  const given = isApart(person) ? (NICKNAMES[person.given] ?? person.given) : person.given;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//iOS 26.1//EN',
    `N:${escaped(family)};${escaped(given)};;;`,
    `FN:${escaped(`${given} ${family}`)}`,
  ];
  if (organization !== undefined) lines.push(`ORG:${escaped(organization.name)};`);
  if (title !== undefined) lines.push(`TITLE:${escaped(title)}`);
  if (card.email !== undefined) {
    const isWork = organization !== undefined && card.email.endsWith(`@${slug(organization.name)}.example`);
    const type = isWork ? 'WORK' : 'HOME';
    lines.push(`EMAIL;type=INTERNET;type=${type};type=pref:${card.email}`);
  }
  if (card.phone !== undefined) {
    const type = card.phone.startsWith('+33 6') ? 'CELL' : 'WORK';
    lines.push(`TEL;type=${type};type=VOICE;type=pref:${card.phone}`);
  }
  if (place !== undefined) {
    const parts = [
      '',
      '',
      card.street ?? '',
      place.locality,
      place.region,
      place.postcode,
      COUNTRY[place.country] ?? '',
    ];
    lines.push(`ADR;type=${card.street === undefined ? 'WORK' : 'HOME'};type=pref:${parts.map(escaped).join(';')}`);
  }
  if (card.withProfile && person.linkedIn !== undefined) {
    const handle = person.linkedIn.url.split('/in/')[1] ?? '';
    lines.push(`X-SOCIALPROFILE;type=linkedin;x-user=${handle}:${person.linkedIn.url.replace('https://', 'http://')}`);
  }
  lines.push(`CATEGORIES:${card.categories.map(escaped).join(',')}`, `UID:${card.uid}`, 'END:VCARD');
  return lines;
}

const COUNTRY: Readonly<Record<string, string>> = {
  FR: 'France',
  DE: 'Deutschland',
  GB: 'United Kingdom',
  CH: 'Schweiz',
};

function sortKey({ family, given }: DemoPerson): string {
  return slug(`${family} ${given}`);
}

function escaped(text: string): string {
  return text.replace(/([\\;,])/g, '\\$1').replaceAll('\n', '\\n');
}

/** Folds by octets without cutting a character in half. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > FOLD_AT) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(LINE_END);
}
