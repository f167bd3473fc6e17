import type { Gender } from './person.type.ts';

/** Somebody whom Camille has not met but people around her have: what friend ties are good for. */
export interface FriendOfFriend {
  readonly name: readonly [given: string, family: string];
  readonly gender: Gender;
  readonly organization: string;
  readonly role: string;
  /** A card of `investors.vcf`; the graph names its UID. */
  readonly investor?: boolean;
  readonly skills?: Readonly<Record<string, number>>;
  /** The persons who know them: full name → strength and days since their last contact. */
  readonly doors: Readonly<Record<string, readonly [strength: number, lastDays: number]>>;
}

// prettier-ignore
export const FRIENDS_OF_FRIENDS: readonly FriendOfFriend[] = [
  // Investors behind founders who have raised money, the associate of a fund, and a business angel.
  { name: ['Judith', 'Delaunay'], gender: 'f', organization: 'Elaia', role: 'investmentPartner', investor: true,
    doors: { 'Lénaïg Cozic': [0.64, 20], 'Tristan Ouvrard': [0.16, 200] } },
  { name: ['Antonin', 'Letellier'], gender: 'm', organization: 'Supernova Invest', role: 'investmentPartner', investor: true,
    doors: { 'Yasmine Belkacem': [0.36, 45], 'Matthias Weber': [0.16, 150] } },
  { name: ['Blandine', 'Levasseur'], gender: 'f', organization: 'GO CAPITAL', role: 'investmentPartner', investor: true,
    doors: { 'Lénaïg Cozic': [0.36, 60], 'Nadège Poulain': [0.36, 30], 'Gwenaëlle Jouan': [0.16, 90] } },
  { name: ['Geoffroy', 'Baudouin'], gender: 'm', organization: 'Estuaire Capital', role: 'investmentPartner', investor: true,
    doors: { 'Solenn Kerdraon': [0.64, 1] } },
  { name: ['Salomé', 'Vigneron'], gender: 'f', organization: 'Granit Innovation', role: 'investmentPartner', investor: true,
    doors: { 'Bertrand Georgelin': [0.64, 30], 'Jean-Philippe Auffret': [0.36, 120] } },
  // Three hops: known by those who are themselves only known by contacts.
  { name: ['Paul-Henri', 'Masson'], gender: 'm', organization: 'Demeter', role: 'investmentPartner', investor: true,
    doors: { 'Judith Delaunay': [0.64, 40] } },
  { name: ['Joséphine', 'Cordier'], gender: 'f', organization: 'Breega', role: 'investmentPartner', investor: true,
    doors: { 'Antonin Letellier': [0.36, 80], 'Judith Delaunay': [0.16, 300] } },
  { name: ['Boris', 'Dufour'], gender: 'm', organization: 'Isthme Partners', role: 'investmentPartner', investor: true,
    doors: { 'Geoffroy Baudouin': [0.36, 100] } },
  // The industrial CTO whom the sales goal names.
  { name: ['Véronique', 'Berthelot'], gender: 'f', organization: 'Saint-Gobain', role: 'technicalDirector',
    skills: { 'industrial engineering': 1, 'manage maintenance operations': 0.8 },
    doors: { 'Armelle Gourvennec': [0.64, 15], 'Cyril Bazin': [0.36, 200] } },
  // Energy: nobody among the contacts, several next to them.
  { name: ['Frédéric', 'Joubert'], gender: 'm', organization: 'ENGIE', role: 'maintenanceDirector',
    doors: { 'Gurvan Hascoët': [0.64, 22], 'Idriss Konaté': [0.36, 100] } },
  { name: ['Morgane', 'Guichard'], gender: 'f', organization: 'ENGIE', role: 'purchasing', doors: { 'Idriss Konaté': [0.36, 35] } },
  { name: ['Pascal', 'Glémarec'], gender: 'm', organization: 'EDF', role: 'plantDirector', doors: { 'Armelle Gourvennec': [0.16, 400] } },
  { name: ['Maryam', 'Hamdi'], gender: 'f', organization: 'Enedis', role: 'reliability', doors: { 'Maïwenn Ropars': [0.36, 50] } },
  // Cyber security: the same.
  { name: ['Alban', 'Lecomte'], gender: 'm', organization: 'Naval Group', role: 'security',
    skills: { 'cyber security': 1 }, doors: { 'Gurvan Hascoët': [0.64, 5], 'Élodie Hamelin': [0.16, 180] } },
  { name: ['Nolwenn', 'Gicquel'], gender: 'f', organization: 'Cyberlande', role: 'security',
    skills: { 'cyber security': 0.9 }, doors: { 'Nadège Poulain': [0.36, 40], 'Nabil Mellouk': [0.36, 30] } },
  { name: ['Dimitri', 'Jacob'], gender: 'm', organization: 'Thales', role: 'security',
    skills: { 'cyber security': 0.8 }, doors: { 'Élodie Hamelin': [0.64, 10] } },
  // Hospitals, heavy industry in the Rhône valley, intellectual property, hiring.
  { name: ['Brigitte', 'Landais'], gender: 'f', organization: 'CHU de Rennes', role: 'hospitalServices',
    doors: { 'Sylvain Bodin': [0.16, 260] } },
  { name: ['Lionel', 'Perrin'], gender: 'm', organization: 'Air Liquide', role: 'plantDirector', doors: { 'Cyril Bazin': [0.64, 3] } },
  { name: ['Margaux', 'Vidal'], gender: 'f', organization: 'Sanofi', role: 'maintenanceManager', doors: { 'Hugo Allain': [0.36, 150] } },
  { name: ['Denis', 'Caradec'], gender: 'm', organization: "Brevets de l'Ouest", role: 'patents',
    skills: { 'intellectual property law': 0.9 }, doors: { 'Anne-Sophie Vallée': [0.36, 60], 'Soizic Le Meur': [0.16, 300] } },
  { name: ['Inès', 'Ribeiro'], gender: 'f', organization: 'Cabinet Alizé Dirigeants', role: 'headhunter',
    doors: { 'Ludivine Besnard': [0.36, 90] } },
  { name: ['Émile', 'Guéguen'], gender: 'm', organization: 'Sensimer', role: 'technicalDirector',
    skills: { sensors: 1 }, doors: { 'Linh Tran': [0.64, 2] } },
  { name: ['Laurence', 'Traoré'], gender: 'f', organization: 'Eureden', role: 'operations', doors: { 'Sylvain Bodin': [0.36, 70] } },
  { name: ['Mickaël', 'Stéphan'], gender: 'm', organization: 'Even', role: 'maintenanceManager', doors: { 'Sylvain Bodin': [0.36, 25] } },
];
