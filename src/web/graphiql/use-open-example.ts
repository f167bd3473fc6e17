import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback } from 'react';
import type { Lang } from '../../domain.ts';
import type { Example } from './parse-example.ts';

/** The document under its explanation in the reader's language, in lines that fit the editor. */
export function editorText(example: Example, lang: Lang): string {
  const comment = example.explanation[lang].replace(/(.{20,44}) (?=\S)/g, '$1\n# ');
  return `# ${comment}\n${example.document}\n`;
}

/** Opens an example in a new tab, or shows the tab where it is open and unchanged. Null until the editors are there. */
export function useOpenExample(lang: Lang): ((example: Example) => void) | null {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));

  const open = useCallback(
    (example: Example) => {
      const query = editorText(example, lang);
      const opened = tabs.findIndex((tab) => tab.query === query);
      if (opened >= 0) {
        changeTab(opened);
        return;
      }
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(example.variables ? JSON.stringify(example.variables, null, 2) : '');
      queryEditor?.focus();
    },
    [addTab, changeTab, lang, queryEditor, tabs, variableEditor],
  );
  return queryEditor && variableEditor ? open : null;
}
