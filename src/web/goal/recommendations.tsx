import { useLang } from '../shared/i18n/language.tsx';
import type { RecommendationView } from './goal-audit.ts';

export function Recommendations({ recommendations }: { readonly recommendations: readonly RecommendationView[] }) {
  const { lang, text } = useLang();
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return (
    <section>
      <h4>{text.goal.recommendations}</h4>
      {recommendations.length === 0 && <p className="muted">{text.goal.noRecommendations}</p>}
      <ol className="recommendations">
        {recommendations.map((recommendation, index) => (
          <li key={index}>
            <p className="recommendation-head">
              <strong>
                {text.goal.recommendation[recommendation.kind]}{' '}
                {recommendation.person?.name ?? recommendation.requirement?.label}
              </strong>
              <span className="points" aria-hidden="true">
                {text.goal.points(format.format(recommendation.points))}
              </span>
              <span className="visually-hidden">{text.goal.pointsLong(format.format(recommendation.points))}</span>
            </p>
            <p>{recommendation.reason}</p>
            {recommendation.path && (
              <p className="muted path">
                <span className="visually-hidden">{text.goal.path}</span>
                {recommendation.path.persons.map((person) => person.name).join(' → ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
