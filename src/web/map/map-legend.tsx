import { useState } from 'react';
import { useNetwork } from '../app/network-context.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { CommunityName } from './community-name.tsx';
import type { Group, Groups } from './map-groups.ts';
import type { MapData } from './map-look.ts';
import { mapWords } from './words.ts';

/** What the colours of the map stand for, and how many have each; a click lights one group alone, the pencil names it. */
export function MapLegend(props: {
  readonly groups: Groups;
  readonly visible: readonly number[];
  readonly zones: MapData['zones'];
}) {
  const words = useWords(mapWords);
  const [only, setOnly] = useParameter('only');
  const [naming, setNaming] = useState<string | null>(null);
  const counts = props.groups.groups.map(() => 0);
  for (const person of props.visible) {
    const at = props.groups.of[person] ?? -1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return (
    <ul className="map-legend small" aria-label={words.legend}>
      {props.groups.groups.map((group, at) => {
        if ((counts[at] ?? 0) === 0) return null;
        return (
          <li key={group.key}>
            {group.community !== undefined && naming === group.key ? (
              <CommunityName id={group.community} name={group.name} onDone={() => setNaming(null)} />
            ) : (
              <Entry
                group={group}
                count={counts[at] ?? 0}
                lit={only === group.key}
                onLight={() => setOnly(only === group.key ? null : group.key)}
                onName={() => setNaming(group.key)}
              />
            )}
          </li>
        );
      })}
      {props.zones.length > 0 && (
        <li className="legend-entry">
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="4.5" className="legend-zone" />
          </svg>
          {words.zones}
        </li>
      )}
    </ul>
  );
}

function Entry(props: {
  readonly group: Group;
  readonly count: number;
  readonly lit: boolean;
  readonly onLight: () => void;
  readonly onName: () => void;
}) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const format = useFormat();
  const { mayChange } = useNetwork();
  const { group } = props;
  return (
    <span className="legend-entry">
      <button type="button" className="legend-light" aria-pressed={props.lit} onClick={props.onLight}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <circle cx="5" cy="5" r="5" fill={group.colour} />
        </svg>
        {group.name || text.unknown} <span className="muted nums">{format.number(props.count)}</span>
      </button>
      {group.community !== undefined && mayChange && (
        <button type="button" className="legend-name" aria-label={words.rename(group.name)} onClick={props.onName}>
          ✎
        </button>
      )}
    </span>
  );
}
