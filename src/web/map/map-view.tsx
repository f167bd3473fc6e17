import { useMemo } from 'react';
import { GoalPicker } from '../app/goal-picker.tsx';
import { NeedsContacts } from '../app/needs.tsx';
import type { NetworkOverview } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { Map as MapQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { MapCanvas } from './map-canvas.tsx';
import { MapControls } from './map-controls.tsx';
import { groupsOf } from './map-groups.ts';
import { MapLegend } from './map-legend.tsx';
import { MapList } from './map-list.tsx';
import { isShown, type MapData } from './map-look.ts';
import './map.css';
import { isThere, presenceOf } from './map-time.ts';
import { TimeSlider } from './time-slider.tsx';
import { useMapLook } from './use-map-look.ts';
import { useZonesThen } from './use-zones-then.ts';
import { mapWords } from './words.ts';

export function MapView() {
  return <NeedsContacts>{(network) => <NetworkMap network={network} />}</NeedsContacts>;
}

function NetworkMap({ network }: { readonly network: NetworkOverview }) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const format = useFormat();
  const [show, setShow] = useParameter('show');
  const [named] = useParameter('goal');
  const goal =
    network.goals.find((each) => each.id === named) ?? network.goals.find((each) => each.status === 'ACTIVE');
  const { data, failure, stale } = useNetworkData(MapQuery, { goalId: goal?.id ?? null });
  const map = data?.network.map;
  const asList = show === 'list';
  return (
    <>
      <ViewHead title={words.title}>
        {goal && <GoalPicker goal={goal} goals={network.goals} />}
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={asList}
          onClick={() => setShow(asList ? null : 'list')}
        >
          {asList ? words.asMap : words.asList}
        </button>
      </ViewHead>
      {failure && <FailureNotice failure={failure} />}
      {!map && !failure && <Loading text={text.loading} />}
      {map && (
        <>
          <p className="muted map-basis">
            {network.role === 'OWNER' ? words.basis[map.basis] : words.basisOf[map.basis]}
            {map.omittedPersons > 0 && ` ${words.omitted(format.number(map.omittedPersons))}`}
          </p>
          <div className={stale ? 'stale' : ''}>
            <Shown map={map} goalId={goal?.id ?? null} egoName={network.ego.name} asList={asList} />
          </div>
        </>
      )}
    </>
  );
}

/** The map or the list, each with the same filters and of the same moment. */
function Shown(props: {
  readonly map: MapData;
  readonly goalId: string | null;
  readonly egoName: string;
  readonly asList: boolean;
}) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const format = useFormat();
  const { map, goalId } = props;
  const [at] = useParameter('at');
  const look = useMapLook(map);
  const zones = useZonesThen(map, goalId, at);
  const presence = useMemo(
    () => presenceOf({ at: map.at, persons: map.persons, ties: map.ties }),
    [map.at, map.persons, map.ties],
  );
  const groups = useMemo(
    () => groupsOf(map, look, { ...words, platform: text.platform, percent: format.percent }),
    [map, look, words, text, format],
  );
  const visible = useMemo(
    () =>
      map.persons.ids
        .map((_, person) => person)
        .filter((person) => isShown(map, person, look) && isThere(presence.persons[person], look.day, presence.today)),
    [map, look, presence],
  );
  return (
    <>
      <MapControls map={map} look={look} goal={goalId !== null} />
      {props.asList ? (
        <MapList map={map} visible={visible} presence={presence} day={look.day} zones={zones} />
      ) : (
        <MapCanvas map={map} look={look} groups={groups} presence={presence} zones={zones} egoName={props.egoName} />
      )}
      {!props.asList && visible.length === 0 && <p className="note">{words.nobody}</p>}
      {!props.asList && <MapLegend groups={groups} visible={visible} zones={zones} />}
      <TimeSlider presence={presence} />
    </>
  );
}
