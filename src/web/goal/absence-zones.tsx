import { useLang } from '../shared/i18n/language.tsx';
import type { AbsenceZoneView } from './goal-audit.ts';

/** As many as the eye takes in; the rest is a click away in GraphiQL. */
const SHOWN = 4;

export function AbsenceZones({ zones }: { readonly zones: readonly AbsenceZoneView[] }) {
  const { text } = useLang();
  return (
    <section>
      <h4>{text.goal.zones}</h4>
      {zones.length === 0 && <p className="muted">{text.goal.noZones}</p>}
      <ul className="zones">
        {zones.slice(0, SHOWN).map((zone, index) => (
          // One requirement may be absent along several dimensions, or sectors of one dimension.
          <li key={`${zone.requirement.id}-${zone.dimension}-${index}`}>
            <p>
              <span className={`tag zone-${zone.zone.toLowerCase()}`}>{text.goal.zone[zone.zone]}</span>
              <span className="zone-label">{zone.requirement.label}</span>
            </p>
            <p className="muted">{details(zone, text.goal).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {zones.length > SHOWN && (
        <p className="muted">
          <a href="/graphql#absence-zones">{text.goal.moreZones(zones.length - SHOWN)}</a>
        </p>
      )}
    </section>
  );
}

function details(zone: AbsenceZoneView, words: ReturnType<typeof useLang>['text']['goal']): readonly string[] {
  return [
    ...(zone.absence ? [words.absence[zone.absence]] : []),
    ...(zone.doorway ? [words.doorway(zone.doorway.name)] : []),
    ...(!zone.doorway && zone.nearestContact ? [words.nearest(zone.nearestContact.name)] : []),
    ...(zone.knownOf > 0 ? [words.knownOf(zone.knownOf)] : []),
  ];
}
