/**
 * Names of known organizations that are common words, first names or towns as well, so that they count only as the whole
 * name (`Serena` but not `Serena Martin Coaching`); beside those that the tables mark with `=`.
 */
export const AMBIGUOUS_NAMES = `
  Bodyguard, Sanders, Rubis,   Serena, Crystal, Emblem, Resonance, Supernova, Singular, Antler, Benchmark, Racine, Nickel, Shine, October,
  Alma, Lydia, Raise, Génération, Daphni, Elaia, Demeter, Hexa, Open, Numbr, Arte, Nova, Marcel, Sources, Lemon,
  Opella, Karos, Dott, Tier, Stuart, Frichti, Flink, Areas, Bessé, April, Progressive, Humana, Garance, Prévoir,
  Carac, Wendel, Exor, Capza, Taj, Exco, Moore, Crowe, Nexia, Talenz, Believe, Deal, Malou, Comet, Batch, Malt,
  Fleet, Lever, Deel, Cohere, Perplexity, Notion, Gong, Kia, Audi, Seat, Mini, Alpine, Lacoste, Saft, Vicat, Avis,
  Midas, Speedy, Quick, Flunch, Boots, Target, Action, Gap, Mango, Celio, Jules, Orchestra, Relay, Netto, Botanic,
  Cultura, Decitre, Gibert, Noz, Barnes, Argan, Matera, Bellman, Morning, Spaces, Square, Lincoln, Bain, Kearney,
  Mercer, Marsh, Gartner, Slalom, Frog, Hays, Crit, Actual, Side, Bruce, Jump, Boyden, Page, Experis, Ares, Envie,
  Aurore, Elan, Steve, Heaven, Rapp, Romance, Babel, Insign, Josiane, Artefact, Helpline, Almond, Sage, Wood,
  Jacobs, Fluor, Arup, Ginger, Harvard, Columbia, Yale, Princeton, Stanford, Polytechnique, Assas, Demos, Studi,
  Vatel, Strate, Pigier, Lion, Dauphine, Sorbonne, Iris, Colisée, Liveli, Shiva, Louvre, Odéon, Nausicaá, Tate,
  Klee, Sigma, Divalto, Kombo, Sweep, Indy, Georges, Station, Cycle, Swan, Front, Figures, Piano, Jamf, Lyf,
  Sunday, Tiller, Smag, Cegi, Mantu, Octo, Ippon, Galia, Ternel, Citizen, Keen, Dawn, Felix, Blossom, Creandum,
  Sequoia, Index, Paragon, Proximity, Bourbon, Vermilion, Chevron, Shell, Mars, Bel, Avril, Even, Marie, Paul,
  Léon, Castel, Ricard, Hermes, Chloé, Celine, Garnier, Sisley, Linde, Mane, Respire, Horace, Cooper, Lilly,
  Hutchinson, Sphere, Arc, Weber, Baccarat, Canon, Brother, Sharp, Waters, Apple, Parrot, Eaton, Emerson, Brandt,
  Atlantic, Carrier, Otis, Kuhn, Claas, Fives, Continental, Magna, Lear, Ford, Man, Pilote, Leonardo, Latitude,
  Cowboy, Gautier, Schmidt, Cartier, Omega, Pandora, Amplitude, Baxter, Electra, Elia, Idex, Vale, Phenix, Elise,
  Ecologic, Legendre, Malet, Fayat, Faire, Choco, Also, Nespresso, Picard, Cora, Printemps, Boulanger, But,
  Douglas, Nicolas, Aubert, Bolt, Lime, Delta, Indigo, Pickup, Mercure, Pullman, Adagio, Hilton, Ritz, Aman,
  Peninsula, Blend, Nestor, Subway, Laforêt, Marignan, Réalités, Frey, Lamy, Colonies, Virgil, Cook, Kayak,
  Hopper, Sabre, Adie, Renaissance, Horizons, Moving, Flutter, Roundtable, Medium, Signal, Monster, Meta,
  Alphabet, Discovery, Sky, Elephant, Capa, Grey, Carat, Junto, Libération, Challenges, Contexte, Brut,
  Stratégies, Elle, Marianne, Nathan, Belin, Fleurus, Spiders, Unity, Valve, King, Box, Zoom, Slack, Docker,
  Elastic, Intercom, Infor, Reply, Segment, Proton, Outreach, Greenhouse, Gusto, Norton, Citadel, Millennium,
  Triton, Kraken, Wise, Stripe, Block, Plaid, Ally, Chase, Bridgepoint, Apax, Cameron, Sonder, Typology, Symbio,
  Focal, Muller, Rossignol, Janod, Navya, Milla, Elis, Geos, Loomis, Up, Seris, Goron, Ambu, Vulli, Maty, Puig,
  Avon, Natura, Evian, Salto, Molotov, Theo, Clinea, Unis, Horizon, Gaia, Gravity
`;
