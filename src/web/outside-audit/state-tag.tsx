import type { AuditState } from '../shared/api/operations.generated.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { outsideAuditWords } from './words.ts';

/** Where an audit stands, in a word. */
export function StateTag({ state }: { readonly state: AuditState }) {
  const words = useWords(outsideAuditWords);
  return <span className={`tag audit-${state.toLowerCase()}`}>{words.state[state]}</span>;
}
