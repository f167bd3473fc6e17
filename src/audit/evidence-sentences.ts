import type { Lang, Platform } from '../domain.ts';
import type { StrengthEvidenceRow } from '../tie/strength-evidence.ts';
import { levelName } from './sentences.ts';
import { formatPercent, typeset } from './typography.ts';

interface EvidenceWords {
  readonly declared: (level: string, value: string) => string;
  readonly platform: (name: string) => string;
  readonly phone: (name: string) => string;
  readonly follow: (name: string) => string;
  readonly inferred: string;
  readonly interactions: (count: number) => string;
  readonly worth: (value: string) => string;
  readonly overridden: string;
  /** A platform that has no name of its own. */
  readonly other: string;
}

const WORDS: Readonly<Record<Lang, EvidenceWords>> = {
  en: {
    declared: (level, value) => `Declared: you know each other ${level} (${value}). Nothing else counts.`,
    platform: (name) => `Connected on ${name}`,
    phone: (name) => `In the address book with a telephone number (${name})`,
    follow: (name) => `One follows the other on ${name}`,
    inferred: 'Only inferred, from a shared employer or conversation',
    interactions: (count) =>
      count === 1
        ? 'One exchange on record, the less the longer ago'
        : `${count} exchanges on record, old ones for less`,
    worth: (value) => `: ${value}.`,
    overridden: ' Does not count: the strength was declared.',
    other: 'another platform',
  },
  fr: {
    declared: (level, value) => `Déclaré : vous vous connaissez ${level} (${value}). Rien d’autre ne compte.`,
    platform: (name) => `En relation sur ${name}`,
    phone: (name) => `Dans le carnet d’adresses avec un numéro de téléphone (${name})`,
    follow: (name) => `L’un suit l’autre sur ${name}`,
    inferred: 'Seulement déduit d’un employeur ou d’une conversation en commun',
    interactions: (count) =>
      count === 1
        ? 'Un échange enregistré, qui compte moins avec le temps'
        : `${count} échanges enregistrés, les anciens pour moins`,
    worth: (value) => ` : ${value}.`,
    overridden: ' Ne compte pas : la force a été déclarée.',
    other: 'une autre plateforme',
  },
};

const NAMES: Readonly<Record<Platform, string | null>> = {
  LINKEDIN: 'LinkedIn',
  FACEBOOK: 'Facebook',
  VIADEO: 'Viadeo',
  GOOGLE_PLUS: 'Google+',
  TWITTER: 'Twitter/X',
  XING: 'XING',
  MASTODON: 'Mastodon',
  BLUESKY: 'Bluesky',
  GOOGLE_CONTACTS: 'Google Contacts',
  OUTLOOK: 'Outlook',
  APPLE: 'Apple',
  OTHER: null,
};

/** What a tie's strength rests on, and how much it is worth: `Connected on LinkedIn: 10 %.` */
export function evidenceSentence(row: StrengthEvidenceRow, lang: Lang): string {
  const words = WORDS[lang];
  const value = formatPercent(row.evidence, lang);
  if (row.kind === 'DECLARED') return typeset(words.declared(levelName(row.evidence, 'floor', lang), value), lang);
  const name = (row.platform === null ? null : NAMES[row.platform]) ?? words.other;
  const what = {
    PLATFORM: words.platform(name),
    ADDRESS_BOOK_PHONE: words.phone(name),
    ONE_WAY_FOLLOW: words.follow(name),
    INFERRED: words.inferred,
    INTERACTIONS: words.interactions(row.interactions ?? 0),
  }[row.kind];
  return typeset(`${what}${words.worth(value)}${row.counts ? '' : words.overridden}`, lang);
}
