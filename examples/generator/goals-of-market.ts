import type { Calendar } from './calendar.ts';
import { better, must, need, type DemoGoal } from './goal.type.ts';

/** The CTO whom the sales goal names; a friend of friends (`friends-of-friends.ts`). */
const NAMED_PROSPECT = 'veronique-berthelot';

export function purchasing(calendar: Calendar): DemoGoal {
  return {
    id: 'g-purchasing',
    kind: 'PURCHASING',
    help: 'INFORMATION',
    title: 'Choisir capteurs vibratoires et hébergement',
    weight: 1,
    status: 'PLANNED',
    from: calendar.on('2027-01-01'),
    to: calendar.on('2027-09-30'),
    requirements: [
      need(
        'r-purchasing-cloud',
        'Hébergement souverain',
        2,
        2,
        must('EXPERTISE', 'cloud technologies', 0.6),
        must('SECTOR', 'J'),
      ),
      need(
        'r-purchasing-references',
        'Utilisateurs d’objets connectés en atelier',
        1,
        3,
        must('EXPERTISE', 'Internet of Things', 0.6),
        better('SECTOR', 'C'),
      ),
      need(
        'r-purchasing-sensors',
        'Fabricants de capteurs',
        3,
        3,
        must('EXPERTISE', 'sensors', 0.6),
        better('SECTOR', '26'),
        better('PLACE', 'FR'),
      ),
      need(
        'r-purchasing-tender',
        'Acheteurs qui ont mené un tel appel d’offres',
        1,
        2,
        must('EXPERTISE', 'carry out tendering', 0.6),
        better('SENIORITY', '3'),
      ),
    ],
  };
}

export function sales(calendar: Calendar): DemoGoal {
  return {
    id: 'g-sales',
    kind: 'SALES',
    help: 'ORDINARY',
    title: 'Dix sites pilotes en maintenance prédictive',
    weight: 3,
    status: 'ACTIVE',
    from: calendar.on('2025-09-01'),
    to: calendar.on('2027-12-31'),
    requirements: [
      need(
        'r-sales-chemistry',
        'Chimie et pharmacie en Auvergne-Rhône-Alpes',
        1,
        2,
        must('PLACE', 'FR/Auvergne-Rhône-Alpes'),
        must('SECTOR', 'C'),
        better('SECTOR', '20', 2),
        better('OCCUPATION', '1321'),
      ),
      need(
        'r-sales-energy',
        'Producteurs et réseaux d’énergie',
        3,
        2,
        must('SECTOR', 'D'),
        better('OCCUPATION', '1321'),
        better('SENIORITY', '3'),
      ),
      need(
        'r-sales-food',
        'Agroalimentaire de l’Ouest : maintenance et production',
        4,
        5,
        must('OCCUPATION', '1321'),
        must('SECTOR', '10'),
        better('SECTOR', '10', 2),
        better('PLACE', 'FR/Bretagne'),
        better('SENIORITY', '3'),
      ),
      need(
        'r-sales-hospital',
        'Services techniques hospitaliers',
        2,
        2,
        must('SECTOR', '86'),
        better('EXPERTISE', 'manage maintenance operations', 3),
        better('SENIORITY', '4'),
      ),
      need('r-sales-mining', 'Carrières et mines', 1, 1, must('SECTOR', 'B'), better('SENIORITY', '3')),
      need('r-sales-named', 'La directrice technique de Saint-Gobain', 2, 1, must('PERSON', NAMED_PROSPECT)),
      need(
        'r-sales-rail',
        'Matériel roulant ferroviaire',
        2,
        2,
        must('SECTOR', 'H'),
        better('EXPERTISE', 'manage maintenance operations'),
        better('SENIORITY', '4'),
      ),
    ],
  };
}
