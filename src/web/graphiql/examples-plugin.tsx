import type { GraphiQLPlugin } from '@graphiql/react';
import type { Lang } from '../../domain.ts';
import { textIn } from '../shared/i18n/language.tsx';
import { EXAMPLES } from './examples.ts';
import { useOpenExample } from './use-open-example.ts';

/** The list of examples as a GraphiQL panel. */
export function createExamplesPlugin(lang: Lang): GraphiQLPlugin {
  return {
    title: textIn(lang).graphiql.examples,
    icon: ExamplesIcon,
    content: () => <ExampleList lang={lang} />,
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M7 4.5h10M7 10h10M7 15.5h10" strokeLinecap="round" />
      <circle cx="3.2" cy="4.5" r="0.9" />
      <circle cx="3.2" cy="10" r="0.9" />
      <circle cx="3.2" cy="15.5" r="0.9" />
    </svg>
  );
}

function ExampleList({ lang }: { readonly lang: Lang }) {
  const open = useOpenExample(lang);
  const { graphiql: text } = textIn(lang);
  return (
    <section className="examples" aria-label={text.examples}>
      <h2>{text.examples}</h2>
      <p>{text.introduction}</p>
      <ol>
        {EXAMPLES.map((example) => (
          <li key={example.slug}>
            <button type="button" disabled={open === null} onClick={() => open?.(example)}>
              <strong>{example.title[lang]}</strong>
              <span>{example.explanation[lang]}</span>
              {example.variables && <em>{text.needsVariables}</em>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
