import { en } from '../../audit/words/en.ts';
import { fr } from '../../audit/words/fr.ts';
import type { Lang } from '../../domain.ts';
import type { GrantedField, NameMode } from '../grant.ts';

/** What stands on the page of a report beside what the auditor and the owner wrote. */
export interface ReportWords {
  readonly title: string;
  readonly client: string;
  readonly auditor: string;
  readonly purpose: string;
  readonly signed: string;
  readonly independent: string;
  readonly notIndependent: string;
  readonly severalPersons: (count: number) => string;
  readonly override: string;
  readonly declaration: string;
  readonly applies: string;
  readonly appliesNot: string;
  readonly numbers: string;
  readonly columns: readonly [goal: string, coverage: string, reach: string, known: string];
  readonly score: string;
  readonly findings: string;
  readonly severity: Readonly<Record<'LOW' | 'MEDIUM' | 'HIGH', string>>;
  readonly zone: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<'SCORED' | 'NO_REQUIREMENTS' | 'INSUFFICIENT_DATA', string>>;
  readonly shown: string;
  readonly names: Readonly<Record<NameMode, string>>;
  readonly fields: Readonly<Record<GrantedField, string>>;
  readonly advice: string;
  readonly reply: string;
  readonly persons: string;
  readonly none: string;
  readonly followUp: string;
  readonly inputs: string;
  readonly model: string;
  readonly verify: string;
}

export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = {
  en: {
    title: 'Relational audit',
    client: 'For',
    auditor: 'By',
    purpose: 'Purpose',
    signed: 'Signed on',
    independent: 'Independent: nothing speaks against it.',
    notIndependent: 'Not independent:',
    severalPersons: (count) =>
      `${count} persons of the network have the auditor’s address; the least independent of them counts.`,
    override: 'The owner let the audit go on, in these words:',
    declaration: 'Declaration',
    applies: 'applies',
    appliesNot: 'does not apply',
    numbers: 'Numbers',
    columns: ['Requirement', 'Coverage', 'Reach', 'Known'],
    score: 'Score',
    findings: 'Findings',
    severity: { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' },
    zone: en.zone,
    status: {
      SCORED: 'Scored.',
      NO_REQUIREMENTS: 'The goal has no requirements.',
      INSUFFICIENT_DATA: 'Too little is known of the contacts for a score.',
    },
    shown: 'Shown to the auditor',
    names: { SHOWN: 'names', PSEUDONYMS: 'pseudonyms for names' },
    fields: {
      ORGANIZATIONS: 'employers',
      TITLES: 'titles',
      EXPERTISE: 'expertise',
      LOCALITIES: 'localities',
      EXACT_DATES: 'exact dates',
    },
    advice: 'Advice',
    reply: 'The owner’s reply',
    persons: 'About',
    none: 'None.',
    followUp: 'To be looked at again on',
    inputs: 'Hash of what was shown (SHA-256)',
    model: 'Model',
    verify: 'Key. The signed file (audit.json) can be checked with “ambit audit-report verify”.',
  },
  fr: {
    title: 'Audit relationnel',
    client: 'Pour',
    auditor: 'Par',
    purpose: 'Objet',
    signed: 'Signé le',
    independent: 'Indépendant : rien ne s’y oppose.',
    notIndependent: 'Non indépendant :',
    severalPersons: (count) =>
      `${count} personnes du réseau ont l’adresse de l’auditeur ; la moins indépendante compte.`,
    override: 'Le propriétaire a laissé l’audit se poursuivre, en ces termes :',
    declaration: 'Déclaration',
    applies: 's’applique',
    appliesNot: 'ne s’applique pas',
    numbers: 'Chiffres',
    columns: ['Besoin', 'Couverture', 'Portée', 'Connu'],
    score: 'Score',
    findings: 'Constats',
    severity: { LOW: 'Faible', MEDIUM: 'Moyen', HIGH: 'Fort' },
    zone: fr.zone,
    status: {
      SCORED: 'Évalué.',
      NO_REQUIREMENTS: 'L’objectif n’a pas de besoins.',
      INSUFFICIENT_DATA: 'On sait trop peu des contacts pour un score.',
    },
    shown: 'Montré à l’auditeur',
    names: { SHOWN: 'les noms', PSEUDONYMS: 'des pseudonymes au lieu des noms' },
    fields: {
      ORGANIZATIONS: 'employeurs',
      TITLES: 'fonctions',
      EXPERTISE: 'compétences',
      LOCALITIES: 'localités',
      EXACT_DATES: 'dates exactes',
    },
    advice: 'Conseil',
    reply: 'Réponse du propriétaire',
    persons: 'Au sujet de',
    none: 'Aucun.',
    followUp: 'À revoir le',
    inputs: 'Empreinte de ce qui a été montré (SHA-256)',
    model: 'Modèle',
    verify: 'Clé. Le fichier signé (audit.json) se vérifie avec « ambit audit-report verify ».',
  },
};
