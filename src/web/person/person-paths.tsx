import type { PersonCardQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { PathLine } from '../shared/ui/path-line.tsx';
import { personWords } from './words.ts';

export function PersonPaths({ paths }: { readonly paths: PersonCardQuery['network']['shortestPaths'] }) {
  const { text } = useLang();
  const words = useWords(personWords);
  const format = useFormat();
  return (
    <section>
      <h3>{words.paths}</h3>
      {paths.length === 0 && <p className="muted small">{words.noPath}</p>}
      {paths.map((path, index) => (
        <div key={index}>
          <PathLine persons={path.persons} />
          <p className="small muted nums">
            {text.pathStatus[path.status]} · {format.percent(path.probability)}
          </p>
        </div>
      ))}
    </section>
  );
}
