import { type RefObject, useEffect, useState } from 'react';

export interface Stage {
  /** Width over height. */
  readonly aspect: number;
  /** How big things are drawn: 1 on a wide screen, less on a narrow one. */
  readonly scale: number;
}

const USUAL_PX = 640;
const LEAST = 0.6;

/** The shape of the element that is drawn into, as it changes; null until it is known. */
export function useStage(element: RefObject<HTMLElement | null>): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width === 0 || height === 0) return;
      setStage({ aspect: width / height, scale: Math.min(1, Math.max(LEAST, Math.min(width, height) / USUAL_PX)) });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return stage;
}
