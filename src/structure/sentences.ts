import { counted, formatNumber, formatPercent, typeset } from '../audit/typography.ts';
import type { Help, Lang } from '../domain.ts';
import type { BrokerRow } from './brokers.ts';
import type { Heterogeneity } from './heterogeneity.ts';
import type { BridgeRow, NetworkStructureRow, PersonStructureRow } from './structure.service.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { Openness, StructureWords } from './words/structure-words.type.ts';

export const STRUCTURE_WORDS: Readonly<Record<Lang, StructureWords>> = { en, fr };

/** From these efficiencies on neighbours count as separate, and as partly separate. */
const OPEN = 0.7;
const MIXED = 0.4;
/** Below and above these IQV persons count as alike, and as well mixed. */
const ALIKE = 0.4;
const WELL_MIXED = 0.75;

/** What the structure of a network means, for a goal that asks for such help. */
export function networkMeaning(row: NetworkStructureRow, help: Help | null, lang: Lang): string {
  const words = STRUCTURE_WORDS[lang];
  const { efficiency, effectiveSize } = row.measures;
  if (row.contacts < 2) return typeset(words.tooFew, lang);
  if (!row.friendTiesKnown || efficiency === null || effectiveSize === null) return typeset(words.unknown, lang);
  const openness = opennessOf(efficiency);
  const contacts = counted(row.contacts, ...words.contacts, lang);
  const first = words.openness[openness](contacts, formatNumber(effectiveSize, lang, 1));
  return typeset(`${first} ${words.advice[openness][help ?? 'ORDINARY']}`, lang);
}

/** What the place of a person in the network means. */
export function personMeaning({ measures, friendTiesKnown }: PersonStructureRow, lang: Lang): string {
  const words = STRUCTURE_WORDS[lang];
  const { degree, efficiency, effectiveSize } = measures;
  if (!friendTiesKnown) return typeset(words.personUnknown, lang);
  if (degree === null || degree < 2 || efficiency === null || effectiveSize === null)
    return typeset(words.personAlone, lang);
  const known = counted(degree, ...words.people, lang);
  return typeset(words.person[opennessOf(efficiency)](known, formatNumber(effectiveSize, lang, 1)), lang);
}

/** Why to ask a broker, or when not to. */
export function brokerMeaning(row: BrokerRow, lang: Lang): string {
  const words = STRUCTURE_WORDS[lang];
  const { opens, opensAlone, circles, fitting, fittingAlone } = row;
  const aloneOf = (count: number): string | null => (count === 0 ? null : formatNumber(count, lang));
  const parts = [
    opens === 0 ? words.opensNobody : words.opens(counted(opens, ...words.people, lang), aloneOf(opensAlone)),
    ...(fitting === null || opens === 0
      ? []
      : [words.fitting(fitting, formatNumber(fitting, lang), aloneOf(fittingAlone ?? 0))]),
    ...(circles > 1 ? [words.links(counted(circles, ...words.circles, lang))] : []),
    ...(row.superConnector ? [words.superConnector] : []),
  ];
  return typeset(parts.join(' '), lang);
}

export function bridgeMeaning({ size, fitting }: BridgeRow, lang: Lang): string {
  const words = STRUCTURE_WORDS[lang];
  const goal = fitting === null ? [] : [words.bridgeFitting(fitting, counted(fitting, ...words.people, lang))];
  return typeset([words.bridge(counted(size, ...words.people, lang)), ...goal].join(' '), lang);
}

/** @param label of the value that most have */
export function mixMeaning({ iqv, blau, largest }: Heterogeneity, label: string, lang: Lang): string {
  const words = STRUCTURE_WORDS[lang];
  if (blau === null || largest === null) return typeset(words.mixUnknown, lang);
  const share = formatPercent(largest.share, lang);
  const evenness = iqv ?? 0;
  if (evenness < ALIKE) return typeset(words.alike(label, share), lang);
  return typeset(evenness < WELL_MIXED ? words.mixed(label, share) : words.wellMixed, lang);
}

function opennessOf(efficiency: number): Openness {
  return efficiency >= OPEN ? 'OPEN' : efficiency >= MIXED ? 'MIXED' : 'CLOSED';
}
