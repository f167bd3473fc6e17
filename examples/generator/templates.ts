import { better, graded, must, need, type DemoGoal } from './goal.type.ts';

/**
 * A goal of each kind for anybody, without dates: to be copied and changed. They ask mostly for sector, occupation and
 * seniority, which an export of LinkedIn alone lets one guess; where they ask for expertise or a place, the audit says
 * what it does not know yet. Where an occupation is wanted, its neighbours count half; functions whose heads ISCO-08 puts into one
 * group (finance, human resources, marketing) are asked for by expertise.
 */
export const GOAL_TEMPLATES: Readonly<Record<string, DemoGoal>> = {
  'job-search': {
    id: 'job-search',
    kind: 'JOB_SEARCH',
    help: 'INFORMATION',
    title: 'Find a marketing position in health or technology',
    weight: 1,
    status: 'ACTIVE',
    requirements: [
      need(
        'people-of-the-trade',
        'People who do this job',
        2,
        5,
        must('EXPERTISE', 'marketing principles'),
        better('SENIORITY', '3'),
      ),
      need('recruiters', 'Recruiters and executive search', 2, 3, ...graded('OCCUPATION', '2423')),
      need(
        'hr-heads',
        'Heads of human resources',
        2,
        2,
        must('EXPERTISE', 'human resources'),
        better('SENIORITY', '4'),
      ),
      need('target-health', 'Executives in health care', 3, 3, must('SECTOR', 'Q'), better('SENIORITY', '4')),
      need('target-tech', 'Executives in technology', 3, 3, must('SECTOR', 'J'), better('SENIORITY', '4')),
      need('place', 'Doors in the Lyon area', 1, 3, must('PLACE', 'FR/Auvergne-Rhône-Alpes'), better('SENIORITY', '4')),
    ],
  },
  'company-founding': {
    id: 'company-founding',
    kind: 'COMPANY_FOUNDING',
    help: 'ORDINARY',
    title: 'Start a company',
    weight: 1,
    status: 'ACTIVE',
    requirements: [
      need('founders', 'Founders who have been there', 3, 3, ...graded('OCCUPATION', '1120', 2), better('SECTOR', 'J')),
      need('law', 'A lawyer', 2, 1, ...graded('OCCUPATION', '2611')),
      need('accounting', 'An accountant', 2, 1, ...graded('OCCUPATION', '2411')),
      need('software', 'People who build software', 3, 3, ...graded('OCCUPATION', '251')),
      need('marketing', 'Sales and marketing', 2, 2, must('EXPERTISE', 'marketing principles')),
      need('property', 'Intellectual property', 1, 1, must('EXPERTISE', 'intellectual property law')),
    ],
  },
  sales: {
    id: 'sales',
    kind: 'SALES',
    help: 'ORDINARY',
    title: 'First customers in industry and logistics',
    weight: 1,
    status: 'ACTIVE',
    requirements: [
      need('industry', 'Deciders in manufacturing', 3, 5, must('SECTOR', 'C'), better('SENIORITY', '4', 2)),
      need('logistics', 'Deciders in transport and logistics', 2, 3, must('SECTOR', 'H'), better('SENIORITY', '4', 2)),
      need('energy', 'Deciders in energy', 2, 2, must('SECTOR', 'D'), better('SENIORITY', '4', 2)),
      need('buyers', 'Buyers', 2, 2, must('EXPERTISE', 'procurement'), better('SECTOR', 'C')),
      need('press', 'Somebody of the press', 1, 1, ...graded('OCCUPATION', '2642')),
    ],
  },
  purchasing: {
    id: 'purchasing',
    kind: 'PURCHASING',
    help: 'INFORMATION',
    title: 'Choose a software supplier',
    weight: 1,
    status: 'ACTIVE',
    requirements: [
      need('suppliers', 'Suppliers of software', 3, 3, must('SECTOR', '62'), better('OCCUPATION', '243')),
      need('users', 'Heads of IT who run it', 3, 3, ...graded('OCCUPATION', '1330', 2), better('SENIORITY', '4')),
      need('buyers', 'Buyers who negotiated it', 2, 2, ...graded('OCCUPATION', '3323')),
      need('contracts', 'Contract law', 1, 1, must('EXPERTISE', 'contract law')),
    ],
  },
  fundraising: {
    id: 'fundraising',
    kind: 'FUNDRAISING',
    help: 'COSTLY',
    title: 'Raise a seed round',
    weight: 1,
    status: 'ACTIVE',
    requirements: [
      need(
        'investors',
        'Investors',
        4,
        4,
        must('SECTOR', 'K'),
        ...graded('OCCUPATION', '241', 2),
        better('SENIORITY', '4'),
      ),
      need('founders', 'Founders who have raised money', 2, 3, ...graded('OCCUPATION', '1120')),
      need('finance', 'A finance director', 2, 1, must('EXPERTISE', 'corporate finance')),
      need('law', 'A lawyer for the round', 1, 1, ...graded('OCCUPATION', '2611')),
      need('venture', 'Knows venture finance', 2, 2, must('EXPERTISE', 'venture finance')),
    ],
  },
};
