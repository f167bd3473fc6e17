import { useEffect, useState } from 'react';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { dayOf, isThere, monthsBack, monthsSince, type Presence, type Span } from './map-time.ts';
import { mapWords } from './words.ts';

const MOST_MONTHS = 12 * 30;
const FRAMES = 90;
const FRAME_MS = 110;

/** The moment whose network is drawn: back to where it began, by hand or played; persons and ties come as they began, and go as they ended. */
export function TimeSlider({ presence }: { readonly presence: Presence }) {
  const words = useWords(mapWords);
  const format = useFormat();
  const [now] = useState(() => new Date());
  const [at, setAt] = useParameter('at');
  const [playing, setPlaying] = useState(false);
  const months = presence.first === null ? 0 : Math.min(MOST_MONTHS, monthsSince(presence.first, now) + 1);
  const back = at === null ? 0 : Math.min(months, Math.max(0, monthsSince(dayOf(at), now)));
  const show = (next: number) => setAt(next <= 0 ? null : monthsBack(now, next));

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = Math.max(0, back - Math.ceil(months / FRAMES));
      show(next);
      if (next === 0) setPlaying(false);
    }, FRAME_MS);
    return () => clearTimeout(timer);
  }, [playing, back, months]);

  if (months === 0) return <p className="small muted map-time">{words.noTime}</p>;
  const moment = back === 0 ? words.now : format.month(monthsBack(now, back));
  const day = at === null ? null : dayOf(at);
  const there = (all: readonly (Span | readonly Span[])[]) =>
    format.number(all.filter((spans) => isThere(spans, day, presence.today)).length);
  const undated = presence.persons.filter((spans) => spans.some(({ from }) => from === -Infinity)).length;
  return (
    <div className="map-time">
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          if (!playing && back === 0) show(months);
          setPlaying(!playing);
        }}
      >
        {playing ? words.pause : words.play}
      </button>
      <label className="field">
        <span>
          {words.time} <strong className="nums">{moment}</strong>{' '}
          <span className="muted small nums">{words.counts(there(presence.persons), there(presence.ties))}</span>
        </span>
        <input
          type="range"
          min={-months}
          max={0}
          value={-back}
          aria-valuetext={moment}
          onChange={(event) => show(-event.target.valueAsNumber)}
        />
      </label>
      {undated > 0 && <p className="small muted">{words.undated(format.number(undated))}</p>}
    </div>
  );
}
