import type { Gender } from './person.type.ts';
import type { Random } from './random.ts';

/** Given names of people who are 25 to 65 in France today. */
const GIVEN: Readonly<Record<Gender, readonly string[]>> = {
  f: `Adeline,Aïcha,Amandine,Anaïs,Anne-Laure,Anne-Sophie,Armelle,Aurélie,Aurore,Bénédicte,Blandine,Brigitte,Capucine,
Carole,Caroline,Catarina,Cécile,Céline,Chantal,Charlène,Chloé,Claire,Clémence,Coralie,Delphine,Élise,Élodie,Émeline,
Emmanuelle,Estelle,Eva,Fabienne,Fanny,Fatoumata,Florence,Françoise,Gaëlle,Géraldine,Gwenaëlle,Gwendoline,Hélène,Inès,
Isabelle,Jeanne,Joséphine,Judith,Juliette,Justine,Karine,Katell,Laure,Laurence,Leïla,Lénaïg,Linh,Lucie,Ludivine,
Maëlle,Magali,Maïwenn,Manon,Margaux,Marie-Claire,Marine,Marion,Maryam,Mathilde,Mélissa,Morgane,Muriel,Myriam,Nadège,
Nadia,Nolwenn,Océane,Pauline,Perrine,Rozenn,Sabrina,Salomé,Sandra,Séverine,Solène,Solenn,Sonia,Soizic,Stéphanie,
Tiphaine,Valérie,Vanessa,Véronique,Virginie,Yasmine,Zoé`
    .split(',')
    .map((name) => name.trim()),
  m: `Abdoulaye,Adrien,Alexis,Alban,Amaury,Anthony,Antonin,Arnaud,Arthur,Aurélien,Baptiste,Bastien,Benjamin,Benoît,
Bertrand,Boris,Brice,Bruno,Cédric,Christophe,Clément,Corentin,Cyril,Damien,David,Denis,Didier,Dimitri,Dominique,
Édouard,Elias,Emeric,Émile,Emmanuel,Erwan,Étienne,Fabrice,Florian,François-Xavier,Franck,Frédéric,Gaël,Gaëtan,Geoffroy,
Gildas,Goulven,Grégory,Guénolé,Guillaume,Gurvan,Hugo,Ibrahim,Idriss,Jean-Baptiste,Jean-Marc,Jean-Philippe,Jérémy,Jérôme,
Joël,Jonathan,Julien,Karim,Kévin,Ladislas,Lionel,Loïc,Ludovic,Malo,Marc-Antoine,Mathieu,Matthias,Maxime,Mehdi,Mickaël,
Nabil,Nicolas,Olivier,Pascal,Paul-Henri,Philippe,Pierre-Yves,Quentin,Raphaël,Régis,Rémi,Renaud,Ronan,Romain,Samir,
Sébastien,Simon,Stéphane,Sylvain,Tanguy,Thibault,Tiago,Tristan,Tuan,Vincent,Xavier,Yann,Youenn,Yvan`
    .split(',')
    .map((name) => name.trim()),
};

const FAMILY = `Abgrall,Allain,Aubry,Auffret,Autret,Barbier,Baron,Baudouin,Bazin,Belkacem,Benali,Bernard,Berthelot,
Besnard,Bihan,Blaise,Bodin,Boucher,Bouchard,Bourdon,Bourgeois,Boutin,Briand,Brossard,Brunet,Cadiou,Carré,Caradec,
Charpentier,Chauvin,Chevalier,Cissé,Cloarec,Colin,Cordier,Corre,Coulibaly,Cousin,Cozic,Da Costa,Daniel,David,
Delacroix,Delaunay,Derrien,Diallo,Diop,Drouet,Dubreuil,Dufour,Duhamel,Durand,El Amrani,Évenou,Fauvel,Ferreira,Floch,
Fontaine,Fournier,Gallais,Garnier,Gauthier,Georgelin,Gérard,Gicquel,Girard,Glémarec,Gourvennec,Goasguen,Guéguen,
Guérin,Guichard,Guillemot,Guillou,Guivarch,Haddad,Hamdi,Hamelin,Hascoët,Hervé,Hubert,Huet,Jacob,Jégou,Jolivet,
Joubert,Jouan,Kerbrat,Kerdraon,Kermarrec,Konaté,Labbé,Lambert,Landais,Launay,Lavigne,Le Bihan,Le Bras,Le Cam,
Le Corre,Le Floch,Le Gall,Le Goff,Le Guen,Le Meur,Le Roux,Le Tallec,Leblanc,Leclerc,Lecomte,Lefebvre,Lefort,Legrand,
Lemoine,Leroy,Letellier,Levasseur,Lopes,Madec,Mahé,Maillard,Marchand,Marques,Marrec,Martin,Masson,Mellouk,Mercier,
Meunier,Meyer,Michel,Monnier,Moreau,Morin,Morvan,Moullec,Nédélec,N'Diaye,Nguyen,Nicolas,Noël,Olivier,Omnès,Ouvrard,
Paillard,Pasquier,Pelletier,Pereira,Perrin,Petit,Pham,Philippe,Picard,Pichon,Piriou,Poirier,Poulain,Prigent,Quéméner,
Quéré,Raimbault,Renard,Renaud,Ribeiro,Richard,Rivière,Rocher,Rolland,Ropars,Roudaut,Rousseau,Roussel,Roux,Roy,Salaün,
Sanchez,Saliou,Schmitt,Simon,Stéphan,Tanguy,Tessier,Tran,Traoré,Tual,Vallée,Vasseur,Vidal,Vigneron,Vincent,Weber`
  .split(',')
  .map((name) => name.trim());

/** Well-known persons whom the lists could spell by chance: such a draw is thrown away. */
export const PUBLIC_FIGURES: ReadonlySet<string> = new Set([
  'Adrien Petit',
  'Alexis Michel',
  'Benoît Hamelin',
  'Bruno Le Roux',
  'Cédric Vasseur',
  'Christophe Nicolas',
  'Clémence Guérin',
  'Damien Martin',
  'Delphine Petit',
  'Édouard Philippe',
  'Emmanuelle Charpentier',
  'Fabien Roussel',
  'Florence Arthaud',
  'Florence Foresti',
  'Frédéric Michel',
  'Hugo Roussel',
  'Isabelle Autissier',
  'Jean-Marc Ayrault',
  'Jérémy Rivière',
  'Johanna Rolland',
  'Marine Leclerc',
  'Mélanie Laurent',
  'Michel Leclerc',
  'Nicolas Bazin',
  'Olivier Roy',
  'Olivier Roussel',
  'Philippe Martin',
  'Raphaël Gérard',
  'Romain Rolland',
  'Sandrine Rousseau',
  'Sébastien Bazin',
  'Stéphane Rousseau',
  'Stéphane Moreau',
  'Vincent Lambert',
  'Yann Moix',
  'Édouard Leclerc',
  'Philippe Le Guen',
  'Élodie Fontaine',
  'Claire Chazal',
  'Olivier Marchand',
  'Jean-Philippe Smet',
  'Thibault Chevalier',
  'Simon Pagenaud',
  'Quentin Lafargue',
  'Caroline Garcia',
  'Hélène Rollès',
  'David Vincent',
]);

/** What friends call them; an address book has it where LinkedIn has the name. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  Mathieu: 'Mat',
  Christophe: 'Chris',
  Frédéric: 'Fred',
  Grégory: 'Greg',
  'Jean-Baptiste': 'JB',
  'Jean-Philippe': 'Jean-Phi',
  Stéphanie: 'Steph',
  Sébastien: 'Seb',
  Alexis: 'Alex',
  Aurélien: 'Aurel',
  Benjamin: 'Ben',
  Dominique: 'Dom',
  Guillaume: 'Guigui',
  Thibault: 'Tibo',
};

export interface DrawnName {
  readonly given: string;
  readonly family: string;
  readonly gender: Gender;
}

/** Draws names without repeating one; whoever is written by hand is announced first. */
export class NameSource {
  private readonly taken = new Set<string>();
  private readonly uses = new Map<string, number>();

  reserve(name: string): void {
    this.taken.add(name);
  }

  /** @param family the family name where it is given (relatives). */
  draw(random: Random, family?: string): DrawnName {
    for (;;) {
      const gender: Gender = random.chance(0.46) ? 'f' : 'm';
      const given = random.pick(GIVEN[gender]);
      const surname = family ?? random.pick(FAMILY);
      const name = `${given} ${surname}`;
      if (this.taken.has(name) || PUBLIC_FIGURES.has(name) || given === surname) continue;
      // A village where everybody has the same name would make a poor demonstration of telling persons apart.
      const used = (this.uses.get(given) ?? 0) + (family === undefined ? (this.uses.get(surname) ?? 0) : 0);
      if (used > 4) continue;
      this.taken.add(name);
      this.uses.set(given, (this.uses.get(given) ?? 0) + 1);
      this.uses.set(surname, (this.uses.get(surname) ?? 0) + 1);
      return { given, family: surname, gender };
    }
  }
}
