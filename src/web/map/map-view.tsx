import { GoalPicker } from '../app/goal-picker.tsx';
import { NeedsContacts } from '../app/needs.tsx';
import type { NetworkOverview } from '../app/network-context.tsx';
import { Map as MapQuery } from '../shared/api/operations.generated.ts';
import { useData } from '../shared/api/use-data.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { MapCanvas } from './map-canvas.tsx';
import { MapControls, useMapLook } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapList } from './map-list.tsx';
import { MapSearch } from './map-search.tsx';
import './map.css';
import { TimeSlider } from './time-slider.tsx';
import { mapWords } from './words.ts';

export function MapView() {
  return <NeedsContacts>{(network) => <NetworkMap network={network} />}</NeedsContacts>;
}

function NetworkMap({ network }: { readonly network: NetworkOverview }) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const format = useFormat();
  const [show, setShow] = useParameter('show');
  const [at] = useParameter('at');
  const [named] = useParameter('goal');
  const goal =
    network.goals.find((each) => each.id === named) ?? network.goals.find((each) => each.status === 'ACTIVE');
  const { data, failure, stale } = useData(MapQuery, { goalId: goal?.id ?? null, at });
  const map = data?.network.map;
  const look = useMapLook(map);
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
            {words.basis[map.basis]}
            {map.omittedPersons > 0 && ` ${words.omitted(format.number(map.omittedPersons))}`}
          </p>
          <div className="map-tools">
            <MapSearch map={map} />
            <MapControls map={map} look={look} />
          </div>
          {asList ? (
            <MapList map={map} look={look} />
          ) : (
            <div className={stale ? 'stale' : ''}>
              <MapCanvas map={map} look={look} egoName={network.ego.name} />
              <MapLegend map={map} look={look} />
              <TimeSlider />
            </div>
          )}
        </>
      )}
    </>
  );
}
