import type { Calendar } from './calendar.ts';
import { better, must, need, type DemoGoal } from './goal.type.ts';
import { founding, funding } from './goals-of-founding.ts';
import { purchasing, sales } from './goals-of-market.ts';

/**
 * Camille's five goals, one of each kind. A hard criterion names what is scarce, the soft ones rank those who have it: so
 * some requirements are covered, some thin, some absent but within reach of friends, and one is out of everybody's reach.
 */
export function demoGoals(calendar: Calendar): DemoGoal[] {
  return [founding(calendar), funding(calendar), job(calendar), purchasing(calendar), sales(calendar)];
}

function job(calendar: Calendar): DemoGoal {
  return {
    id: 'g-job',
    kind: 'JOB_SEARCH',
    help: 'INFORMATION',
    title: 'Plan B : une direction industrielle dans l’Ouest',
    weight: 1,
    status: 'PLANNED',
    from: calendar.on('2027-05-01'),
    to: null,
    requirements: [
      need(
        'r-job-boards',
        'Dirigeants d’ETI industrielles de l’Ouest',
        3,
        4,
        must('OCCUPATION', '1120'),
        better('SECTOR', 'C', 2),
        better('SENIORITY', '5'),
        better('PLACE', 'FR/Pays de la Loire'),
      ),
      need('r-job-headhunters', 'Chasseurs de têtes', 2, 2, must('SECTOR', '78'), better('SENIORITY', '3')),
      need('r-job-hr', 'Directions des ressources humaines', 2, 3, must('OCCUPATION', '1212'), better('SECTOR', 'C')),
      need(
        'r-job-plants',
        'Directeurs de site qui recommandent',
        2,
        8,
        must('OCCUPATION', '1321'),
        better('SENIORITY', '4', 2),
        better('PLACE', 'FR/Pays de la Loire'),
      ),
    ],
  };
}
