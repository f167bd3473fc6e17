import type { Lang } from '../../domain.ts';
import type { ConflictReason } from './points.ts';

const MEANINGS: Readonly<Record<Lang, Readonly<Record<ConflictReason, string>>>> = {
  en: {
    KIN_OR_PARTNER: 'Family or partner, now or in the past.',
    FRIEND: 'A friend.',
    DIRECT_TIE: 'The two know each other.',
    BUSINESS_TIE: 'A client, supplier, co-owner or investor.',
    EX_COLLEAGUE: 'Both worked for the same employer.',
    EX_LEISURE: 'Both were in the same club, team or association.',
    SAME_ORGANIZATION: 'Both are at the same organization now.',
    CLOSE_SHARED: 'They share a contact to whom both are close.',
    THREE_SHARED: 'They share three contacts or more.',
    SELF_REVIEW: 'The auditor would judge work of their own.',
    NOT_PROFESSIONAL: 'No professional practice was declared.',
    TOO_CLOSE: 'No single reason, but all that they share together is too much.',
  },
  fr: {
    KIN_OR_PARTNER: 'Famille ou partenaire, aujourd’hui ou autrefois.',
    FRIEND: 'Un ami ou une amie.',
    DIRECT_TIE: 'Les deux se connaissent.',
    BUSINESS_TIE: 'Client, fournisseur, copropriétaire ou investisseur.',
    EX_COLLEAGUE: 'Les deux ont travaillé pour le même employeur.',
    EX_LEISURE: 'Les deux ont été du même club, de la même équipe ou association.',
    SAME_ORGANIZATION: 'Les deux sont aujourd’hui dans la même organisation.',
    CLOSE_SHARED: 'Ils ont en commun un contact dont tous deux sont proches.',
    THREE_SHARED: 'Ils ont au moins trois contacts en commun.',
    SELF_REVIEW: 'L’auditeur jugerait son propre travail.',
    NOT_PROFESSIONAL: 'Aucune pratique professionnelle n’a été déclarée.',
    TOO_CLOSE: 'Aucune raison à elle seule, mais tout ce qu’ils partagent est trop.',
  },
};

/** A reason against an auditor, for people. */
export function meaningOf(reason: ConflictReason, lang: Lang): string {
  return MEANINGS[lang][reason];
}
