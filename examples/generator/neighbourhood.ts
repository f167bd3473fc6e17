import type { Circle, Gender } from './person.type.ts';
import type { TieKind } from '../../src/domain.ts';

/** A card of the address book that LinkedIn does not know; names are drawn unless given. */
export interface Neighbour {
  readonly circle: Extract<Circle, 'FAMILY' | 'FRIENDS' | 'LOCAL'>;
  readonly name?: readonly [given: string, family: string];
  readonly gender?: Gender;
  /** A row of the company table, or `Name|NACE division|city`; absent: the card has no employer. */
  readonly organization?: string;
  readonly role?: string;
  readonly city?: string;
  readonly kinds: readonly TieKind[];
  readonly strength?: number;
  readonly last?: number;
  readonly meetings?: number;
  readonly private?: boolean;
  readonly tag: string;
}

// prettier-ignore
export const NEIGHBOURS: readonly Neighbour[] = [
  { circle: 'FAMILY', name: ['Erwan', 'Guillou'], gender: 'm', organization: 'Lycée Jean Macé|85|Rennes', role: 'teacher', kinds: ['PARTNER'], strength: 1, last: 0, private: true, tag: 'Famille' },
  { circle: 'FAMILY', name: ['Françoise', 'Robin'], gender: 'f', city: 'Vannes', kinds: ['KIN'], strength: 1, last: 4, tag: 'Famille' },
  { circle: 'FAMILY', name: ['Joël', 'Robin'], gender: 'm', city: 'Vannes', kinds: ['KIN'], strength: 0.64, last: 4, tag: 'Famille' },
  { circle: 'FAMILY', name: ['Mathilde', 'Robin'], gender: 'f', organization: 'CHU de Nantes', role: 'physician', kinds: ['KIN'], strength: 1, last: 10, tag: 'Famille' },
  { circle: 'FAMILY', name: ['Baptiste', 'Robin'], gender: 'm', organization: 'Menuiserie des Deux Rives|16|Lorient', role: 'founder', kinds: ['KIN'], strength: 0.64, last: 30, private: true, tag: 'Famille' },
  { circle: 'FAMILY', name: ['Chantal', 'Guillou'], gender: 'f', city: 'Brest', kinds: ['KIN'], strength: 0.36, last: 60, tag: 'Famille' },
  { circle: 'FAMILY', name: ['Adeline', 'Bihan'], gender: 'f', organization: 'AXA', role: 'insurer', kinds: ['KIN'], strength: 0.16, last: 240, tag: 'Famille' },
  { circle: 'FAMILY', name: ['Yvan', 'Robin'], gender: 'm', city: 'Lyon', kinds: ['KIN'], strength: 0.16, last: 400, tag: 'Famille' },
  { circle: 'FRIENDS', organization: 'CHU de Rennes', role: 'physician', kinds: ['FRIEND'], strength: 0.64, last: 16, meetings: 6, tag: 'Amis' },
  { circle: 'FRIENDS', organization: 'École Liberté|85|Rennes', role: 'schoolTeacher', kinds: ['FRIEND'], strength: 1, last: 7, meetings: 10, tag: 'Amis' },
  { circle: 'FRIENDS', organization: 'Atelier Chevreul|71|Rennes', role: 'architect', kinds: ['FRIEND'], strength: 0.64, last: 40, meetings: 5, tag: 'Amis' },
  { circle: 'FRIENDS', organization: 'CHU de Rennes', role: 'nurse', kinds: ['FRIEND', 'LEISURE'], strength: 0.36, last: 12, meetings: 6, tag: 'Aviron' },
  { circle: 'FRIENDS', organization: 'Cercle d’aviron de la Vilaine|93|Rennes', role: 'coach', kinds: ['LEISURE'], strength: 0.36, last: 6, meetings: 12, tag: 'Aviron' },
  { circle: 'FRIENDS', organization: 'Région Bretagne', role: 'communication', kinds: ['LEISURE'], strength: 0.36, last: 20, meetings: 5, tag: 'Aviron' },
  { circle: 'FRIENDS', organization: 'Studio Grand Large', role: 'communication', kinds: ['FRIEND'], strength: 0.64, last: 33, meetings: 4, tag: 'Amis' },
  { circle: 'FRIENDS', organization: 'Université de Rennes', role: 'lecturer', kinds: ['FRIEND'], strength: 0.36, last: 110, meetings: 2, tag: 'Amis' },
  { circle: 'FRIENDS', organization: 'Librairie du Canal|47|Rennes', role: 'founder', kinds: ['FRIEND'], strength: 0.36, last: 50, meetings: 3, tag: 'Amis' },
  { circle: 'FRIENDS', organization: 'Rennes Métropole', role: 'publicOfficer', kinds: ['FRIEND'], strength: 0.36, last: 85, meetings: 2, tag: 'Amis' },
  { circle: 'FRIENDS', city: 'Saint-Malo', kinds: ['LEISURE'], strength: 0.16, last: 130, meetings: 2, tag: 'Aviron' },
  { circle: 'FRIENDS', organization: 'Ferme de la Mézière|01|Rennes', role: 'founder', kinds: ['FRIEND'], last: 220, tag: 'Amis' },
  { circle: 'LOCAL', organization: 'Maison de santé Saint-Hélier|86|Rennes', role: 'practitioner', kinds: ['SUPPLIER'], strength: 0.16, last: 90, private: true, tag: 'Santé' },
  { circle: 'LOCAL', organization: 'Étude Guivarch, notaires', role: 'notary', kinds: ['SUPPLIER'], strength: 0.16, last: 640, tag: 'Pratique' },
  { circle: 'LOCAL', organization: 'Groupama', role: 'insurer', kinds: ['SUPPLIER'], strength: 0.16, last: 150, tag: 'Pratique' },
  { circle: 'LOCAL', organization: 'Agence du Mail|68|Rennes', role: 'estate', kinds: ['SUPPLIER'], last: 500, tag: 'Pratique' },
  { circle: 'LOCAL', organization: 'Électricité Tual|43|Rennes', role: 'electrician', kinds: ['SUPPLIER'], tag: 'Pratique' },
  { circle: 'LOCAL', organization: 'Chauffage Pichon|43|Rennes', role: 'plumber', kinds: ['SUPPLIER'], tag: 'Pratique' },
  { circle: 'LOCAL', organization: 'Boulangerie du Thabor|10|Rennes', role: 'baker', kinds: ['ACQUAINTANCE'], tag: 'Quartier' },
  { circle: 'LOCAL', organization: 'Pharmacie de la Palestine|47|Rennes', role: 'pharmacist', kinds: ['ACQUAINTANCE'], tag: 'Santé' },
  { circle: 'LOCAL', organization: 'Quai Neuf Avocats', role: 'lawyer', kinds: ['PROFESSIONAL'], strength: 0.04, last: 430, tag: 'Pro' },
  { circle: 'LOCAL', organization: 'CCI Ille-et-Vilaine', role: 'publicOfficer', kinds: ['PROFESSIONAL'], strength: 0.16, last: 170, meetings: 2, tag: 'Pro' },
  { circle: 'LOCAL', organization: 'Tôlerie Ménard & Fils', role: 'president', kinds: ['CLIENT'], strength: 0.36, last: 28, meetings: 5, tag: 'Pro' },
  { circle: 'LOCAL', organization: "Fonderies de l'Oust", role: 'maintenanceManager', kinds: ['CLIENT'], strength: 0.16, last: 75, meetings: 3, tag: 'Pro' },
  { circle: 'LOCAL', organization: 'Imprimerie Kersal|18|Rennes', role: 'founder', kinds: ['SUPPLIER'], strength: 0.04, last: 300, tag: 'Pro' },
  { circle: 'LOCAL', organization: 'Traiteur Beg Meil|56|Rennes', role: 'founder', kinds: ['SUPPLIER'], tag: 'Pro' },
  { circle: 'LOCAL', organization: 'Le Poool', role: 'communication', kinds: ['PROFESSIONAL'], strength: 0.16, last: 45, meetings: 4, tag: 'Pro' },
  { circle: 'LOCAL', organization: 'Papeteries du Blavet', role: 'purchasing', kinds: ['CLIENT'], strength: 0.04, last: 210, meetings: 1, tag: 'Pro' },
  { circle: 'LOCAL', city: 'Rennes', kinds: ['ACQUAINTANCE'], tag: 'Quartier' },
  { circle: 'LOCAL', city: 'Rennes', kinds: ['ACQUAINTANCE'], tag: 'Quartier' },
  { circle: 'LOCAL', organization: 'Crèche des Lices|88|Rennes', kinds: ['ACQUAINTANCE'], tag: 'École' },
  { circle: 'LOCAL', city: 'Cesson-Sévigné', kinds: ['ACQUAINTANCE'], tag: 'École' },
];
