import type { RefObject } from 'react';
import type Sigma from 'sigma';
import { useWords } from '../shared/i18n/use-words.ts';
import { mapWords } from './words.ts';

export function MapZoom({ sigma }: { readonly sigma: RefObject<Sigma | null> }) {
  const words = useWords(mapWords);
  const camera = () => sigma.current?.getCamera();
  return (
    <div className="map-zoom">
      <button type="button" aria-label={words.zoomIn} onClick={() => void camera()?.animatedZoom()}>
        +
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => void camera()?.animatedUnzoom()}>
        −
      </button>
      <button type="button" aria-label={words.center} onClick={() => void camera()?.animatedReset()}>
        ⌂
      </button>
    </div>
  );
}
