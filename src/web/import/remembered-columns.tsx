import { useState } from 'react';
import { useNetworkAct, useNetworkData } from '../app/network-data.ts';
import {
  ImportMappingForget,
  ImportMappingSet,
  RememberedColumns as RememberedColumnsQuery,
} from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Section } from '../shared/ui/section.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { columnWords } from './column-words.ts';
import type { ColumnFields } from './send-import.ts';

/** The tables whose columns the owner explained: to look at, change and forget. Nothing where there are none. */
export function RememberedColumns() {
  const { text } = useLang();
  const words = useWords(columnWords);
  const format = useFormat();
  const { data } = useNetworkData(RememberedColumnsQuery, {});
  const forget = useNetworkAct(ImportMappingForget);
  const set = useNetworkAct(ImportMappingSet);
  const [changed, setChanged] = useState<string | null>(null);
  const mappings = data?.network.importMappings.nodes ?? [];
  if (mappings.length === 0) return null;
  const failure = forget.failure ?? set.failure;
  const save = (id: string, fields: ColumnFields) => {
    const columns = [...fields].map(([column, field]) => ({ column, field }));
    void set.run({ input: { id, columns } }).then((done) => done && setChanged(null));
  };
  return (
    <Section title={words.past} lead={words.pastWhy}>
      {failure && <FailureNotice failure={failure} />}
      <ul className="remembered">
        {mappings.map(({ id, at, columns }) => {
          const names = columns.map(({ name }) => name).join(', ');
          return (
            <li key={id}>
              <p>
                {names} <span className="small muted">{words.since(format.day(at))}</span>
              </p>
              <p className="row">
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={`${words.change}: ${names}`}
                  onClick={() => setChanged(id)}
                >
                  {words.change}
                </button>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={`${words.forget}: ${names}`}
                  disabled={forget.busy}
                  onClick={() => void forget.run({ input: { id } })}
                >
                  {words.forget}
                </button>
              </p>
              {changed === id && (
                <ColumnDialog
                  columns={columns}
                  note={words.pastWhy}
                  submit={text.save}
                  onSubmit={(fields) => save(id, fields)}
                  onClose={() => setChanged(null)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
