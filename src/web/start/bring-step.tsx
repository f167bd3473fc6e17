import { Link } from 'wouter';
import { ImportPanel } from '../import/import-panel.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { startWords } from './words.ts';

export function BringStep({ contacts }: { readonly contacts: number }) {
  const words = useWords(startWords);
  const format = useFormat();
  return (
    <>
      <ViewHead eyebrow={words.step(1)} title={words.bring} lead={words.bringWhy} />
      <ImportPanel />
      {contacts > 0 && (
        <p className="start-next">
          <span>{words.have(format.number(contacts))}</span>
          <Link className="button" href="/start?step=goal">
            {words.bringNext}
          </Link>
        </p>
      )}
    </>
  );
}
