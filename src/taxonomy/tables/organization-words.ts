/** What a word in an organization's name says of its sector. */
export interface OrganizationWords {
  /** NACE Rev. 2 section or division; empty: these words say nothing, though a part of them would. */
  readonly sector: string;
  /** Share of such names that are really of the sector, as far as hand-labelled rows and experience tell. */
  readonly confidence: number;
  /** Comma-separated, without regard to plural, gender and accents; `^` only at the start of the name, `$` at its end. */
  readonly words: string;
}

export const ORGANIZATION_WORDS: readonly OrganizationWords[] = [
  {
    sector: '',
    confidence: 1,
    words: `assurance qualité, quality assurance, food truck conseil, sécurité sociale indépendants, crédit impôt, capital humain, human capital, data center security, market research design, ^hôtel d'entreprises, école de pensée, art de vivre, bar à ongles conseil, media training, tech for good, business school alumni, health tech, bank note, life science, sciences de la vie, mode projet, mode opératoire, hôtel des ventes, human capital partners, monster energy, studio de yoga bien`,
  },
  {
    sector: '01',
    confidence: 0.85,
    words: `GAEC, EARL, SCEA, ferme, exploitation agricole, élevage, haras, maraîcher, maraîchage, pépinière, vignoble, vigneron, viticulteur, viticole, farm, farms, vineyard, horticulture, horticole, céréalier, agricole, apiculture, rucher, verger`,
  },
  { sector: '02', confidence: 0.85, words: `sylviculture, exploitation forestière, forestry, forestier` },
  { sector: '03', confidence: 0.85, words: `aquaculture, pisciculture, ostréiculture, ostréicole, pêcherie` },
  { sector: '08', confidence: 0.8, words: `carrières de, carrières et, granulats, mining, mines de` },
  {
    sector: 'C',
    confidence: 0.65,
    words: `industries, industrie, manufacturing, manufacture de, manufacture française, usine, usines, fabrication, industriel`,
  },
  {
    sector: '10',
    confidence: 0.75,
    words: `fromagerie, laiterie, biscuiterie, chocolaterie, chocolat, charcuterie, salaisons, conserverie, minoterie, meunerie, meunier, boulangerie, pâtisserie, boulangerie pâtisserie, confiserie, agroalimentaire, foods, agro alimentaire, huilerie, torréfaction, moulins, bakery, dairy, abattoir, confiture`,
  },
  {
    sector: '11',
    confidence: 0.8,
    words: `distillerie, distillery, brewing, brewery, champagne, champagnes, cognac, vins, vins et spiritueux, wines, winery, cave coopérative, caves de vignerons, microbrasserie, brasserie artisanale, rhum, whisky, cidrerie, eaux minérales`,
  },
  { sector: '13', confidence: 0.8, words: `textile, textiles, filature, tissage, tissages, broderie, tricotage` },
  { sector: '14', confidence: 0.8, words: `confection, couture, haute couture, prêt à porter, lingerie, apparel` },
  { sector: '15', confidence: 0.8, words: `maroquinerie, tannerie, chaussures, leather` },
  { sector: '16', confidence: 0.75, words: `scierie, emballages bois, palettes, parquets` },
  { sector: '17', confidence: 0.75, words: `papeterie, papeteries, cartonnage, cartonnages, packaging, emballage` },
  { sector: '18', confidence: 0.85, words: `imprimerie, imprimeries, printing, imprimeur` },
  {
    sector: '20',
    confidence: 0.75,
    words: `chimie, chimique, chemicals, chemical, cosmetics, cosmétique, cosmétiques, parfums, parfum, parfumeur, peintures, savonnerie, fragrance, fragrances`,
  },
  {
    sector: '21',
    confidence: 0.75,
    words: `pharma, pharmaceuticals, pharmaceutical, pharmaceutique, laboratoires pharmaceutiques, vaccines, ^laboratoires`,
  },
  { sector: '22', confidence: 0.75, words: `plasturgie, plastiques, plastique, plastics, caoutchouc, composites` },
  {
    sector: '23',
    confidence: 0.75,
    words: `verrerie, céramique, céramiques, béton, bétons, ciments, cement, glass, porcelaine, tuilerie, briqueterie, marbrerie, cristallerie`,
  },
  {
    sector: '24',
    confidence: 0.8,
    words: `métallurgie, sidérurgie, aciérie, aciéries, fonderie, fonderies, steel, aluminium`,
  },
  {
    sector: '25',
    confidence: 0.75,
    words: `mécanique de précision, usinage, chaudronnerie, tôlerie, décolletage, coutellerie, outillage, métallerie, forge, forges, traitement de surface, emboutissage, découpage`,
  },
  {
    sector: '26',
    confidence: 0.7,
    words: `électronique, electronics, semiconductors, semiconductor, microelectronics, optronique, photonics, horlogerie, instruments de mesure, instrumentation`,
  },
  {
    sector: '27',
    confidence: 0.7,
    words: `appareillage électrique, batteries, battery, électroménager, luminaires, lighting`,
  },
  {
    sector: '28',
    confidence: 0.7,
    words: `machines, machines outils, machinery, robotics, robotique, hydraulics, pompes, matériel agricole`,
  },
  { sector: '29', confidence: 0.65, words: `équipementier automobile, automotive, carrosserie industrielle` },
  {
    sector: '30',
    confidence: 0.75,
    words: `aéronautique, aerospace, aerostructures, aviation industrie, chantier naval, chantiers navals, shipyard, shipbuilding, space systems, satellites, ferroviaire, aircraft`,
  },
  {
    sector: '31',
    confidence: 0.75,
    words: `meubles, mobilier, furniture, ébénisterie, agencement, literie, cuisiniste`,
  },
  {
    sector: '32',
    confidence: 0.75,
    words: `joaillerie, bijoux, jewelry, jewellery, dispositifs médicaux, medical devices, prothésiste dentaire, laboratoire de prothèse, jouets, toys, orthopédie, medtech, surgical, lunetterie, eyewear`,
  },
  {
    sector: '33',
    confidence: 0.7,
    words: `maintenance industrielle, installation de machines, chaudronnerie maintenance`,
  },
  {
    sector: '35',
    confidence: 0.7,
    words: `énergie, énergies, energy, energies, éolien, éolienne, éoliennes, wind, wind power, photovoltaïque, solaire, solar, power, électricité de, électricité et gaz, gaz, biogaz, méthanisation, hydrogène, hydrogen, renouvelables, renewables, nucléaire, nuclear, utilities, hydroélectricité, syndicat d'énergie`,
  },
  {
    sector: '36',
    confidence: 0.8,
    words: `eau potable, eaux de, eau du, eaux du, régie des eaux, syndicat des eaux, water`,
  },
  { sector: '37', confidence: 0.8, words: `assainissement, vidange` },
  {
    sector: '38',
    confidence: 0.8,
    words: `recyclage, recycling, déchets, ferrailles, waste, récupération, ressourcerie, recyclerie, SYCTOM, ordures ménagères`,
  },
  { sector: '39', confidence: 0.75, words: `dépollution, désamiantage` },
  {
    sector: '41',
    confidence: 0.85,
    words: `constructeur de maisons, maisons individuelles, constructions, construction, bâtiment, bâtiments, builders, constructeur, homebuilders`,
  },
  { sector: 'F', confidence: 0.9, words: `BTP, bâtiment et travaux publics` },
  {
    sector: '42',
    confidence: 0.85,
    words: `travaux publics, TP$, génie civil, terrassement, VRD, forages, dragage, routes`,
  },
  {
    sector: '43',
    confidence: 0.85,
    words: `plomberie, chauffage, maçonnerie, maçon, menuiserie, menuiseries, toiture, couverture, charpente, charpentes, peinture, rénovation, rénovations, électricité, électricité générale, isolation, étanchéité, plâtrerie, carrelage, façades, façade, ravalement, démolition, climatisation, génie climatique, génie électrique, plumbing, roofing, fermetures, piscines, piscine, vérandas, paysage et piscines, échafaudage, échafaudages, couvreur, plombier, travaux, ascenseurs, habitat rénovation, serrurerie, stores et fermetures, cheminées`,
  },
  {
    sector: '45',
    confidence: 0.8,
    words: `garage, automobiles, automobile, concession, concessionnaire, carrosserie, contrôle technique automobile, motos, moto, pneus, pneu, auto pièces, car dealership, autos`,
  },
  {
    sector: '46',
    confidence: 0.7,
    words: `import export, négoce, grossiste, wholesale, matériaux, centrale d'achat, centrale d'achats, trading company, distribution, distributeur, comptoir, coopérative agricole`,
  },
  {
    sector: '47',
    confidence: 0.8,
    words: `pharmacie, pharmacies, librairie, fleuriste, fleurs, boutique, boutiques, magasin, magasins, supermarché, supermarchés, hypermarché, optique, opticien, opticiens, bijouterie, bookshop, bookstore, retail, épicerie, primeur, boucherie, poissonnerie, caviste, cave à vin, jardinerie, parfumerie, animalerie, tabac presse, bureau de tabac, drogstore, quincaillerie, bricolage, e commerce, grande distribution, concept store, supermarket, store$, stores$, antiquités, brocante, friperie, marketplace, ecommerce, drugstore, jouets et cadeaux, pharmacy`,
  },
  {
    sector: '49',
    confidence: 0.8,
    words: `transports, transport, taxi, taxis, VTC, déménagement, déménagements, autocars, cars, ambulance et taxis, trucking, railways, railway, rail, voyageurs, messagerie, mobilités, transporteur, téléphériques, chemins de fer, bus`,
  },
  {
    sector: '50',
    confidence: 0.8,
    words: `shipping, maritime, ferries, armateur, armement, croisières, cruise, cruises, fluvial, navigation`,
  },
  {
    sector: '51',
    confidence: 0.85,
    words: `airlines, airline, airways, compagnie aérienne, hélicoptères, jets, private jets, aviation`,
  },
  {
    sector: '52',
    confidence: 0.8,
    words: `logistique, logistics, freight, aéroport, aéroports, airport, port autonome, grand port maritime, port de, autoroutes, autoroute, transit, entrepôts, supply chain, stationnement, parking, parkings, fulfillment, warehousing, cargo, forwarding, commissionnaire, manutention, port of`,
  },
  { sector: '53', confidence: 0.75, words: `coursier, coursiers, courier, postal, livraison, delivery` },
  {
    sector: '55',
    confidence: 0.85,
    words: `hôtel, hôtels, hotel, hotels, résidence de tourisme, camping, campings, auberge, auberges, gîte, gîtes, hostel, resort, resorts, chambres d'hôtes, village vacances, villages vacances, hospitality, hôtellerie, hôtel restaurant, relais de, lodge, lodges, auberge de jeunesse, inn`,
  },
  {
    sector: '56',
    confidence: 0.85,
    words: `restaurant, restaurants, bistrot, bistro, pizzeria, crêperie, traiteur, traiteurs, café, cafés, coffee, brasserie, bar à, kitchen, burger, burgers, sushi, catering, restauration, restauration collective, food truck, bar, wine bar, pub, rôtisserie, sandwicherie, gastronomie, pizza, tacos, poke, ramen, taverne, snack, glacier, table de, guinguette, grill`,
  },
  {
    sector: '58',
    confidence: 0.8,
    words: `éditions, édition, éditeur, presse, magazine, magazines, publishing, publications, revue, hebdomadaire, journal, gazette, games, gaming, video games, jeux vidéo, game studio, publisher, quotidien, books, press`,
  },
  {
    sector: '59',
    confidence: 0.8,
    words: `films, film, productions, production audiovisuelle, pictures, records, cinéma, cinémas, audiovisuel, prod$, animation studio, studio d'animation, label, music, motion pictures, vidéo, video, post production, musique, ciné`,
  },
  { sector: '60', confidence: 0.85, words: `radio, TV, télévision, television, broadcasting, chaîne, webradio, FM$` },
  {
    sector: '61',
    confidence: 0.85,
    words: `télécom, télécoms, telecom, telecoms, télécommunications, telecommunications, mobile networks, fibre, broadband, wireless`,
  },
  {
    sector: '62',
    confidence: 0.8,
    words: `informatique, software, logiciel, logiciels, systèmes d'information, IT, IT services, IT consulting, IT solutions, cloud, SaaS, ESN, SSII, cyber, cybersécurité, cybersecurity, cyber security, cyberdéfense, digital factory, intelligence artificielle, artificial intelligence, infogérance, computer, computing, AI, AI$, dot ai, web agency, agence web, devops, numérique, technologies de l'information, blockchain, deep learning, machine learning, informatique et réseaux, information technology, apps, développement informatique, ERP, salesforce, SAP, open source, data, big data, data science, analytics, infosec, IA, hébergement web, computers, programmation`,
  },
  {
    sector: '63',
    confidence: 0.65,
    words: `média, médias, media, medias, news, data center, datacenter, agence de presse, podcasts, podcast, portail`,
  },
  {
    sector: '64',
    confidence: 0.85,
    words: `banque, banques, bank, banking, bancorp, crédit, caisse d'épargne, caisse régionale, capital$, capital partners, capital management, capital investissement, ventures, venture, venture partners, venture capital, private equity, investissement, investissements, investments, investment, invest, investors, growth partners, equity, équité partners, fonds d'investissement, fonds de dotation invest, fund, funds, holding, holdings, family office, business angels, angels, securities, participations, financement, finance, finances, financial, financière, fintech, payments, payment, paiement, leasing, crowdfunding, trust bank, credit union, micro crédit, microfinance, seed, buyout`,
  },
  {
    sector: '65',
    confidence: 0.85,
    words: `assurance, assurances, insurance, mutuelle, mutuelles, prévoyance, réassurance, reinsurance, assureur, mutualité, insurtech, retraite complémentaire, life insurance`,
  },
  {
    sector: '66',
    confidence: 0.8,
    words: `courtage, courtier, courtiers, brokerage, asset management, gestion privée, gestion de patrimoine, patrimoine, wealth management, wealth, gestion d'actifs, courtier en assurances, cabinet d'assurances, agence d'assurance, agent général, financial advisors, investment managers, investment management, bourse, stock exchange, actuariat, conseil en gestion de patrimoine, société de gestion, patrimonial, brokers, conseil patrimonial, cabinet de courtage, assurances conseil, financial services, capital markets`,
  },
  {
    sector: '68',
    confidence: 0.85,
    words: `immobilier, immobilière, immobiliers, immo, real estate, realty, properties, property, foncière, syndic, promotion, promoteur, habitat, bailleur social, OPH, HLM, logement, logements, immeubles, administration de biens, agence immobilière, coworking, transaction immobilière, conseil immobilier, cabinet immobilier, coliving, logement social, housing, homes, aménageur, realtors`,
  },
  {
    sector: '69',
    confidence: 0.9,
    words: `avocat, avocats, cabinet d'avocats, société d'avocats, attorneys, law, law firm, lawyers, notaire, notaires, notariat, office notarial, étude notariale, notarial, huissier, huissiers, commissaires de justice, commissaire de justice, expertise comptable, expert comptable, experts comptables, comptable, comptables, compta, fiduciaire, audit, audit et conseil, comptabilité, commissaire aux comptes, commissariat aux comptes, accountants, accounting, juridique, avocature, solicitors, barristers, mandataire judiciaire, mandataires judiciaires, administrateurs judiciaires, propriété industrielle, brevets, cabinet comptable, CPA, tax, AARPI, SELARL avocats, expertise et conseil, juriste, juristes, patents`,
  },
  { sector: '69', confidence: 0.65, words: `legal, compliance` },
  { sector: '88', confidence: 0.9, words: `banque alimentaire, UDAF, foyer de jeunes travailleurs` },
  { sector: '93', confidence: 0.85, words: `studio de yoga, yoga studio, pilates studio, studio de danse` },
  {
    sector: '70',
    confidence: 0.7,
    words: `conseil, conseils, consulting, consultants, consultant, consultancy, conseil et formation, conseil en stratégie, management consulting, advisory, advisors, strategy, stratégie, conseil en management, conseil et stratégie, siège social, relations publiques, public affairs, affaires publiques, lobbying, strategic, performance conseil, transformation, relations presse, PR agency, transition management, management de transition, stratégies, leadership, business consulting, RSE conseil`,
  },
  {
    sector: '71',
    confidence: 0.8,
    words: `ingénierie, engineering, architecte, architectes, architecture, architects, bureau d'études, BET, bureau de contrôle, géomètre, géomètres, géomètre expert, contrôle technique, ingénieurs conseils, ingénieur conseil, maîtrise d'œuvre, certification, urbanisme, diagnostics immobiliers, diagnostic immobilier, ingénieurs, inspection, économistes de la construction, atelier d'architecture, topographie, testing, géotechnique, études techniques, BIM`,
  },
  {
    sector: '72',
    confidence: 0.75,
    words: `institut de recherche, research institute, centre de recherche, laboratoire de recherche, biotech, biotechnologies, biotechnology, therapeutics, biosciences, research center, biotherapeutics, recherche scientifique, SATT, biologics, unité de recherche, biopharma, genomics, research and development, UMR, R&D center, immunotherapy, recherche clinique, clinical research, observatoire de, CRO`,
  },
  {
    sector: '73',
    confidence: 0.75,
    words: `publicité, advertising, agence de communication, communication, communications, marketing, agence digitale, agence de publicité, agence conseil, régie publicitaire, médias et publicité, études de marché, market research, branding, brand agency, web marketing, webmarketing, ad agency, SEO, creative agency, agence créative, agence marketing, digital agency, growth agency, marketing digital, influence marketing, agence social media, social media, acquisition agency, com$, growth, agence d'influence, affichage, display, sondages, adtech, agence de com, digital marketing, communication digitale, agence éditoriale`,
  },
  {
    sector: '74',
    confidence: 0.75,
    words: `design, designers, photographie, photographe, photography, photos, photo, studio photo, studio graphique, graphisme, traduction, traductions, translation, translations, architecture d'intérieur, architecte d'intérieur, décoration d'intérieur, studio de design, stylisme, interprètes, graphic design, design studio, interior design, studio design, graphiste, décoration, interiors, home staging`,
  },
  { sector: 'M', confidence: 0.5, words: `studio, creative studio, studio créatif` },
  {
    sector: '75',
    confidence: 0.95,
    words: `vétérinaire, vétérinaires, clinique vétérinaire, cabinet vétérinaire, centre hospitalier vétérinaire, CHV, veterinary, hôpital vétérinaire`,
  },
  {
    sector: '77',
    confidence: 0.8,
    words: `location, locations, rental, rentals, location de voitures, car rental, location de véhicules, autopartage`,
  },
  {
    sector: '78',
    confidence: 0.8,
    words: `recrutement, recruitment, recruiting, intérim, interim, executive search, RH, HR, talents, talent, staffing, ressources humaines, human resources, search consulting, cabinet de recrutement, travail temporaire, portage salarial, portage, placement, headhunting, chasseur de têtes, job, jobs, recruteur, talent acquisition, emploi, search partners, outplacement, recruiters, groupement d'employeurs, carrières et talents, careers, conseil rh, consulting rh, hr consulting, RH conseil`,
  },
  {
    sector: '79',
    confidence: 0.85,
    words: `voyages, voyage, travel, travels, tours, tourisme, office de tourisme, office du tourisme, agence de voyages, tourism, comité départemental du tourisme, comité régional du tourisme, destination, billetterie, trips, tour operator, DMC, excursions, safari, trekking, convention bureau`,
  },
  {
    sector: '80',
    confidence: 0.7,
    words: `sécurité, security, gardiennage, sécurité privée, surveillance, télésurveillance, détective, protection rapprochée, alarmes`,
  },
  {
    sector: '81',
    confidence: 0.85,
    words: `propreté, nettoyage, cleaning, espaces verts, paysage, paysages, paysagiste, paysagistes, jardins, jardin, conciergerie, facility, facility management, facilities, multiservices, multi services, entretien, hygiène, landscaping, jardinier, désinfection, facility services`,
  },
  {
    sector: '82',
    confidence: 0.75,
    words: `événementiel, évènementiel, event, events, agence événementielle, centre d'appels, call center, recouvrement, salons professionnels, congrès, parc des expositions, télésecrétariat, secrétariat, expositions, séminaires, wedding planner, wedding, évènements, événements, domiciliation, centre d'affaires, BPO, exhibitions, business center`,
  },
  {
    sector: '84',
    confidence: 0.9,
    words: `ministère, ministère de, ministère des, ministry, mairie, ^ville de, ville de, ^commune de, commune de, ^commune, municipality, city of, city council, county, county council, state of, département, conseil départemental, conseil général, conseil régional, ^région, préfecture, sous préfecture, métropole, communauté de communes, communauté d'agglomération, communauté urbaine, communauté$, agglomération, agglo, collectivité, collectivité territoriale, hôtel de ville, hôtel de police, hôtel de région, hôtel du département, gendarmerie, police, police municipale, commissariat de police, commissariat à l'énergie, armée, armée de, army, navy, air force, marine nationale, tribunal, tribunal judiciaire, tribunal administratif, cour d'appel, cour administrative d'appel, parquet, ambassade, embassy, consulat, consulate, consulate general, sénat, senate, assemblée nationale, parliament, parlement, government, gouvernement, federal, direction générale des finances publiques, direction régionale, direction départementale, trésor public, SDIS, sapeurs pompiers, pompiers, rectorat, caisse primaire, caisse d'allocations familiales, sécurité sociale, caisse de retraite, pôle emploi, agence régionale de santé, centre de gestion, EPCI, PETR, syndicat mixte, syndicat intercommunal, établissement public, agence nationale, haut commissariat, secrétariat général, state department, department of, bureau of, house of representatives, congress, district council, town of, centre pénitentiaire, maison d'arrêt, administration pénitentiaire, protection judiciaire de la jeunesse, douanes, parc naturel régional, parc national, fonction publique, conseil de quartier, service public, cour des comptes, national guard, coast guard, service départemental d'incendie, conservatoire du littoral, public administration, autorité, commonwealth of, ministère de la justice, senator, congressman, congresswoman`,
  },
  {
    sector: '84',
    confidence: 0.6,
    words: `ministère de l'éducation nationale, ministère éducation nationale, ministère de l'éducation, ministère de l'enseignement supérieur`,
  },
  {
    sector: '85',
    confidence: 0.9,
    words: `université, universités, university, universitaire, universidad, università, universität, faculté, faculty of, lycée, collège, école, écoles, school, schools, high school, business school, grande école, academy, académie, académie de, IUT, INSA, polytech, institut universitaire, CFA, centre de formation, formation, formations, training, organisme de formation, campus, école de commerce, école d'ingénieurs, école supérieure, institut supérieur, institut d'études politiques, IEP, IAE, BTS, college, institute of technology, INSPE, IUFM, ESPE, maternelle, auto école, école primaire, école élémentaire, école maternelle, groupe scolaire, éducation, education, learning, e learning, edtech, enseignement, cours, bootcamp, soutien scolaire, conservatoire de musique, conservatoire à rayonnement, ESPE, GRETA, montessori, classe préparatoire, coding school, IFSI, institut de formation, doctoral school, école doctorale, apprentissage, étudiant, ENSA, institut de management, institut national polytechnique, INP, hautes études, école nationale, école de management, graduate school, school of business, school of management, law school, medical school, driving school, langues, centre d'apprentissage, teaching`,
  },
  {
    sector: '86',
    confidence: 0.9,
    words: `hôpital, hôpitaux, hospital, hospitals, CHU, CHRU, CHR, CH de, centre hospitalier, centre hospitalier universitaire, centre hospitalier régional, CHI, clinique, cliniques, polyclinique, clinic, clinics, medical center, medical centre, maison de santé, maison médicale, centre de santé, centre médical, cabinet médical, cabinet dentaire, cabinet infirmier, cabinet de kinésithérapie, kinésithérapie, ostéopathie, ostéopathe, dentaire, dental, dentiste, imagerie médicale, radiologie, laboratoire d'analyses, laboratoire de biologie médicale, laboratoire d'analyses médicales, biologie médicale, ambulances, ambulance, santé, health, healthcare, health care, hospitalier, hospices, psychologue, orthophoniste, orthophonie, infirmier, infirmiers, psychiatrie, cancer center, centre de lutte contre le cancer, établissement de santé, EPSM, HAD, hospitalisation à domicile, SSR, médecine du travail, santé au travail, service de santé, hôtel dieu, GHT, groupe hospitalier, médecin, médecins, docteur, sage femme, podologue, centre de rééducation, rééducation, psychotherapy, soins, ophtalmologie, cardiologie, dialyse, naturopathe, naturopathie, médical, sophrologie, sophrologue, hypnose, therapy, fertility`,
  },
  {
    sector: '87',
    confidence: 0.85,
    words: `EHPAD, maison de retraite, résidence seniors, résidence autonomie, résidence services, foyer d'accueil, foyer, IME, institut médico éducatif, MAS, maison d'accueil spécialisée, ITEP, MECS, FAM, résidences seniors, senior living, nursing home, CHRS, médico social`,
  },
  {
    sector: '88',
    confidence: 0.85,
    words: `crèche, crèches, micro crèche, ESAT, CCAS, centre communal d'action sociale, centre social, mission locale, aide à domicile, services à la personne, service à la personne, SESSAD, SAVS, maintien à domicile, entreprise d'insertion, chantier d'insertion, action sociale, insertion, garde d'enfants, PMI, protection de l'enfance, sauvegarde de l'enfance, humanitaire, humanitarian, petite enfance, halte garderie, nursery, childcare, régie de quartier, maison des jeunes, cap emploi, ADAPEI, PEP, social services`,
  },
  {
    sector: '90',
    confidence: 0.85,
    words: `théâtre, théâtres, theatre, theater, opéra, opera, orchestre, orchestra, festival, ballet, compagnie théâtrale, compagnie de danse, compagnie de théâtre, scène nationale, cirque, chorégraphique, artiste, artistes, philharmonique, philharmonic, spectacles, spectacle, spectacle vivant, scène de musiques actuelles, SMAC, concerts, beaux arts, arts plastiques, collectif d'artistes, art contemporain, centre d'art, ensemble vocal, chorale, comédie, centre dramatique national, centre dramatique`,
  },
  {
    sector: '91',
    confidence: 0.9,
    words: `musée, musées, museum, museums, bibliothèque, bibliothèques, médiathèque, médiathèques, archives, archives départementales, library, zoo, jardin botanique, monument, monuments historiques, monuments nationaux, parc zoologique, aquarium, ludothèque, bibliothèque universitaire, archéologie, centre culturel scientifique, parc animalier`,
  },
  { sector: '92', confidence: 0.85, words: `casino de, casinos, paris sportifs, loterie, lottery, betting` },
  {
    sector: '93',
    confidence: 0.8,
    words: `sport, sports, football, rugby, tennis, FC, football club, basket, basketball, handball, volley, golf, judo, athlétisme, natation, gym, fitness, crossfit, yoga, pilates, équitation, centre équestre, club sportif, parc d'attractions, parc de loisirs, loisirs, escape game, esport, esports, e sport, ski, stade, olympique, nautique, cyclisme, escalade, surf, padel, bowling, boxe, salle de sport, racing, ligue de, athletic, padel club, polo, danse, aquatique, wellness, remontées mécaniques, fédération française, association sportive, comité olympique, cycling`,
  },
  {
    sector: '94',
    confidence: 0.8,
    words: `foyer rural, familles rurales, ^association, association, fédération, federation, syndicat, union des, union nationale, union départementale, confédération, ordre des, ordre national, ordre régional, chambre de commerce, chambre de commerce et d'industrie, chambre des métiers, chambre d'agriculture, chambre régionale, chamber of commerce, fondation, foundation, ONG, NGO, église, paroisse, diocèse, church, ministries, parti, party, alumni, collectif, comité, amicale, pôle de compétitivité, cluster, MJC, maison des associations, non profit, nonprofit, charity, trade union, think tank, cercle, club des, club d'entreprises, société savante, CIVAM, french tech, barreau, compagnie nationale des commissaires aux comptes, compagnie nationale des, ligue contre, fonds de dotation, junior entreprise, bureau des élèves, BDE, scouts, mouvement, conseil national des barreaux, conférence des, conseil de l'ordre, union patronale, institut montaigne, réseau entreprendre, initiative`,
  },
  { sector: '95', confidence: 0.8, words: `cordonnerie, dépannage informatique, réparation, repair` },
  {
    sector: '96',
    confidence: 0.85,
    words: `coiffure, coiffeur, coiffeurs, salon de coiffure, barber, barbershop, institut de beauté, esthétique, spa, beauté, pressing, blanchisserie, pompes funèbres, obsèques, funéraire, tatouage, tattoo, toilettage, onglerie, hair, beauty salon, thalasso, thalassothérapie, astrologie, conseil conjugal, agence matrimoniale, massage, massages, bien être`,
  },
  {
    sector: '99',
    confidence: 0.9,
    words: `united nations, nations unies, organisation internationale, international organization for, european union agency`,
  },
];

/** Names that say that there is no organization; a name that starts with one is the person's own business. */
export const SELF_EMPLOYED = `freelance, free lance, freelancer, freelancing, indépendant, independent, auto entrepreneur, autoentrepreneur, auto entreprise,
  micro entreprise, micro entrepreneur, self employed, selfemployed, profession libérale, libéral, activité libérale, entreprise individuelle, travailleur indépendant, independent consultant,
  consultant indépendant, entrepreneur individuel, exercice libéral, à mon compte, freelance consultant, consultant freelance, own business, my own company, independant contractor,
  independent contractor, EI, EIRL, cabinet libéral, solopreneur, solo entrepreneur, private practice`;

/** Names that stand for none at all. */
export const NO_ORGANIZATION = `confidentiel, confidential, stealth, stealth startup, stealth mode, stealth mode startup, en recherche, en recherche d'emploi, recherche d'emploi, open to work,
  sans emploi, unemployed, retraité, retraite, retired, jeune retraité, étudiant, étudiante, student, aucun, aucune, none, divers, various, various companies, n a, na, nc, à définir, a venir, à venir, en cours, en cours de création,
  projet personnel, projet en cours, personnel, disponible, available, career break, congé parental, année sabbatique, sabbatique, année de césure, looking for new opportunities, en transition, en reconversion, en veille,
  en poste, startup, start up, entreprise, société, company, différentes entreprises, plusieurs entreprises, multiple, multiple companies, x, tbd, soon, undisclosed, secteur privé, inconnu, demandeur d'emploi, job seeker, jobseeker, home, chez moi, monde, france, paris, remote, nouveau projet, new project, private, particulier`;
