import type { Role } from './role.ts';

/**
 * Who may run an operation.
 * ANYBODY: without signing in too.
 * ACCOUNT: whoever is signed in; `changes` means that a read-only key may not, `inPerson` that no key may.
 * NETWORK: whoever has one of these roles in the network it is about.
 */
export type Rule =
  | { readonly of: 'ANYBODY' }
  | { readonly of: 'ACCOUNT'; readonly changes: boolean; readonly inPerson: boolean }
  | { readonly of: 'NETWORK'; readonly changes: boolean; readonly roles: readonly Role[] };

const ACCOUNT: Rule = { of: 'ACCOUNT', changes: false, inPerson: false };
const ACCOUNT_CHANGES: Rule = { of: 'ACCOUNT', changes: true, inPerson: false };
/** How one gets into the account: with a key, whoever found it could keep others out. */
const IN_PERSON: Rule = { of: 'ACCOUNT', changes: true, inPerson: true };
const ANYBODY: Rule = { of: 'ANYBODY' };

/** Reads of a network: everybody who was let into it. */
const READ: Rule = { of: 'NETWORK', changes: false, roles: ['OWNER', 'MEMBER', 'AUDITOR', 'ANALYST'] };
/** Changes of a network's content: the owner and the owner's assistants. */
const WRITE: Rule = { of: 'NETWORK', changes: true, roles: ['OWNER', 'MEMBER'] };
/** What only the owner decides. */
const OWN: Rule = { of: 'NETWORK', changes: true, roles: ['OWNER'] };

/**
 * Every operation of the API and who may run it. An operation without a row cannot be run, and fails a test.
 * Another's network is as one that never existed; this table is only about networks that one was let into.
 */
export const OPERATIONS: Readonly<Record<string, Rule>> = {
  'Query.me': ACCOUNT,
  'Query.network': READ,
  'Query.expertises': ACCOUNT,
  'Query.goalTemplates': ACCOUNT,
  'Query.occupations': ACCOUNT,
  'Query.sectors': ACCOUNT,

  'Mutation.accountCreate': ANYBODY,
  'Mutation.accountDelete': IN_PERSON,
  'Mutation.signIn': ANYBODY,
  'Mutation.signOut': IN_PERSON,
  'Mutation.signOutEverywhere': IN_PERSON,
  'Mutation.passwordChange': IN_PERSON,
  'Mutation.apiKeyCreate': IN_PERSON,
  'Mutation.apiKeyRevoke': IN_PERSON,
  'Mutation.memberAdd': OWN,
  'Mutation.memberRemove': OWN,
  // An auditor leaves by closing the audit.
  'Mutation.networkLeave': { of: 'NETWORK', changes: true, roles: ['MEMBER', 'ANALYST'] },

  'Mutation.actionPlan': WRITE,
  'Mutation.actionUpdate': WRITE,
  'Mutation.communitiesDetect': WRITE,
  'Mutation.communityUpdate': WRITE,
  'Mutation.duplicateDismiss': WRITE,
  'Mutation.goalCreate': WRITE,
  'Mutation.goalDelete': WRITE,
  'Mutation.goalUpdate': WRITE,
  'Mutation.identityResolve': WRITE,
  'Mutation.importCancel': WRITE,
  'Mutation.importMappingForget': WRITE,
  'Mutation.importMappingSet': WRITE,
  'Mutation.importResume': WRITE,
  'Mutation.importUndo': WRITE,
  'Mutation.interactionDelete': WRITE,
  'Mutation.interactionLog': WRITE,
  'Mutation.mapPositionsSave': WRITE,
  'Mutation.mergeUndo': WRITE,
  'Mutation.networkCreate': ACCOUNT_CHANGES,
  'Mutation.networkDelete': OWN,
  'Mutation.networkUpdate': WRITE,
  'Mutation.organizationClassify': WRITE,
  'Mutation.personCreate': WRITE,
  'Mutation.personDelete': WRITE,
  'Mutation.personForget': OWN,
  'Mutation.personMark': WRITE,
  'Mutation.personSplit': WRITE,
  'Mutation.personUpdate': WRITE,
  'Mutation.personsMerge': WRITE,
  'Mutation.questionsAnswer': WRITE,
  'Mutation.snapshotDelete': WRITE,
  'Mutation.snapshotTake': WRITE,
  'Mutation.suppressionLift': OWN,
  'Mutation.tieEnd': WRITE,
  'Mutation.tieSet': WRITE,
  'Mutation.tieSuggestionsAccept': WRITE,
  'Mutation.tieSuggestionsDismiss': WRITE,
  'Mutation.tiesDeclare': WRITE,

  'Mutation.auditOverride': OWN,
  'Mutation.auditRequest': OWN,
  'Mutation.auditRevoke': OWN,
  'Mutation.findingReply': OWN,
  // An audit is its auditor's by the account; what it shows is a network, which they were let into.
  'Mutation.findingDelete': ACCOUNT_CHANGES,
  'Mutation.findingWrite': ACCOUNT_CHANGES,
  'Mutation.mandateAccept': ACCOUNT_CHANGES,
  'Mutation.mandateClose': ACCOUNT_CHANGES,
  'Mutation.mandateDeclare': ACCOUNT_CHANGES,

  'Subscription.importProgress': { of: 'NETWORK', changes: false, roles: ['OWNER', 'MEMBER', 'ANALYST'] },

  'POST /imports': WRITE,
  'GET /exports': READ,
  'GET /exports/account': IN_PERSON,
  'GET /reports': ACCOUNT,
};

/** Files and their rows: an auditor is shown a network, not where it came from. */
const NOT_AUDITORS: readonly Role[] = ['OWNER', 'MEMBER', 'ANALYST'];

/** Fields that not everybody may read who may read the object they belong to. Fields without a row follow their object. */
export const FIELDS: Readonly<Record<string, readonly Role[]>> = {
  'Network.accessLog': ['OWNER'],
  'Network.accessLogCheck': ['OWNER'],
  'Network.members': ['OWNER'],
  'Network.import': NOT_AUDITORS,
  'Network.importMappings': NOT_AUDITORS,
  'Network.imports': NOT_AUDITORS,
  'Network.mergeEvents': NOT_AUDITORS,
  'Network.outsideAudit': ['OWNER'],
  'Network.outsideAudits': ['OWNER'],
  'Network.suppressions': ['OWNER', 'MEMBER'],
  'Person.dossier': NOT_AUDITORS,
  'Person.environment': NOT_AUDITORS,
  'Person.forgetting': ['OWNER', 'MEMBER'],
  'Person.sourceRecords': NOT_AUDITORS,
  'Tie.provenance': NOT_AUDITORS,
};
