import { useWords } from '../shared/i18n/use-words.ts';
import { Section } from '../shared/ui/section.tsx';
import { outsideAuditWords } from './words.ts';

/** How an audit goes, from asking to looking again. */
export function Steps() {
  const words = useWords(outsideAuditWords);
  return (
    <Section title={words.stepsTitle}>
      <ol className="audit-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}
