import type { ZoneCardFragment } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Computed } from '../shared/ui/computed.tsx';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { WriteFindingLink } from '../outside-audit/write-finding-link.tsx';
import { auditWords } from './words.ts';

/** The absence zones, the severest first; those that cannot be told come last and say so. */
export function Zones({ goalId, zones }: { readonly goalId: string; readonly zones: readonly ZoneCardFragment[] }) {
  const { text } = useLang();
  const words = useWords(auditWords);
  const format = useFormat();
  if (zones.length === 0) return <p className="muted">{words.noZones}</p>;
  return (
    <ol className="zones">
      {zones.map((zone, index) => (
        // One requirement may be absent along several dimensions, or sectors of one dimension.
        <li key={`${zone.requirement.id}-${zone.dimension}-${index}`}>
          <p className="requirement-head">
            <strong>{zone.requirement.label}</strong>
            <span className={`tag zone-${zone.zone.toLowerCase()}`}>{text.zone[zone.zone]}</span>
          </p>
          <p className="small">
            {zone.zone !== 'UNKNOWN' && <span>{words.severity(format.percent(zone.severity))}</span>}
            {zone.absence && <span> · {text.absence[zone.absence]}</span>}
            {zone.knownOf > 0 && <span> · {words.knownOf(zone.knownOf)}</span>}
            <Computed of={zone.requirement.label} by={zone.computedBy} />
          </p>
          {(zone.doorway ?? zone.nearestContact) && (
            <p className="small muted">
              {zone.doorway ? words.doorway : words.nearest}{' '}
              <PersonLink person={(zone.doorway ?? zone.nearestContact)!} />
            </p>
          )}
          <WriteFindingLink goal={goalId} requirement={zone.requirement} />
        </li>
      ))}
    </ol>
  );
}
