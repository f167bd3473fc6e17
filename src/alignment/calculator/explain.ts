import type { PlatformRow, ContributionRow, Moment } from '../alignment.service.ts';
import { coveredBy } from './supports-at.ts';
import type { ScoreCalculator } from './score-calculator.ts';

/** Coverage with only the ties seen through each platform, as `alignment/list-platform-coverage` gives it. */
export function platformsAt(calculator: ScoreCalculator, moment: Moment): readonly PlatformRow[] {
  const { contacts, counted, candidates } = calculator.standing(moment);
  if (counted.length === 0) return [];
  const weight = counted.reduce((sum, { requirement }) => sum + requirement.weight, 0);
  const platforms = [...new Set(contacts.flatMap(({ tie }) => tie.platforms))].sort();
  return platforms.map((platform) => {
    const seen = candidates
      .filter(
        ({ contact }) => contact !== undefined && contact.latent !== null && contact.tie.platforms.includes(platform),
      )
      .map((candidate) => ({ candidate, reach0: 0, reach1: 0, reach2: 0 }));
    const covered = coveredBy(seen, counted);
    return {
      platform,
      contacts: contacts.filter(({ tie }) => tie.platforms.includes(platform)).length,
      coverage: covered.reduce(
        (sum, each) => sum + (each.requirement.requirement.weight * (each.coverages[0] ?? 0)) / weight,
        0,
      ),
    };
  });
}

/** Who earns the coverage of each requirement, best first, as `alignment/list-contributors` gives it. */
export function contributorsAt(calculator: ScoreCalculator, moment: Moment, first: number): readonly ContributionRow[] {
  const { counted, candidates } = calculator.standing(moment);
  return counted.flatMap(({ requirement }, index) =>
    candidates
      .flatMap(({ id, contact, suitability }) => {
        const activation = contact?.activations[0] ?? 0;
        const fit = suitability.fits.find((each) => each.requirement === index)?.fit ?? 0;
        return activation > 0 && fit > 0
          ? [{ key: requirement.key, person: id, fit, activation, contribution: fit * activation }]
          : [];
      })
      .sort((a, b) => b.contribution - a.contribution || (a.person < b.person ? -1 : 1))
      .slice(0, first),
  );
}
