import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { useNetwork } from '../app/network-context.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { GoalTile } from './goal-tile.tsx';
import './overview.css';
import { overviewWords } from './words.ts';

/** The question, the sentence that answers it for each goal, and the next thing to do where there is no answer yet. */
export function OverviewView() {
  const { text } = useLang();
  const words = useWords(overviewWords);
  const format = useFormat();
  const { network, mayChange, failure, loading } = useNetwork();
  const active = network?.goals.filter((goal) => goal.status === 'ACTIVE') ?? [];
  const [turn, setTurn] = useState(0);
  const nextTurn = useCallback(() => setTurn((before) => before + 1), []);
  const hero = network === null || network.role === 'OWNER' ? words : words.shown;
  const empty = network === null || network.summary.persons === 0;
  return (
    <>
      <div className="hero">
        <h1>{hero.question}</h1>
        <p className="lead">{hero.answer}</p>
        {failure && <FailureNotice failure={failure} />}
        {loading && <Loading text={text.loading} />}
        {!loading && !failure && mayChange && (empty || active.length === 0) && (
          <p className="hero-act">
            <Link className="button" href={empty ? '/start' : '/start?step=goal'}>
              {empty ? words.begin : words.setGoal}
            </Link>
            <span className="muted">{empty ? words.beginWhy : words.setGoalWhy}</span>
          </p>
        )}
      </div>
      {network && !empty && (
        <dl className="figures">
          <div>
            <dt>{words.contacts}</dt>
            <dd className="nums">{format.number(network.summary.contacts)}</dd>
          </div>
          <div>
            <dt>{words.persons}</dt>
            <dd className="nums">{format.number(network.summary.persons)}</dd>
          </div>
          <div>
            <dt>{words.declared}</dt>
            <dd className="nums">
              {format.percent(network.summary.strengthDeclared / Math.max(network.summary.contacts, 1))}
            </dd>
          </div>
          <div>
            <dt>{words.goals}</dt>
            <dd className="nums">{format.number(active.length)}</dd>
          </div>
        </dl>
      )}
      <ul className="goal-tiles">
        {active.map((goal, at) => (
          <li key={goal.id}>
            <GoalTile goal={goal} wait={at > turn} onReady={nextTurn} />
          </li>
        ))}
      </ul>
    </>
  );
}
