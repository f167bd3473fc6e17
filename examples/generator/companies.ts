import type { DemoPlace } from './person.type.ts';

/** What people do there, roughly; decides which roles an organization's people have. */
export type Trade =
  | 'INDUSTRY'
  | 'ENGINEERING'
  | 'TECH'
  | 'STARTUP'
  | 'FINANCE'
  | 'FUND'
  | 'ADVICE'
  | 'LAW'
  | 'RESEARCH'
  | 'PUBLIC'
  | 'HEALTH'
  | 'RECRUITMENT'
  | 'MEDIA'
  | 'ENERGY';

export interface Organization {
  readonly name: string;
  /** NACE Rev. 2 division. */
  readonly sector: string;
  readonly trade: Trade;
  readonly city: string;
  /** False where the name was made up for the demo. */
  readonly real: boolean;
}

/** City → [country, region, postcode]. */
const CITIES: Readonly<Record<string, readonly [string, string, string]>> = {
  Rennes: ['FR', 'Bretagne', '35000'],
  'Cesson-Sévigné': ['FR', 'Bretagne', '35510'],
  Vitré: ['FR', 'Bretagne', '35500'],
  Brest: ['FR', 'Bretagne', '29200'],
  Lannion: ['FR', 'Bretagne', '22300'],
  Lorient: ['FR', 'Bretagne', '56100'],
  Vannes: ['FR', 'Bretagne', '56000'],
  Lamballe: ['FR', 'Bretagne', '22400'],
  Landerneau: ['FR', 'Bretagne', '29800'],
  'Saint-Malo': ['FR', 'Bretagne', '35400'],
  Nantes: ['FR', 'Pays de la Loire', '44000'],
  'Saint-Nazaire': ['FR', 'Pays de la Loire', '44600'],
  Angers: ['FR', 'Pays de la Loire', '49000'],
  Laval: ['FR', 'Pays de la Loire', '53000'],
  Ancenis: ['FR', 'Pays de la Loire', '44150'],
  Pouzauges: ['FR', 'Pays de la Loire', '85700'],
  Paris: ['FR', 'Île-de-France', '75009'],
  'La Défense': ['FR', 'Île-de-France', '92400'],
  Saclay: ['FR', 'Île-de-France', '91400'],
  Toulouse: ['FR', 'Occitanie', '31000'],
  Lyon: ['FR', 'Auvergne-Rhône-Alpes', '69003'],
  Grenoble: ['FR', 'Auvergne-Rhône-Alpes', '38000'],
  'Clermont-Ferrand': ['FR', 'Auvergne-Rhône-Alpes', '63000'],
  Limoges: ['FR', 'Nouvelle-Aquitaine', '87000'],
  Bordeaux: ['FR', 'Nouvelle-Aquitaine', '33000'],
  Lille: ['FR', 'Hauts-de-France', '59000'],
  Roubaix: ['FR', 'Hauts-de-France', '59100'],
  Marseille: ['FR', "Provence-Alpes-Côte d'Azur", '13002'],
  München: ['DE', 'Bayern', '80331'],
  Berlin: ['DE', 'Berlin', '10115'],
  London: ['GB', 'England', 'EC2A'],
  Zürich: ['CH', 'Zürich', '8001'],
};

/** trade: name | NACE division | city, an asterisk before the name where the organization is made up. */
const TABLE = `
INDUSTRY
Airbus|30|Saint-Nazaire;Chantiers de l'Atlantique|30|Saint-Nazaire;Naval Group|30|Lorient;Safran|30|Toulouse
Dassault Aviation|30|Bordeaux;Groupe Beneteau|30|Nantes;Stellantis|29|Rennes;Renault Group|29|Paris;Valeo|29|Angers
FORVIA|29|Laval;Michelin|22|Clermont-Ferrand;Thales|26|Brest;Lacroix|26|Nantes;Schneider Electric|27|Grenoble
Legrand|27|Limoges;ABB|27|Lyon;Manitou Group|28|Ancenis;KUHN|28|Angers;Lactalis|10|Laval;Cooperl|10|Lamballe
Eureden|10|Vannes;Fleury Michon|10|Pouzauges;LDC|10|Laval;Even|10|Landerneau;Groupe Roullier|20|Saint-Malo
Saint-Gobain|23|La Défense;ArcelorMittal|24|Saint-Nazaire;Air Liquide|20|Grenoble;Sanofi|21|Lyon;SNCF|49|Rennes
*Mécarmor|28|Rennes;*Loirelec Automatismes|27|Nantes;*Sensimer|26|Lannion;*Biscuiterie Kerlann|10|Vannes
*Fonderies de l'Oust|24|Vannes;*Plastivilaine|22|Vitré;*Papeteries du Blavet|17|Lorient;*Tôlerie Ménard & Fils|25|Vitré
*Armen Composites|30|Vannes;*Salaisons du Léguer|10|Lannion;*Hydrotech Atlantique|28|Nantes
ENGINEERING
ALTEN|71|Rennes;Akkodis|71|Nantes;SEGULA Technologies|71|Nantes;Bureau Veritas|71|Nantes;Apave|71|Rennes
Assystem|71|Lyon;*Ingénierie Ponant|71|Brest;*Nervure Études|71|Nantes
TECH
Capgemini|62|Rennes;Sopra Steria|62|Nantes;CGI|62|Rennes;Dassault Systèmes|58|Lannion;OVHcloud|63|Roubaix
Orange|61|Cesson-Sévigné;Bouygues Telecom|61|Nantes;Siemens Digital Industries|62|Lyon;*Talvern Numérique|62|Vannes
*Octobre Bleu Logiciels|62|Nantes
STARTUP
*Kerveille|62|Rennes;*Algoval|62|Rennes;*Tidalys|62|Brest;*Marenia|58|Nantes;*Robodune|28|Nantes;*Verdanse|72|Rennes
*Kaolis Data|63|Rennes;*Oxybulle Santé|62|Rennes;*Lumenor|26|Lannion;*Fabrique Zéphyr|62|Nantes;*Granivo|62|Vannes
*Pilotis AI|62|Paris;*Cyberlande|62|Rennes;*Wattelier|62|Nantes
FINANCE
BNP Paribas|64|Rennes;Crédit Mutuel Arkéa|64|Brest;Crédit Agricole|64|Nantes;Bpifrance|64|Rennes;Groupama|65|Rennes
AXA|65|Nantes;*Armor Angels|64|Rennes
FUND
Partech|64|Paris;Elaia|64|Paris;Serena|64|Paris;Breega|64|Paris;Alven|64|Paris;Demeter|64|Paris
Supernova Invest|64|Grenoble;GO CAPITAL|64|Rennes;360 Capital|64|Paris;Eurazeo|64|Paris;HV Capital|64|München
Earlybird|64|Berlin;*Estuaire Capital|64|Nantes;*Granit Innovation|64|Rennes;*Isthme Partners|64|Paris
*Mistral Deeptech|64|Marseille;*Rhonequi Ventures|64|Lyon;*Isartal Industrie Fonds|64|München
*Spreebogen Ventures|64|Berlin;*Thistle & Loom Capital|64|London;*Limmat Industrial Partners|64|Zürich
ADVICE
Deloitte|70|Nantes;KPMG|69|Rennes;EY|69|Paris;Accenture|70|Paris;BCG|70|Paris;*Cabinet Rivoal Expertise|69|Rennes
*Cap Méthode Conseil|70|Nantes
LAW
*Le Floch, Daniel & Associés|69|Rennes;*Brevets de l'Ouest|69|Rennes;*Quai Neuf Avocats|69|Nantes
*Étude Guivarch, notaires|69|Rennes
RESEARCH
CNRS|72|Rennes;Inria|72|Rennes;CEA|72|Saclay;INSA Rennes|85|Rennes;Université de Rennes|85|Rennes
IMT Atlantique|85|Brest;Centrale Nantes|85|Nantes
PUBLIC
Rennes Métropole|84|Rennes;Région Bretagne|84|Rennes;CCI Ille-et-Vilaine|94|Rennes;Le Poool|94|Rennes
Images & Réseaux|94|Lannion
HEALTH
CHU de Rennes|86|Rennes;CHU de Nantes|86|Nantes
RECRUITMENT
Michael Page|78|Nantes;Hays|78|Rennes;*Cabinet Alizé Dirigeants|78|Nantes
MEDIA
Ouest-France|58|Rennes;*Studio Grand Large|73|Rennes
ENERGY
EDF|35|Nantes;ENGIE|35|Nantes;Enedis|35|Rennes;RTE|35|Nantes
`;

export const ORGANIZATIONS: readonly Organization[] = readTable();

const BY_NAME = new Map(ORGANIZATIONS.map((organization) => [organization.name, organization]));

function readTable(): Organization[] {
  const organizations: Organization[] = [];
  let trade: Trade = 'INDUSTRY';
  for (const line of TABLE.trim().split('\n')) {
    if (!line.includes('|')) {
      trade = line as Trade;
      continue;
    }
    for (const entry of line.split(';')) {
      const [name = '', sector = '', city = ''] = entry.split('|');
      organizations.push({ name: name.replace('*', ''), sector, trade, city, real: !name.startsWith('*') });
    }
  }
  return organizations;
}

/**
 * An organization of the table, or a small one beside it: `Boulangerie du Thabor|10|Rennes`, made up and of no trade.
 * @throws RangeError for a bare name that is not in the table.
 */
export function organizationOf(name: string): Organization {
  const known = BY_NAME.get(name);
  if (known !== undefined) return known;
  const [label = '', sector, city] = name.split('|');
  if (sector === undefined || city === undefined) throw new RangeError(`no such organization: ${name}`);
  return { name: label, sector, trade: 'PUBLIC', city, real: false };
}

export function organizationsOf(trades: readonly Trade[], sectors?: readonly string[]): Organization[] {
  return ORGANIZATIONS.filter(
    ({ trade, sector }) => trades.includes(trade) && (sectors === undefined || sectors.includes(sector)),
  );
}

/** @throws RangeError for a city that is not in the table. */
export function placeOf(city: string): DemoPlace {
  const entry = CITIES[city];
  if (entry === undefined) throw new RangeError(`no such city: ${city}`);
  const [country, region, postcode] = entry;
  return { country, region, locality: city, postcode };
}
