import type { PositionRecord } from '../import/canonical-record.type.ts';
import { stableId } from '../stable-id.ts';
import { classifyOnce } from '../taxonomy/classify-once.ts';
import type { Classification } from '../taxonomy/classify.type.ts';
import { refineOccupation, type TitleMemory } from '../taxonomy/title-lookup.ts';
import { normalizeText, organizationKey } from '../taxonomy/normalize.ts';
import { sectorParent } from '../taxonomy/sector.ts';
import { withoutOverridden } from './owner-edits.ts';
import type {
  OrganizationMemory,
  PositionSource,
  ProjectedPosition,
  ProjectedRecord,
} from './person-projection.type.ts';

/**
 * The positions of all records, each once, and the expertise that their titles tell.
 * @param titles what a loaded taxonomy makes of titles that the tables leave open
 */
export function projectPositions(
  personId: string,
  records: readonly ProjectedRecord[],
  memory: OrganizationMemory,
  titles: TitleMemory,
): { readonly list: readonly ProjectedPosition[]; readonly titleExpertise: readonly string[] } {
  const sources = withoutOverridden(records, 'positions');
  const byKey = new Map<string, ProjectedPosition>();
  const titleExpertise: string[] = [];
  for (const { content, origin } of sources) {
    const endsById = new Map<string, (string | null)[]>();
    for (const position of content.positions ?? []) {
      const projected = projectPosition(personId, position, origin !== 'NETWORK', { memory, titles });
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
  { memory, titles }: { readonly memory: OrganizationMemory; readonly titles: TitleMemory },
): { readonly position: ProjectedPosition; readonly expertise: readonly string[] } {
  const { organization, title } = position;
  const orgKey = organization === undefined ? null : organizationKey(organization);
  const guess: Classification = mayClassify
    ? classifyOnce({
        ...(organization === undefined ? {} : { organization }),
        ...(title === undefined ? {} : { title }),
      })
    : { expertise: [] };
  const occupation = mayClassify ? refineOccupation(guess.occupation, titles.get(title ?? '')) : undefined;
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
      occupationCode: position.occupation ?? occupation?.value ?? null,
      occupationSource: sourceOf(position.occupation, occupation, named.has('occupation')),
      occupationConfidence: position.occupation === undefined ? (occupation?.confidence ?? null) : null,
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
