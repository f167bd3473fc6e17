import type { GraphiQLPlugin } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import type { Lang } from '../../domain.ts';
import type { RequestFailure } from '../shared/api/request-failure.ts';
import { describeFailure } from '../shared/i18n/describe-failure.ts';
import { textIn } from '../shared/i18n/language.tsx';
import { EXAMPLES } from './examples.ts';
import { ExampleFromAddress } from './example-from-address.tsx';
import { createExamplesPlugin } from './examples-plugin.tsx';
import { createFetcher } from './fetcher.ts';
import { editorText } from './use-open-example.ts';

export function GraphiqlPage({ lang }: { readonly lang: Lang }) {
  const text = textIn(lang);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const fetcher = useMemo(() => createFetcher(lang, setFailure), [lang]);
  const examples = useMemo<GraphiQLPlugin>(() => createExamplesPlugin(lang), [lang]);
  const plugins = useMemo(() => [examples, HISTORY_PLUGIN], [examples]);
  const [first] = EXAMPLES;

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = text.graphiql.title;
  }, [lang, text]);

  return (
    <>
      {failure && (
        <p className="page-failure" role="alert">
          {describeFailure(failure, text)}
        </p>
      )}
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={examples}
        defaultTabs={[{ query: first ? editorText(first, lang) : null }]}
        defaultEditorToolsVisibility
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <a className="home-link" href="/">
            {text.graphiql.back}
          </a>
        </GraphiQL.Logo>
        <ExampleFromAddress lang={lang} />
      </GraphiQL>
    </>
  );
}
