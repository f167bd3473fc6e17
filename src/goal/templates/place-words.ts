import type { Lang } from '../../domain.ts';
import { normalizeText } from '../../taxonomy/normalize.ts';

/** The regions of France with their larger towns; the spelling is the one a criterion and a report show. */
const FRENCH_REGIONS: Readonly<Record<string, string>> = {
  'Auvergne-Rhône-Alpes':
    'Lyon, Grenoble, Saint-Étienne, Villeurbanne, Clermont-Ferrand, Annecy, Chambéry, Valence, Bourg-en-Bresse, Vichy, Roanne',
  'Bourgogne-Franche-Comté': 'Dijon, Besançon, Belfort, Auxerre, Chalon-sur-Saône, Nevers, Mâcon, Montbéliard, Dole',
  Bretagne:
    'Rennes, Brest, Quimper, Lorient, Vannes, Saint-Malo, Saint-Brieuc, Lannion, Fougères, Vitré, Concarneau, Morlaix',
  'Centre-Val de Loire': 'Tours, Orléans, Bourges, Blois, Chartres, Châteauroux, Dreux, Vierzon',
  Corse: 'Ajaccio, Bastia, Corte, Porto-Vecchio',
  'Grand Est':
    'Strasbourg, Reims, Metz, Nancy, Mulhouse, Colmar, Troyes, Charleville-Mézières, Épinal, Châlons-en-Champagne, Haguenau',
  'Hauts-de-France':
    'Lille, Amiens, Roubaix, Tourcoing, Dunkerque, Calais, Valenciennes, Villeneuve-d’Ascq, Arras, Beauvais, Compiègne, Lens, Douai',
  'Île-de-France':
    'Paris, Boulogne-Billancourt, Versailles, Nanterre, Courbevoie, La Défense, Saint-Denis, Montreuil, Créteil, Massy, Palaiseau, Évry, Cergy, Issy-les-Moulineaux, Levallois-Perret, Neuilly-sur-Seine, Argenteuil, Vélizy-Villacoublay, Saclay, Puteaux',
  Normandie: 'Rouen, Caen, Le Havre, Cherbourg, Évreux, Dieppe, Alençon, Lisieux',
  'Nouvelle-Aquitaine':
    'Bordeaux, Limoges, Poitiers, La Rochelle, Pau, Bayonne, Angoulême, Niort, Biarritz, Mérignac, Pessac, Périgueux, Agen, Brive-la-Gaillarde',
  Occitanie:
    'Toulouse, Montpellier, Nîmes, Perpignan, Béziers, Albi, Tarbes, Montauban, Carcassonne, Castres, Sète, Rodez, Narbonne, Blagnac',
  'Pays de la Loire':
    'Nantes, Angers, Le Mans, Saint-Nazaire, Cholet, La Roche-sur-Yon, Laval, Saint-Herblain, Les Sables-d’Olonne',
  'Provence-Alpes-Côte d’Azur':
    'Marseille, Nice, Toulon, Aix-en-Provence, Avignon, Cannes, Antibes, Sophia Antipolis, Grasse, Fréjus, Gap, Hyères, Arles',
  Guadeloupe: 'Pointe-à-Pitre, Les Abymes, Basse-Terre',
  Martinique: 'Fort-de-France, Le Lamentin',
  Guyane: 'Cayenne, Kourou',
  'La Réunion': 'Saint-Pierre de La Réunion, Le Tampon, Le Port',
  Mayotte: 'Mamoudzou',
};

/** What the regions are called as well. */
const REGION_NAMES: Readonly<Record<string, string>> = {
  aura: 'Auvergne-Rhône-Alpes',
  'rhone alpes': 'Auvergne-Rhône-Alpes',
  auvergne: 'Auvergne-Rhône-Alpes',
  bourgogne: 'Bourgogne-Franche-Comté',
  'franche comte': 'Bourgogne-Franche-Comté',
  brittany: 'Bretagne',
  breizh: 'Bretagne',
  'centre val de loire': 'Centre-Val de Loire',
  corsica: 'Corse',
  alsace: 'Grand Est',
  lorraine: 'Grand Est',
  champagne: 'Grand Est',
  'nord pas de calais': 'Hauts-de-France',
  picardie: 'Hauts-de-France',
  idf: 'Île-de-France',
  'region parisienne': 'Île-de-France',
  'paris region': 'Île-de-France',
  normandy: 'Normandie',
  aquitaine: 'Nouvelle-Aquitaine',
  'midi pyrenees': 'Occitanie',
  languedoc: 'Occitanie',
  paca: 'Provence-Alpes-Côte d’Azur',
  provence: 'Provence-Alpes-Côte d’Azur',
  'cote d azur': 'Provence-Alpes-Côte d’Azur',
  'french riviera': 'Provence-Alpes-Côte d’Azur',
};

/** Towns elsewhere that people name without their country: `CC/Region/Town`. */
const OTHER_TOWNS =
  'GB/England/London, GB/England/Manchester, GB/Scotland/Edinburgh, IE/Leinster/Dublin, BE/Bruxelles/Bruxelles, BE/Flandre/Anvers, BE/Wallonie/Liège, CH/Genève/Genève, CH/Vaud/Lausanne, CH/Zürich/Zürich, CH/Basel-Stadt/Basel, LU/Luxembourg/Luxembourg, DE/Berlin/Berlin, DE/Bayern/München, DE/Hamburg/Hamburg, DE/Hessen/Frankfurt, NL/Noord-Holland/Amsterdam, ES/Madrid/Madrid, ES/Cataluña/Barcelona, IT/Lombardia/Milano, IT/Lazio/Roma, PT/Lisboa/Lisboa, CA/Québec/Montréal, CA/Québec/Québec, CA/Ontario/Toronto, US/New York/New York, US/California/San Francisco, US/Massachusetts/Boston, MA/Casablanca-Settat/Casablanca, TN/Tunis/Tunis, SN/Dakar/Dakar, SG/Singapore/Singapore, MC/Monaco/Monaco';
const TOWN_NAMES: Readonly<Record<string, string>> = {
  londres: 'London',
  brussels: 'Bruxelles',
  geneva: 'Genève',
  geneve: 'Genève',
  munich: 'München',
  milan: 'Milano',
  rome: 'Roma',
  lisbonne: 'Lisboa',
  lisbon: 'Lisboa',
  barcelone: 'Barcelona',
  bale: 'Basel',
  edimbourg: 'Edinburgh',
};

const values = new Map<string, string>();
for (const [region, towns] of Object.entries(FRENCH_REGIONS)) {
  values.set(normalizeText(region), `FR/${region}`);
  for (const town of towns.split(', ')) values.set(normalizeText(town), `FR/${region}/${town}`);
}
for (const [name, region] of Object.entries(REGION_NAMES)) values.set(name, `FR/${region}`);
for (const value of OTHER_TOWNS.split(', ')) {
  const town = value.split('/')[2] ?? '';
  if (!values.has(normalizeText(town))) values.set(normalizeText(town), value);
}
for (const [name, town] of Object.entries(TOWN_NAMES)) {
  const value = values.get(normalizeText(town));
  if (value !== undefined) values.set(name, value);
}

/** `Rennes` → `FR/Bretagne/Rennes`, `PACA` → `FR/Provence-Alpes-Côte d’Azur`; undefined for a place of no list here. */
export function placeByWord(word: string): string | undefined {
  return values.get(normalizeText(word));
}

/** The narrowest part of a place in words: `FR/Bretagne/Rennes` → `Rennes`, `DE` → `Germany`. */
export function placeName(value: string, lang: Lang): string {
  const parts = value.split('/').filter((part) => part !== '');
  const [country = ''] = parts;
  if (parts.length > 1) return parts.at(-1) ?? value;
  return /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames([lang], { type: 'region' }).of(country) ?? country)
    : value;
}

/** Every place of the lists by the name under which it is found. */
export function placeWords(): readonly (readonly [word: string, value: string])[] {
  return [...values];
}
