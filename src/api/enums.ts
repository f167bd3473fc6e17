import { registerEnumType } from 'type-graphql';
import {
  ACTION_STATES,
  ATTRIBUTE_KINDS,
  BASES,
  CHANNELS,
  CONTACT_FIELDS,
  DIMENSIONS,
  DIRECTIONS,
  STRENGTH_EVIDENCE_KINDS,
  GOAL_KINDS,
  GOAL_STATUSES,
  HELPS,
  IMPORT_MODES,
  MAPPING_ORIGINS,
  MIXES,
  PERIODS,
  PLATFORMS,
  TIE_KINDS,
} from '../domain.ts';
import { ROLES } from '../account/role.ts';
import { EVIDENCE_FIELDS, EVIDENCE_KINDS, EVIDENCE_LEVELS } from '../identity/evidence.type.ts';

/** A GraphQL enum over a closed vocabulary, with a description of each value where its name does not say it all. */
export function graphqlEnum<T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  descriptions: Partial<Record<T, string>> = {},
): Readonly<Record<T, T>> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<string | undefined>(descriptions).map(([value, text]) => [value, { description: text ?? '' }]),
    ) as Record<T, { description: string }>,
  });
  return object;
}

export const RoleEnum = graphqlEnum('Role', 'What somebody is to a network.', ROLES, {
  OWNER: 'It is theirs.',
  MEMBER: 'Assists the owner: may change everything in it, but not delete it or let others in.',
  AUDITOR: 'Audits what the owner shows, until the date the owner set.',
  ANALYST: 'Reads and exports.',
});
export const MemberRoleEnum = graphqlEnum('MemberRole', 'As what an owner can let somebody into a network.', [
  'MEMBER',
  'ANALYST',
] as const);
export const PlatformEnum = graphqlEnum('Platform', 'A social network or address book a person is on.', PLATFORMS);
export const TieKindEnum = graphqlEnum('TieKind', 'What two persons are to each other.', TIE_KINDS);
export const GoalKindEnum = graphqlEnum('GoalKind', 'What a goal is about.', GOAL_KINDS);
export const HelpEnum = graphqlEnum(
  'Help',
  'What kind of help the goal asks of people; it decides how much weak ties count.',
  HELPS,
  {
    INFORMATION: 'Advice and news: weak ties count most.',
    ORDINARY: 'Ordinary favours, such as an introduction.',
    COSTLY: 'Money, time or reputation: only strong ties count fully.',
  },
);
export const GoalStatusEnum = graphqlEnum('GoalStatus', 'Where a goal stands.', GOAL_STATUSES);
export const DimensionEnum = graphqlEnum('Dimension', 'What a criterion looks at.', DIMENSIONS, {
  SECTOR: 'NACE Rev. 2 sector of a position.',
  OCCUPATION: 'ISCO-08 occupation of a position.',
  EXPERTISE: 'What a person knows how to do.',
  SENIORITY: 'Rank of a position: 1 junior, 2 experienced, 3 manager, 4 executive, 5 board.',
  PLACE: 'Where a person lives.',
  ORGANIZATION: 'Where a person works or worked.',
  PERSON: 'One named person.',
});
export const ChannelEnum = graphqlEnum('Channel', 'How an interaction took place.', CHANNELS);
export const DirectionEnum = graphqlEnum('Direction', 'From whom an interaction came, seen from the ego.', DIRECTIONS);
export const PeriodEnum = graphqlEnum(
  'Period',
  'How far the points of a history lie apart; periods begin in UTC.',
  PERIODS,
  {
    WEEK: 'From Monday on.',
  },
);
export const ImportModeEnum = graphqlEnum('ImportMode', 'What the persons of a file are to the ego.', IMPORT_MODES, {
  CONTACTS: 'The ego’s own contacts.',
  DIRECTORY: 'People one is not tied to: a list of investors, a conference.',
  CONTACTS_OF: 'The contacts of a contact.',
});
export const ContactFieldEnum = graphqlEnum(
  'ContactField',
  'What a column of a table says of a person. A column without a field is not read.',
  CONTACT_FIELDS,
  {
    NAME: 'The whole name.',
    GIVEN_NAME: 'The first name.',
    MIDDLE_NAME: 'Further first names.',
    FAMILY_NAME: 'The family name.',
    NICKNAME: 'A name that stands where no other is known.',
    EMAIL: 'E-mail addresses, one or more.',
    PHONE: 'Telephone numbers, one or more.',
    ORGANIZATION: 'Where the person works.',
    TITLE: 'What the person does there.',
    PROFILE: 'Address of a profile on a platform; in a column named LinkedIn or Twitter a handle alone will do.',
    WEBSITE: 'Any address; kept only where it is one of a profile.',
    LOCALITY: 'The town. Read only where the country is known.',
    REGION: 'The region. Read only where the country is known.',
    COUNTRY: 'The country, by name in ten languages or by code.',
    ADDRESS: 'A whole address in one text; the country at its end is read.',
    TAG: 'Tags, between commas or semicolons.',
    EXPERTISE: 'Skills, between commas or semicolons.',
    SINCE: 'The day the tie began.',
    LAST_CONTACT: 'The day of the last contact.',
    RECORD_ID: 'The row’s own key in its source, by which the next file finds the person again.',
  },
);
export const MappingOriginEnum = graphqlEnum('MappingOrigin', 'How a mapping of columns came about.', MAPPING_ORIGINS, {
  GUESSED: 'By the names of the columns and what they hold.',
  GIVEN: 'The owner said it with this import.',
  REMEMBERED: 'The owner said it before, of a file of the same columns.',
});
export const ImportStatusEnum = graphqlEnum('ImportStatus', 'Where an import stands.', [
  'QUEUED',
  'RUNNING',
  'DONE',
  'FAILED',
  'CANCELLED',
  'UNDONE',
] as const);
export const AlignmentStatusEnum = graphqlEnum(
  'AlignmentStatus',
  'Whether a score could be computed.',
  ['SCORED', 'NO_REQUIREMENTS', 'INSUFFICIENT_DATA'] as const,
  {
    SCORED: 'There is a score.',
    NO_REQUIREMENTS: 'The goal asks for nothing at that moment.',
    INSUFFICIENT_DATA: 'Of every requirement too little is known about the contacts.',
  },
);
export const ZoneEnum = graphqlEnum(
  'Zone',
  'How far the network covers a requirement.',
  ['ABSENT', 'THIN', 'PARTIAL', 'COVERED', 'UNKNOWN'] as const,
  {
    ABSENT: 'Coverage below 5 %.',
    THIN: 'Below one half.',
    PARTIAL: 'Below one.',
    COVERED: 'Fully.',
    UNKNOWN: 'Too few contacts have any value in a dimension it asks for.',
  },
);
export const AbsenceEnum = graphqlEnum(
  'Absence',
  'Whether what is absent here is to be found among the contacts’ contacts.',
  ['REACHABLE', 'STRUCTURAL', 'FRIENDS_UNKNOWN'] as const,
  {
    REACHABLE: 'Contacts can introduce the ego.',
    STRUCTURAL: 'Absent from the friends’ networks too.',
    FRIENDS_UNKNOWN: 'Not known: the exports hold no ties between the contacts.',
  },
);
export const ExpertsWhereEnum = graphqlEnum(
  'ExpertsWhere',
  'Where those who fit what is missing are to be found.',
  ['HERE', 'AMONG_FRIENDS', 'DOUBLE_ABSENCE', 'FRIENDS_UNKNOWN'] as const,
  {
    HERE: 'A contact fits; it may take more of them, or stronger ties.',
    AMONG_FRIENDS: 'No contact fits, but a contact’s contact does.',
    DOUBLE_ABSENCE: 'Neither a contact nor, as far as is known, a contact’s contact fits.',
    FRIENDS_UNKNOWN: 'No contact fits, and whom the contacts know is not known.',
  },
);
export const PathStatusEnum = graphqlEnum(
  'PathStatus',
  'How far an introduction path can be relied on.',
  ['WARM', 'WEAK', 'UNVERIFIED', 'INFERRED_ONLY'] as const,
  {
    WARM: 'Every tie is declared or rests on interactions, and the probability is at least 10 %.',
    WEAK: 'The same, with a lower probability.',
    UNVERIFIED: 'At least one tie was only seen on a platform.',
    INFERRED_ONLY: 'At least one tie was only inferred.',
  },
);
export const RecommendationKindEnum = graphqlEnum(
  'RecommendationKind',
  'What to do.',
  ['MEET', 'REVIVE', 'DEEPEN', 'PROFILE'] as const,
  {
    MEET: 'Meet a person who is no contact yet.',
    REVIVE: 'Meet a contact again.',
    DEEPEN: 'Strengthen a tie by one level.',
    PROFILE: 'Look for somebody of this profile; nobody is known of there.',
  },
);
export const ActionStateEnum = graphqlEnum('ActionState', 'Where a planned action stands.', ACTION_STATES, {
  PLANNED: 'Meant to be done.',
  ASKED: 'The contact was asked for an introduction.',
  PASSED_ON: 'The contact passed it on.',
  ACCEPTED: 'The person agreed.',
  DECLINED: 'The contact or the person declined. The end.',
  MET: 'Done: both met. The end; the meeting is logged and the tie is there.',
  DROPPED: 'Not meant any more. The end.',
});
export const RiskEnum = graphqlEnum(
  'Risk',
  'Why somebody must not see a message.',
  ['EMPLOYER', 'COMPETITOR', 'MARKED', 'PRIVATE'] as const,
  {
    EMPLOYER: 'Of a job search: works where the ego works now.',
    COMPETITOR: 'Works for an organization the message names as a competitor.',
    MARKED: 'Marked by the owner, or named by the message.',
    PRIVATE: 'The tie is private.',
  },
);
export const StrengthEvidenceKindEnum = graphqlEnum(
  'StrengthEvidenceKind',
  'What the strength of a tie can rest on.',
  STRENGTH_EVIDENCE_KINDS,
  {
    DECLARED: 'The owner or a file said it; nothing else counts then.',
    PLATFORM: 'The two are connected there.',
    ADDRESS_BOOK_PHONE: 'In an address book, with a telephone number.',
    ONE_WAY_FOLLOW: 'One follows the other.',
    INFERRED: 'From a shared employer or conversation.',
    INTERACTIONS: 'Meetings, calls and messages.',
  },
);
export const KnownEnum = graphqlEnum('Known', 'Whether something is known.', ['KNOWN', 'UNKNOWN'] as const);
export const PersonOrderFieldEnum = graphqlEnum('PersonOrderField', 'By what persons are ordered.', [
  'NAME',
  'STRENGTH',
  'LAST_CONTACT',
  'SINCE',
] as const);
export const PositionSourceEnum = graphqlEnum(
  'PositionSource',
  'Where a value of a position comes from.',
  ['STATED', 'OWNER', 'CLASSIFIED'] as const,
  {
    STATED: 'The source says it.',
    OWNER: 'The owner classified the organization.',
    CLASSIFIED: 'Read from the title or the organization’s name.',
  },
);
export const SeverityEnum = graphqlEnum(
  'ImportProblemSeverity',
  'What became of the row.',
  ['SKIPPED', 'REJECTED', 'WARNING'] as const,
  {
    SKIPPED: 'Nothing was lost.',
    REJECTED: 'The row could not be used.',
    WARNING: 'The row was used, a field of it was not.',
  },
);
export const AttributeKindEnum = graphqlEnum('AttributeKind', 'What two persons can share.', ATTRIBUTE_KINDS, {
  EMPLOYER: 'The organization of the main position.',
  SECTOR: 'The NACE division of the main position.',
  PLACE: 'The place, as narrowly as it is known.',
  PERIOD: 'The year in which the tie to the ego began.',
});
export const BasisEnum = graphqlEnum('Basis', 'What a map, or a grouping of persons, rests on.', BASES, {
  TIES: 'Who knows whom.',
  ATTRIBUTES:
    'What persons share, because nothing is known of who knows whom: exports of LinkedIn and Facebook do not say.',
});

export const EvidenceFieldEnum = graphqlEnum('EvidenceField', 'What was compared of two persons.', EVIDENCE_FIELDS, {
  GENERATION: 'Senior, junior, the third.',
  IDENTIFIER: 'An identifier that both sources share, such as the UID of a card.',
  TOWN: 'The town of an address or of the place where one lives.',
  COMMON_FRIENDS: 'Other persons to whom both are tied.',
});
export const EvidenceKindEnum = graphqlEnum(
  'EvidenceKind',
  'Kinds of evidence that do not follow from one another; a merge without asking needs two.',
  EVIDENCE_KINDS,
  {
    CONTACT: 'E-mail addresses, telephone numbers, accounts.',
    WORK: 'Employers and titles.',
    TIES: 'Friends in common.',
  },
);
export const EvidenceLevelEnum = graphqlEnum('EvidenceLevel', 'How alike two values are.', EVIDENCE_LEVELS, {
  NICKNAME: 'Forms of one name: a short form, a name in another language, a name at birth.',
  INITIAL: 'An initial and a name that begins with it.',
  PART: 'A part of one is the other, or some of several are the same.',
  REMOTE: 'Remotely similar.',
});
export const MergeKindEnum = graphqlEnum('MergeKind', 'What was done.', ['MERGE', 'SPLIT'] as const, {
  MERGE: 'Two persons became one.',
  SPLIT: 'Source records of a person became a person of their own.',
});
export const MergeActorEnum = graphqlEnum('MergeActor', 'Who decided.', ['OWNER', 'AUTOMATIC'] as const, {
  OWNER: 'The owner of the network.',
  AUTOMATIC: 'Ambit, because it was certain.',
});
export const MergeRuleEnum = graphqlEnum(
  'MergeRule',
  'What a decision rested on.',
  ['OWNER', 'IDENTIFIER', 'PROFILE', 'EMAIL', 'MOBILE', 'SCORE'] as const,
  {
    OWNER: 'The owner’s word.',
    IDENTIFIER: 'An identifier that both sources share.',
    PROFILE: 'The same account on a social network.',
    EMAIL: 'The same personal e-mail address under names that do not contradict each other.',
    MOBILE: 'The same mobile number under similar names.',
    SCORE: 'All evidence together.',
  },
);
export const MixEnum = graphqlEnum('Mix', 'In which respect persons can be mixed.', MIXES, {
  SECTOR: 'The NACE section of the main position; 21 there could be.',
  OCCUPATION: 'The ISCO major group of the main position; 10 there could be.',
  SENIORITY: 'The rank of the main position; 5 there could be.',
  PLACE: 'The region.',
  ORGANIZATION: 'The organization of the main position.',
});
