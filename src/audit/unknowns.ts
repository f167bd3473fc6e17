import type { Lang } from '../domain.ts';
import type { AuditUnknown, UnknownKind } from './audit-report.type.ts';
import { WORDS } from './sentences.ts';
import { whoOf, type Knowledge } from './standing.ts';
import { counted, listed, typeset } from './typography.ts';

/** Below this share of the contacts an unknown is not worth a line. */
const WORTH_SAYING = 0.1;
/** While the skills of fewer are stated than this share, a report says that it rests on titles. */
const FEW = 0.3;

export interface UnknownsInput {
  readonly knowledge: Knowledge;
  readonly friendTiesKnown: boolean;
  /** Names of contacts whose strength to ask first: those who count most for the goal. */
  readonly askFirst: readonly string[];
}

/** What the report could not know, what counts most first, each with how to tell it. */
export function unknowns({ knowledge, friendTiesKnown, askFirst }: UnknownsInput, lang: Lang): readonly AuditUnknown[] {
  const words = WORDS[lang].unknown;
  const { contacts } = knowledge;
  if (contacts === 0) return [unknown('CONTACTS', words.noContacts, lang)];
  const some = (count: number): boolean => count > WORTH_SAYING * contacts;
  const who = (count: number): string => whoOf(count, contacts, lang);
  const found: AuditUnknown[] = [];
  const add = (kind: UnknownKind, said: readonly [string, string], isUnknown: boolean): void => {
    if (isUnknown) found.push(unknown(kind, said, lang));
  };
  const { strengthAssumed, lastContactUnknown, placeUnknown } = knowledge;
  add(
    'STRENGTH',
    words.strength(who(strengthAssumed), listed(askFirst, lang)),
    some(strengthAssumed) && askFirst.length > 0,
  );
  add('LAST_CONTACT', words.lastContact(who(lastContactUnknown)), some(lastContactUnknown));
  add('FRIEND_TIES', words.friendTies, !friendTiesKnown);
  add('SECTOR', sectorSaid(knowledge, lang), knowledge.sectorUnknown > 0);
  add('PLACE', words.place(who(placeUnknown)), some(placeUnknown));
  add('EXPERTISE', words.expertise, knowledge.expertiseStated < FEW * contacts);
  // Logged meetings tell both, so it is said once.
  add('TIME', words.time, knowledge.timeKnown === 0 && !some(lastContactUnknown));
  return found;
}

function sectorSaid(knowledge: Knowledge, lang: Lang): readonly [string, string] {
  const { unknown: words, contactWords, organizationWords } = WORDS[lang];
  const contacts = counted(knowledge.sectorUnknown, ...contactWords, lang);
  if (knowledge.unclassified === 0) return words.sectorAlone(contacts);
  const names = knowledge.largestUnclassified.map(({ name }) => name);
  return words.sector(contacts, counted(knowledge.unclassified, ...organizationWords, lang), listed(names, lang));
}

function unknown(kind: UnknownKind, [sentence, how]: readonly [string, string], lang: Lang): AuditUnknown {
  return { kind, sentence: typeset(sentence, lang), how: typeset(how, lang) };
}
