import type { Calendar } from './calendar.ts';
import { better, must, need, type DemoGoal } from './goal.type.ts';

export function founding(calendar: Calendar): DemoGoal {
  return {
    id: 'g-founding',
    kind: 'COMPANY_FOUNDING',
    help: 'ORDINARY',
    title: 'Créer et structurer Kerveille',
    weight: 2,
    status: 'ACTIVE',
    from: calendar.on('2023-09-01'),
    to: calendar.on('2027-06-30'),
    requirements: [
      need(
        'r-founding-accounting',
        'Expert-comptable et gestion financière',
        2,
        1,
        must('EXPERTISE', 'accounting techniques', 0.6),
        better('PLACE', 'FR/Bretagne/Rennes'),
      ),
      need(
        'r-founding-cyber',
        'Cybersécurité des installations industrielles',
        2,
        1,
        must('EXPERTISE', 'cyber security', 0.8),
        better('SECTOR', 'C'),
      ),
      need(
        'r-founding-hiring',
        'Recruter des profils techniques',
        1,
        2,
        must('EXPERTISE', 'recruit employees', 0.6),
        better('PLACE', 'FR/Bretagne'),
      ),
      need(
        'r-founding-ip',
        'Propriété intellectuelle : brevets et licences',
        2,
        1,
        must('EXPERTISE', 'intellectual property law', 0.8),
      ),
      need(
        'r-founding-ml',
        'Apprentissage automatique et traitement du signal',
        3,
        3,
        must('EXPERTISE', 'utilize machine learning', 0.8),
        better('EXPERTISE', 'signal processing', 1, 0.6),
        better('SENIORITY', '3'),
      ),
      need('r-founding-peers', 'Fondateurs qui sont déjà passés par là', 2, 4, must('EXPERTISE', 'fundraising', 0.6)),
    ],
  };
}

export function funding(calendar: Calendar): DemoGoal {
  return {
    id: 'g-funding',
    kind: 'FUNDRAISING',
    help: 'COSTLY',
    title: 'Lever 1,5 M€ en amorçage',
    weight: 3,
    status: 'ACTIVE',
    from: calendar.on('2026-03-01'),
    to: calendar.on('2027-04-30'),
    requirements: [
      need(
        'r-funding-angels',
        'Business angels qui connaissent l’industrie',
        2,
        3,
        must('EXPERTISE', 'business angel', 0.6),
        better('EXPERTISE', 'manufacturing processes'),
        better('SENIORITY', '5'),
      ),
      need(
        'r-funding-germany',
        'Fonds industriels allemands (site de Munich)',
        1,
        1,
        must('PLACE', 'DE'),
        must('SECTOR', 'K'),
        better('SENIORITY', '4'),
      ),
      need(
        'r-funding-law',
        'Avocat pour la levée (pacte d’actionnaires)',
        1,
        1,
        must('EXPERTISE', 'contract law', 0.8),
        must('SECTOR', 'M'),
      ),
      need(
        'r-funding-public',
        'Financements publics de l’innovation',
        2,
        2,
        must('EXPERTISE', 'manage government funding', 0.6),
        better('ORGANIZATION', 'Bpifrance'),
        better('PLACE', 'FR/Bretagne'),
      ),
      need(
        'r-funding-venture',
        'Associés de fonds d’amorçage deeptech',
        4,
        4,
        must('SECTOR', 'K'),
        must('EXPERTISE', 'venture finance', 1),
        better('SENIORITY', '4'),
        better('PLACE', 'FR', 0.5),
      ),
    ],
  };
}
