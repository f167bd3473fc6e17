import { useEffect, useState } from 'react';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { mapWords } from './words.ts';

const QUARTERS = 60;
const SETTLE_MS = 250;

/** The moment whose network is drawn, back to fifteen years; the right end is now. */
export function TimeSlider() {
  const words = useWords(mapWords);
  const format = useFormat();
  const [at, setAt] = useParameter('at');
  const [back, setBack] = useState(() => quartersBack(at));
  const moment = momentOf(back);

  useEffect(() => {
    const timer = setTimeout(() => setAt(moment), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [moment]);

  return (
    <label className="field map-time">
      <span>
        {words.time}: <strong className="nums">{moment === null ? words.now : format.month(moment)}</strong>
      </span>
      <input
        type="range"
        min={-QUARTERS}
        max={0}
        value={-back}
        aria-valuetext={moment === null ? words.now : format.month(moment)}
        onChange={(event) => setBack(-event.target.valueAsNumber)}
      />
    </label>
  );
}

/** The first day of the quarter so many quarters ago; null is now. */
function momentOf(back: number): string | null {
  if (back === 0) return null;
  const now = new Date();
  const quarter = Math.floor(now.getUTCMonth() / 3) - back;
  return new Date(Date.UTC(now.getUTCFullYear(), 3 * quarter, 1)).toISOString();
}

function quartersBack(at: string | null): number {
  for (let back = 1; back <= QUARTERS; back += 1) if (momentOf(back) === at) return back;
  return 0;
}
