import { graphqlEnum } from '../../api/enums.ts';
import { FORGET_REASONS } from '../../domain.ts';

export const ForgetReasonEnum = graphqlEnum('ForgetReason', 'Why a person is forgotten.', FORGET_REASONS, {
  REQUEST: 'The person asked for it (GDPR, article 17).',
  OBJECTION: 'The person objects to being in the network (article 21).',
  CONSENT_WITHDRAWN: 'The person takes a consent back.',
  OWNER: 'Nobody asked; the owner has no use for the data.',
});
