import { useEffect, useRef } from 'react';
import type { Lang } from '../../domain.ts';
import { EXAMPLES } from './examples.ts';
import { useOpenExample } from './use-open-example.ts';

/** Opens the example that the address names (`/graphql#create-goal`), once; the home page links there. */
export function ExampleFromAddress({ lang }: { readonly lang: Lang }) {
  const open = useOpenExample(lang);
  const done = useRef(false);
  useEffect(() => {
    if (open === null || done.current) return;
    done.current = true;
    const example = EXAMPLES.find((each) => each.slug === location.hash.slice(1));
    if (example) open(example);
  }, [open]);
  return null;
}
