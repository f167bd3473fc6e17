import type { Lang } from '../domain.ts';
import { phraseWords } from './phrase-matcher.ts';
import { sectorLabel } from './sector.ts';

/**
 * What people call the sectors of NACE Rev. 2: code | English | French with its article | other words for it. The official
 * labels are exact and unreadable; these stand after "in" and "dans". Where two lines have a word, the first one has it.
 */
const SECTOR_WORDS = `
A | farming, forestry and fishing | l’agriculture, la forêt et la pêche | agriculture, agricole, agricultural, farming, agritech
01 | farming | l’agriculture | culture, élevage, crops, viticulture, vin, wine growing
02 | forestry | la forêt | sylviculture, bois forêt, logging
03 | fishing and aquaculture | la pêche et l’aquaculture | pêche, fishing, aquaculture
B | mining | les mines et carrières | mines, mining, extraction, carrières, quarrying
05 | coal mining | les mines de charbon | charbon, coal
06 | oil and gas extraction | l’extraction de pétrole et de gaz | pétrole, gaz, oil, gas, oil and gas, pétrole et gaz
07 | metal ore mining | les mines de métaux | minerais, metal ores
08 | quarrying | les carrières | granulats, quarry
09 | mining services | les services aux mines | mining support
C | manufacturing | l’industrie | industry, industrie, industriel, manufacturing, fabrication, usine, factory, factories, manufacture
10 | the food industry | l’agroalimentaire | agroalimentaire, food, alimentation, alimentaire, food industry, industrie alimentaire
11 | beverages | les boissons | boissons, drinks, vins et spiritueux, spiritueux, brasserie, spirits
12 | tobacco | le tabac | tabac, tobacco
13 | textiles | le textile | textile, tissu, fabrics
14 | clothing and fashion | la mode et l’habillement | mode, fashion, habillement, vêtement, clothing, clothes, prêt à porter, luxe, luxury
15 | leather and shoes | le cuir et la chaussure | cuir, chaussure, maroquinerie, leather, shoes
16 | wood | le bois | bois, wood
17 | paper and packaging | le papier et l’emballage | papier, carton, emballage, packaging, paper
18 | printing | l’imprimerie | imprimerie, impression, printing
19 | oil refining | le raffinage | raffinage, refining, raffinerie
20 | chemicals and cosmetics | la chimie et les cosmétiques | chimie, chemicals, chemistry, cosmétique, cosmetics, parfum, beauté, beauty
21 | pharmaceuticals | la pharmacie industrielle | pharma, pharmaceutique, pharmaceutical, médicament, laboratoire pharmaceutique, drugs
22 | rubber and plastics | le caoutchouc et le plastique | plastique, plasturgie, caoutchouc, plastics, rubber
23 | glass, ceramics and cement | le verre, la céramique et le ciment | verre, céramique, ciment, béton, glass, cement
24 | metals | la métallurgie | métallurgie, sidérurgie, acier, steel, aluminium, metallurgy
25 | metal products | les produits métalliques | mécanique, métallerie, usinage, metalwork, machining
26 | electronics | l’électronique | électronique, electronics, semi conducteurs, semiconductors, hardware, optique
27 | electrical equipment | les équipements électriques | équipement électrique, batteries, électroménager, electrical equipment
28 | machinery | les machines et équipements | machine, machines outils, machinery, robotique, robotics, équipement industriel
29 | the car industry | l’automobile | automobile, auto, voiture, automotive, cars, car industry, constructeur automobile
30 | aerospace, rail and shipbuilding | l’aéronautique, le ferroviaire et le naval | aéronautique, aerospace, aviation, spatial, space, ferroviaire, naval, défense, defense, defence
31 | furniture | le meuble | meuble, mobilier, furniture, ameublement
32 | other manufacturing | d’autres industries | jouet, bijou, dispositif médical, medical devices, medtech, toys, jewellery
33 | industrial maintenance | la maintenance industrielle | maintenance, maintenance industrielle, repair, réparation
D | energy | l’énergie | énergie, energy, électricité, electricity, utilities, power, renouvelable, renewables, solaire, solar, éolien, wind
35 | energy | l’énergie | production d’électricité, power generation
E | water and waste | l’eau et les déchets | environnement, environment, eau, water, déchets, waste, recyclage, recycling, assainissement
36 | water supply | la distribution d’eau | distribution d’eau
37 | sewerage | l’assainissement | eaux usées, sewerage
38 | waste and recycling | les déchets et le recyclage | gestion des déchets, waste management
39 | remediation | la dépollution | dépollution, remediation
F | construction | le bâtiment et les travaux publics | bâtiment, btp, construction, travaux publics, building
41 | building | la construction de bâtiments | promotion immobilière, property development, constructeur de maisons
42 | civil engineering | le génie civil | génie civil, civil engineering, infrastructures
43 | building trades | les métiers du bâtiment | plomberie, électricien, menuiserie, second œuvre, plumbing, building trades
G | trade and retail | le commerce | commerce, distribution, trade, vente, retail and wholesale
45 | car dealers and garages | la vente et la réparation automobile | garage, concession automobile, car dealer
46 | wholesale | le commerce de gros | grossiste, négoce, gros, wholesale, import export
47 | retail | le commerce de détail | retail, détail, magasin, boutique, grande distribution, e commerce, ecommerce, shops, supermarché
H | transport and logistics | les transports et la logistique | transport, logistique, logistics, supply chain, mobilité, mobility
49 | road and rail transport | le transport terrestre | transport routier, train, trucking, road transport, chemin de fer
50 | shipping | le transport maritime | maritime, shipping, transport maritime
51 | airlines | le transport aérien | compagnie aérienne, airline, airlines, transport aérien
52 | warehousing and freight | l’entreposage et le fret | entreposage, fret, freight, warehouse, entrepôt, port, aéroport, airport
53 | post and couriers | la poste et les coursiers | poste, courrier, colis, courier, mail, livraison, delivery
I | hotels and restaurants | l’hôtellerie et la restauration | hôtellerie restauration, hospitality, chr
55 | hotels | l’hôtellerie | hôtel, hôtellerie, hotels, hébergement, accommodation
56 | restaurants | la restauration | restaurant, restauration, traiteur, catering, café, bar
J | information and communication | l’information et la communication | tech, numérique, digital, technologie, technology, tic, ict, information et communication
58 | publishing and software products | l’édition et les logiciels | édition, publishing, presse, press, jeu vidéo, video games, journal, livre, media, médias
59 | film, video and music | le cinéma, la vidéo et la musique | cinéma, film, vidéo, musique, music, audiovisuel
60 | broadcasting | la radio et la télévision | radio, télévision, tv, broadcasting
61 | telecommunications | les télécommunications | télécom, télécoms, telecom, télécommunication, telco
62 | software and IT services | l’informatique et le logiciel | informatique, logiciel, software, it, saas, esn, cybersécurité, cyber security, cybersecurity, ia, ai, intelligence artificielle, artificial intelligence, développement web, cloud, startup tech, computing
63 | data and web services | les données et les services web | données, data, hébergement web, hosting, plateforme, portail, platform
K | finance and insurance | la finance et l’assurance | finance, financier, financial, financial services, services financiers, fintech, banque assurance
64 | banks and funds | la banque et les fonds | banque, bank, banking, bancaire, capital risque, venture capital, fonds d’investissement, investment funds, vc, crédit
65 | insurance | l’assurance | assurance, insurance, mutuelle, assureur, insurtech, prévoyance
66 | brokerage and asset management | le courtage et la gestion d’actifs | courtage, asset management, gestion d’actifs, gestion de patrimoine, wealth management, broker
L | real estate | l’immobilier | immobilier, real estate, property, foncier, proptech, agence immobilière
68 | real estate | l’immobilier | syndic, property management
M | professional and scientific services | les services aux entreprises et les sciences | services aux entreprises, professional services, business services
69 | law and accounting | le droit et la comptabilité | droit, juridique, avocat, law, legal, comptabilité, accounting, notaire, expertise comptable, audit, lawyers
70 | management consulting | le conseil | conseil, consulting, management consulting, conseil en management, holding, stratégie, strategy
71 | engineering and architecture | l’ingénierie et l’architecture | ingénierie, engineering, architecture, bureau d’études, contrôle technique
72 | research and development | la recherche | recherche, research, r&d, science, biotech, biotechnologie, biotechnology, deeptech
73 | advertising and market research | la publicité et les études de marché | publicité, advertising, marketing, communication, agence de communication, études de marché, market research
74 | design and other expert services | le design et d’autres services spécialisés | design, photographie, photography, traduction, translation
75 | veterinary care | les soins vétérinaires | vétérinaire, veterinary
N | administrative and support services | les services administratifs et de soutien | services, support services, externalisation, outsourcing
77 | rental and leasing | la location | location, leasing, rental
78 | recruitment and temporary work | le recrutement et l’intérim | recrutement, recruitment, recruiting, intérim, staffing, chasseur de têtes, headhunting, emploi
79 | travel and tourism | le voyage et le tourisme | tourisme, tourism, voyage, travel, agence de voyages
80 | security services | la sécurité privée | sécurité, security, surveillance, sûreté
81 | building services and cleaning | la propreté et les services aux bâtiments | nettoyage, propreté, cleaning, facility management, espaces verts
82 | office and events services | les services de bureau et l’événementiel | événementiel, events, centre d’appels, call centre, salon
O | public administration | l’administration publique | public, secteur public, public sector, collectivité, état, government, mairie, fonction publique, administration
84 | public administration | l’administration publique | collectivités territoriales, armée, army
P | education | l’enseignement | éducation, education, formation, training, école, université, school, university, edtech, enseignement
85 | education | l’enseignement | formation professionnelle, teaching
Q | health and social work | la santé et l’action sociale | santé, health, healthcare, sanitaire et social, médico social, e santé
86 | health care | la santé | hôpital, hospital, clinique, médecine, medicine, médical, medical, health care, soins, cabinet médical
87 | care homes | les maisons de soins et de retraite | ehpad, maison de retraite, care home, nursing home
88 | social work | l’action sociale | action sociale, social, crèche, aide à domicile, social work, childcare
R | arts, sport and leisure | la culture, le sport et les loisirs | culture, loisirs, leisure, arts, entertainment, divertissement
90 | the arts | les arts et le spectacle | spectacle, théâtre, artiste, theatre, show
91 | museums and libraries | les musées et bibliothèques | musée, bibliothèque, museum, library, patrimoine, heritage
92 | gambling | les jeux d’argent | casino, jeux d’argent, paris, gambling, betting
93 | sport and leisure | le sport et les loisirs | sport, sports, fitness, club de sport
S | associations and personal services | les associations et les services à la personne | autres services, other services
94 | associations | les associations | association, ong, ngo, fédération, syndicat, non profit, nonprofit, économie sociale, ess, fondation, charity
95 | repair of goods | la réparation de biens | réparation d’ordinateurs, repair shop
96 | personal services | les services à la personne | coiffure, esthétique, bien être, wellness, beauty salon, pressing
T | households as employers | les ménages employeurs | particulier employeur
97 | household employers | les particuliers employeurs | employé de maison
98 | household production | la production des ménages |
U | international organisations | les organisations internationales | onu, union européenne, organisation internationale, international organisation, united nations
99 | international organisations | les organisations internationales | ambassade, embassy
`;

interface SectorName {
  readonly code: string;
  readonly en: string;
  readonly fr: string;
  readonly others: readonly string[];
}

const names: readonly SectorName[] = SECTOR_WORDS.trim()
  .split('\n')
  .map((line) => {
    const [code = '', en = '', fr = '', others = ''] = line.split('|').map((part) => part.trim());
    return {
      code,
      en,
      fr,
      others: others
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    };
  });

const byCode: ReadonlyMap<string, SectorName> = new Map(names.map((name) => [name.code, name]));

const byWord = new Map<string, string>();
for (const { code, en, fr, others } of names) {
  for (const word of [en, fr, ...others]) {
    const key = sectorWordKey(word);
    if (!byWord.has(key)) byWord.set(key, code);
  }
}

/** Under which plural, gender, case and articles of a sector's name meet. */
function sectorWordKey(word: string): string {
  return phraseWords(word.replaceAll('’', ' ').replace(/\b([dl])'/gi, ' ')).join(' ');
}

/**
 * What people call a sector: `software and IT services`, `l’informatique et le logiciel` (with its article, to stand after
 * `dans`); a group or class has its division's. A code that is none comes back as it is.
 */
export function sectorName(code: string, lang: Lang): string {
  const name = byCode.get(code) ?? byCode.get(code.slice(0, 2));
  return name?.[lang] ?? sectorLabel(code, lang) ?? code;
}

/** The code of the sector that people call so, in English or French; undefined where the word is in no list. */
export function sectorByWord(word: string): string | undefined {
  return byWord.get(sectorWordKey(word));
}

/** Every word for a sector with its code, for finding the nearest to an unknown one. */
export function sectorWords(): readonly (readonly [word: string, code: string])[] {
  return names.flatMap(({ code, en, fr, others }) => [en, fr, ...others].map((word) => [word, code] as const));
}
