import { randomSource } from '../../support/reference/random-source.ts';

const GIVEN =
  'Camille Élodie Thomas Nicolas Aurélie Julien Sarah Mehdi Fatou Yann Gwenaëlle Loïc Mathilde Antoine Chloé Karim Inès Hugo Maëlle Sébastien'.split(
    ' ',
  );
const FAMILY =
  'Martin Bernard Dubois Le_Goff Petit Moreau Garcia Ben_Ali Lefèvre Roux D’Angelo Nguyen Kerbrat Diallo Fontaine Chevalier Gauthier Perrin Morel Girard'
    .split(' ')
    .map((name) => name.replaceAll('_', ' '));
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Employers with titles that are found there: what French contacts write, firms that exist and firms that do not. */
const WORK: readonly (readonly [organizations: readonly string[], titles: readonly string[]])[] = [
  [
    ['Capgemini', 'Sopra Steria', 'OVHcloud', 'Dassault Systèmes'],
    ['Développeur full stack', 'Chef de projet IT', 'Product Owner', 'CTO', 'Data scientist', 'DSI'],
  ],
  [
    ['BNP Paribas', 'Société Générale', 'Crédit Agricole', 'Bpifrance'],
    ['Chargé d’affaires entreprises', 'Analyste risques', 'Directeur d’agence', 'Investment Manager'],
  ],
  [
    ['AXA France', 'MAIF'],
    ['Actuaire', 'Souscriptrice', 'Responsable conformité'],
  ],
  [
    ['CHU de Rennes', 'Clinique Saint-Laurent'],
    ['Infirmière', 'Médecin généraliste', 'Directrice des soins'],
  ],
  [
    ['Université de Rennes', 'Lycée Chateaubriand'],
    ['Maître de conférences', 'Professeure de mathématiques', 'Doctorant'],
  ],
  [
    ['Renault Group', 'Airbus', 'Michelin'],
    ['Ingénieur qualité', 'Acheteuse industrielle', 'Directeur de production'],
  ],
  [
    ['Carrefour', 'Decathlon', 'Fnac Darty'],
    ['Directeur de magasin', 'Category manager', 'Responsable e-commerce'],
  ],
  [
    ['Deloitte', 'KPMG France', 'Cabinet Martin & Associés - Avocats'],
    ['Expert-comptable', 'Senior Manager', 'Avocate associée', 'Consultant'],
  ],
  [
    ['Bouygues Construction', 'Vinci'],
    ['Conducteur de travaux', 'Directrice de projets'],
  ],
  [
    ['Ville de Rennes', 'Région Bretagne'],
    ['Chargé de mission', 'Directeur général des services'],
  ],
  [
    ['Ouest-France', 'Publicis Groupe'],
    ['Journaliste', 'Directrice de clientèle', 'Responsable marketing'],
  ],
  [
    ['EDF', 'Engie'],
    ['Ingénieure réseaux', 'Responsable grands comptes'],
  ],
  [
    ['Indépendant', 'Freelance'],
    ['Coach', 'Graphiste', 'Photographe'],
  ],
  [
    ['Korrigan & Co', 'Zelbrane', 'Atelier Ty Nevez'],
    ['Fondateur', 'Associée', 'Chargée de projet'],
  ],
];

/**
 * A LinkedIn `Connections.csv` of made-up French contacts as such exports are: employer and title mostly there, e-mail
 * hardly ever, no ties among them. The same seed gives the same file.
 */
export function frenchConnections(seed: number, count: number): string {
  const random = randomSource(seed);
  const cell = (value: string): string => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const rows = Array.from({ length: count }, (_, n) => {
    const given = random.pick(GIVEN);
    const family = random.pick(FAMILY);
    const [organizations, titles] = random.pick(WORK);
    const organization = random.chance(0.95) ? random.pick(organizations) : '';
    const title = random.chance(0.93) ? `${random.pick(titles)}${random.chance(0.05) ? ' 🚀' : ''}` : '';
    const slug = `${given}-${family}-${n}`
      .normalize('NFD')
      .replace(/[^\w-]/g, '')
      .toLowerCase();
    const email = random.chance(0.03) ? `${slug}@example.org` : '';
    const day = String(random.integer(1, 28)).padStart(2, '0');
    const date = `${day} ${random.pick(MONTHS)} ${random.integer(2012, 2025)}`;
    return [given, family, `https://www.linkedin.com/in/${slug}`, email, organization, title, date].map(cell).join(',');
  });
  return `Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}`;
}
