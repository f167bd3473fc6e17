import { useState } from 'react';
import { Link } from 'wouter';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { type ScoreFragment, Sharpen } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { Section } from '../shared/ui/section.tsx';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { ClassifyOrganizations } from './classify-organizations.tsx';
import { ScoreChange } from './score-change.tsx';
import { type AskedPerson, StrengthQuestions } from './strength-questions.tsx';
import { startWords } from './words.ts';

/** Asks for what would sharpen the answer most, and shows what the answers changed. */
export function SharpenStep({ goal: head }: { readonly goal: GoalHead }) {
  const { text } = useLang();
  const words = useWords(startWords);
  const { data, failure } = useNetworkData(Sharpen, { id: head.id });
  const goal = data?.network.goal;
  // What was asked first stays asked: the answers change who weighs most.
  const [asked, setAsked] = useState<readonly AskedPerson[] | null>(null);
  const [before, setBefore] = useState<ScoreFragment | null>(null);
  if (goal && asked === null) {
    setAsked(goal.questions.ties.map(({ person }) => person));
    setBefore(goal.alignment);
  }
  if (failure && !goal) return <FailureNotice failure={failure} />;
  if (!goal || asked === null || before === null) return <Loading text={text.loading} />;
  return (
    <>
      <ViewHead eyebrow={words.step(4)} title={words.sharpen} lead={words.sharpenLead} />
      <div className="split">
        <StrengthQuestions persons={asked} />
        <ScoreChange before={before} now={goal.alignment} />
      </div>
      {goal.questions.organizations.length > 0 && (
        <Section title={words.organizations} lead={words.organizationsWhy}>
          <ClassifyOrganizations organizations={goal.questions.organizations.slice(0, 6)} />
        </Section>
      )}
      <p className="start-next">
        <Link className="button" href={`/audit?goal=${head.id}`}>
          {words.audit}
        </Link>
      </p>
    </>
  );
}
