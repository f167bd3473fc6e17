import { Imports } from '../shared/api/operations.generated.ts';
import { useData } from '../shared/api/use-data.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Section } from '../shared/ui/section.tsx';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { ImportPanel } from './import-panel.tsx';
import { importWords } from './words.ts';

export function ImportView() {
  const words = useWords(importWords);
  return (
    <>
      <ViewHead title={words.title} lead={words.lead} />
      <ImportPanel />
      <Section title={words.past}>
        <PastImports />
      </Section>
      <Section title={words.take} lead={words.takeWhy}>
        <p className="row">
          {['json', 'graphml', 'gexf', 'csv.zip', 'vcf'].map((format) => (
            <a key={format} className="button button-quiet" href={`/exports/network.${format}`} download>
              {format}
            </a>
          ))}
        </p>
      </Section>
    </>
  );
}

function PastImports() {
  const { text } = useLang();
  const words = useWords(importWords);
  const format = useFormat();
  const { data, failure } = useData(Imports, {});
  if (failure) return <FailureNotice failure={failure} />;
  const imports = (data?.me.networks[0]?.imports.nodes ?? []).filter((each) => !each.dryRun);
  if (imports.length === 0) return <p className="muted">{words.noImports}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={words.past}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.platform}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((each) => (
            <tr key={each.id}>
              <td>{each.file}</td>
              <td>{each.platform && text.platform[each.platform]}</td>
              <td>{format.moment(each.at)}</td>
              <td>{words.statuses[each.status]}</td>
              <td className="nums">
                {format.number(each.counts.created)} {words.counts.created}, {format.number(each.counts.updated)}{' '}
                {words.counts.updated}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
