import type { TitleOccupation } from '../title-occupation.type.ts';

/** Occupations named outright, managers first; the longest phrase found in a title wins. ISCO-08 codes. */
export const TITLE_OCCUPATIONS: readonly TitleOccupation[] = [
  // Armed forces, chief executives, officials
  {
    code: '0110',
    sector: '84',
    confidence: 0.85,
    words: `officier de marine, army officer, commandant de bord militaire, officier de l'armée, lieutenant colonel, colonel, capitaine de frégate, capitaine de corvette, officier de gendarmerie, général de brigade, amiral, contre amiral, officier supérieur, naval officer`,
  },
  { code: '0310', sector: '84', confidence: 0.85, words: `militaire, soldat, soldier, légionnaire` },
  {
    code: '0210',
    sector: '84',
    confidence: 0.85,
    words: `sous officier, adjudant, adjudant chef, sergent, officier marinier`,
  },
  {
    code: '1111',
    sector: '84',
    confidence: 0.85,
    words: `député, députée européenne, sénateur, senator, congressman, congresswoman, member of parliament, member of congress, representative$, us representative, state representative, maire, maire de, mayor, adjoint au maire, maire adjoint, deputy mayor, conseiller municipal, conseiller départemental, conseiller régional, conseiller communautaire, élu local, élu municipal, élu, council member, councillor, councilman, councilwoman, assemblymember, delegate to congress, house committee, senate committee, ministre, minister, secrétaire d'état, vice président du conseil départemental, vice président du conseil régional, president du conseil départemental, président du conseil régional, eurodéputé, committee on, ranking member, resident commissioner, majority leader, minority leader, majority whip, minority whip, speaker of the house, lawmaker, legislator, vice président région, vice président de la métropole`,
  },
  {
    code: '1112',
    sector: '84',
    confidence: 0.85,
    words: `préfet, sous préfet, ambassadeur de france, ambassador to, ambassadeur, haut fonctionnaire, directeur général des services, DGS, directeur de cabinet du maire, directeur général adjoint des services, DGST, directeur général des services techniques, recteur, administrateur de l'état, administrateur civil, administrateur général, consul général, inspecteur général des finances, inspecteur des finances, commissaire du gouvernement, governor, secretary of state, secrétaire général de préfecture, secrétaire général de mairie, secrétaire de mairie, city manager, sous directeur d'administration`,
  },
  {
    code: '1114',
    words: `délégué général, secrétaire général de fédération, président de fédération, président d'association, président de l'association, secrétaire national, délégué syndical, vice président de l'association, directeur d'association`,
  },
  {
    code: '1120',
    words: `directeur général, directeur général adjoint, directeur général délégué, DG, DGA, DGD, PDG, président directeur général, président, président fondateur, CEO, chief executive officer, chief executive, managing director, general manager, gérant, cogérant, co gérant, dirigeant, dirigeant fondateur, chef d'entreprise, fondateur, cofondateur, co fondateur, founder, cofounder, co founder, founding partner, président cofondateur, entrepreneur, executive director, president, owner, business owner, country manager, directeur pays, directeur d'entreprise, patron, DG délégué, directeur exécutif, country director, directeur de filiale, managing partner, directeur associé, co dirigeant, co gérante, créateur d'entreprise, dirigeante, head of country, proprietaire, associé gérant, gérant associé, COO, chief operating officer, deputy CEO, chairman, chairwoman, chairman of the board, président du conseil d'administration, president du directoire, membre du directoire, associé fondateur, mandataire social, administrateur, board member, entrepreneure, serial entrepreneur, startupper, startup founder, general director, directeur des opérations, operating partner, board director, repreneur, CEO and founder, chief executive director, administrateur indépendant, membre du conseil d'administration, non executive director, chairperson, board chair, vice chairman, vice président`,
  },
  // Administrative and commercial managers
  {
    code: '1211',
    words: `directeur financier, directeur administratif et financier, DAF, CFO, chief financial officer, responsable administratif et financier, RAF, finance director, head of finance, VP finance, finance manager, responsable financier, directeur comptable, directeur comptable et financier, responsable comptable, directeur de la trésorerie, directeur du contrôle de gestion, responsable contrôle de gestion, head of treasury, deputy CFO, directeur des finances, group treasurer, directeur administratif et financier groupe, finance business partner lead, directeur fiscal, chief accountant, head of controlling, DAF à temps partagé, directeur des affaires financières, directeur administratif`,
  },
  {
    code: '1212',
    words: `directeur des ressources humaines, DRH, RRH, responsable des ressources humaines, responsable RH, HR director, HR manager, CHRO, chief people officer, chief human resources officer, head of people, head of HR, VP people, VP HR, people director, directeur RH, DRH groupe, head of talent, head of talent acquisition, directeur du recrutement, responsable recrutement, responsable du recrutement, directeur de la formation, responsable formation, responsable paie, people manager, human resources manager, head of recruitment, talent acquisition manager, directeur du personnel, human resources director, directeur du développement RH, directeur des relations sociales, chief happiness officer, responsable du développement des ressources humaines`,
  },
  {
    code: '1213',
    words: `directeur de la stratégie, chief strategy officer, head of strategy, directeur stratégie, directeur de la transformation, chief transformation officer, directeur RSE, directeur du développement durable, chief sustainability officer, head of sustainability, directeur qualité, responsable RSE, directeur des programmes, quality director, head of quality, responsable qualité, quality manager, QHSE manager, responsable QHSE, responsable QSE, directeur de la qualité, directeur de l'engagement, directeur des affaires publiques, strategy director, directeur de la prospective, head of ESG, head of CSR, sustainability director, sustainability manager, chief compliance officer, head of compliance, directeur de la conformité, responsable conformité, chief risk officer, directeur des risques, head of risk, chief of staff, directeur de cabinet, chef de cabinet, directeur de la sûreté`,
  },
  {
    code: '1219',
    words: `secrétaire général, secretary general, directeur des services généraux, responsable services généraux, responsable des services généraux, directeur juridique, general counsel, head of legal, responsable juridique, legal director, chief legal officer, directeur de projet, directeur de projets, directeur de programme, project director, program director, directeur des moyens généraux, facility manager, facilities manager, operations director, operations manager, responsable des opérations, responsable opérations, head of operations, VP operations, chief administrative officer, responsable administratif, directeur de site, directeur du pôle, directeur d'établissement, responsable de site, directeur d'agence, responsable d'agence, chef d'agence, directeur régional, responsable régional, directeur délégué, directeur adjoint`,
  },
  {
    code: '1221',
    words: `directeur commercial, directeur des ventes, sales director, head of sales, VP sales, chief revenue officer, CRO, responsable commercial, responsable des ventes, sales manager, chef des ventes, directeur marketing, CMO, chief marketing officer, head of marketing, VP marketing, marketing director, responsable marketing, marketing manager, directeur du développement, head of business development, directeur commercial et marketing, regional sales manager, area sales manager, directeur de clientèle, directeur grands comptes, chief growth officer, head of growth, head of partnerships, directeur des partenariats, responsable des partenariats, responsable partenariats, directeur de marque, directeur e commerce, responsable e commerce, e commerce manager, head of e commerce, head of customer success, VP customer success, customer success director, directeur de la relation client, responsable relation client, chief customer officer, chief commercial officer, responsable marketing digital, responsable développement commercial, responsable du développement commercial, directeur régional des ventes, responsable développement, directeur développement, directeur du digital, responsable digital, chief digital officer, head of digital, responsable communication et marketing, directeur marketing et communication, responsable marketing et communication, directeur du marketing, country sales manager, export manager, responsable export, directeur export, sales team leader, responsable service client, responsable du service client, directeur business development, global sales director, head of account management, head of acquisition, directeur client, responsable clientèle, responsable commerciale, chef de marché, marketing and communication manager, VP business development, partnerships director, directeur de l'expérience client, directeur des relations clients, responsable ADV`,
  },
  {
    code: '1222',
    words: `directeur de la communication, dircom, responsable communication, responsable de la communication, head of communications, communications director, communication manager, communications manager, directeur communication, chief communications officer, PR director, head of PR, head of public relations, directeur des relations publiques, directeur des affaires publiques et communication, directeur de création, creative director, responsable communication interne, responsable communication digitale, head of communication, VP communications, head of brand, directeur de la publicité, responsable relations presse, directeur des relations institutionnelles, responsable des relations publiques, responsable relations publiques, directeur conseil, directeur de la marque, responsable éditorial`,
  },
  {
    code: '1223',
    words: `directeur R&D, directeur recherche et développement, directeur de la recherche, head of R&D, R&D director, VP R&D, R&D manager, responsable R&D, responsable recherche et développement, directeur de l'innovation, chief innovation officer, head of innovation, responsable innovation, innovation manager, directeur innovation, chief product officer, CPO, head of product, VP product, directeur produit, chief scientific officer, CSO, directeur scientifique, directeur technique R&D, responsable produit, directeur du produit, innovation director, product director, director of product, responsable de laboratoire, chief science officer`,
  },
  // Production and specialised services managers
  { code: '1311', words: `chef de culture, directeur d'exploitation agricole, responsable d'exploitation agricole` },
  {
    code: '1321',
    words: `directeur d'usine, plant manager, directeur industriel, responsable de production, production manager, directeur de production, responsable production, industrial director, responsable industrialisation, responsable d'atelier, factory manager, manufacturing manager, chef d'atelier, responsable maintenance, maintenance manager, directeur de la production, directeur des opérations industrielles, responsable méthodes, VP manufacturing, responsable de fabrication, chief operating officer industriel`,
  },
  {
    code: '1323',
    sector: 'F',
    confidence: 0.7,
    words: `directeur de travaux, directeur travaux, directeur des travaux, construction manager, responsable travaux, responsable de travaux, site manager construction, directeur de chantier`,
  },
  {
    code: '1324',
    words: `directeur des achats, directeur achats, responsable achats, responsable des achats, chief procurement officer, head of procurement, procurement manager, purchasing manager, procurement director, directeur supply chain, supply chain manager, supply chain director, responsable supply chain, directeur logistique, responsable logistique, logistics manager, head of supply chain, responsable entrepôt, warehouse manager, directeur transport, responsable transport, responsable d'exploitation transport, directeur de la logistique, VP procurement, VP supply chain, responsable approvisionnements, responsable approvisionnement, head of logistics, directeur du transport, head of purchasing, chief supply chain officer, responsable transports, purchasing director, responsable plateforme logistique`,
  },
  {
    code: '1330',
    words: `directeur des systèmes d'information, DSI, CIO, chief information officer, CTO, chief technology officer, chief technical officer, RSSI, CISO, chief information security officer, IT manager, IT director, responsable informatique, directeur informatique, responsable des systèmes d'information, responsable SI, RSI, VP engineering, head of engineering, engineering manager, directeur technique, technical director, head of data, chief data officer, head of IT, engineering director, software engineering manager, head of AI, chief AI officer, responsable data, responsable infrastructure, IT operations manager, IT project director, directeur de la data, head of technology, directeur digital, responsable technique, DSI adjoint, director of engineering, head of infrastructure, data manager, responsable de domaine SI, IT service manager, chief technologist, responsable applicatif, delivery manager, head of machine learning, head of data science, responsable cybersécurité, head of cybersecurity, responsable développement logiciel, responsable études informatiques, DOSI, service delivery manager`,
  },
  { code: '1341', sector: '88', confidence: 0.8, words: `directeur de crèche, responsable de crèche, directeur EAJE` },
  {
    code: '1342',
    sector: '86',
    confidence: 0.75,
    words: `directeur d'hôpital, directeur des soins, hospital director, hospital administrator, directeur de clinique, cadre supérieur de santé, cadre de santé, nurse manager, directeur des soins infirmiers, coordinateur général des soins, medical director, directeur médical, chief medical officer`,
  },
  {
    code: '1343',
    sector: '87',
    confidence: 0.85,
    words: `directeur d'ehpad, directeur de maison de retraite, directeur de résidence seniors`,
  },
  {
    code: '1344',
    sector: 'Q',
    confidence: 0.75,
    words: `directeur d'établissement médico social, chef de service éducatif, directeur ESAT, directeur IME, directeur de foyer, directeur de mission locale`,
  },
  {
    code: '1345',
    sector: '85',
    confidence: 0.85,
    words: `proviseur, proviseur adjoint, principal de collège, principal adjoint, directeur d'école, chef d'établissement scolaire, directeur des études, directeur pédagogique, responsable pédagogique, dean, doyen, directeur académique, academic director, school principal, head of school, directeur de campus, directeur de CFA, directeur de master, responsable de formation universitaire, directeur d'UFR, headmaster, head teacher, program director mba, directeur des programmes pédagogiques, inspecteur de l'éducation nationale, IA IPR, directeur de centre de formation, directeur d'école primaire, vice chancellor, provost, associate dean`,
  },
  {
    code: '1346',
    sector: 'K',
    confidence: 0.75,
    words: `directeur d'agence bancaire, responsable d'agence bancaire, bank branch manager, directeur d'agence banque, directeur de centre d'affaires entreprises, branch manager bank`,
  },
  {
    code: '1349',
    sector: '84',
    confidence: 0.7,
    words: `commissaire de police, commissaire divisionnaire, chef de police municipale, police chief`,
  },
  {
    code: '1349',
    words: `directeur de cabinet d'avocats, directeur culturel, directeur de musée, archives director, bibliothécaire en chef`,
  },
  {
    code: '1411',
    sector: '55',
    confidence: 0.8,
    words: `directeur d'hôtel, hotel manager, directeur d'hébergement, hotel director, directeur de camping, hotelier, hôtelier, front office manager, general manager hotel, directeur de résidence hôtelière, revenue manager hotel`,
  },
  {
    code: '1412',
    sector: '56',
    confidence: 0.8,
    words: `directeur de restaurant, restaurateur, restaurant manager, gérant de restaurant, responsable de restaurant, manager de restaurant, food and beverage manager, directeur de la restauration, assistant manager restaurant, responsable restauration`,
  },
  {
    code: '1420',
    sector: '47',
    confidence: 0.75,
    words: `directeur de magasin, responsable de magasin, store manager, store director, responsable magasin, responsable de boutique, responsable boutique, boutique manager, directeur de supermarché, directeur d'hypermarché, retail manager, gérant de magasin, directeur retail, shop manager, chef de rayon, manager de rayon, manager rayon, chef de secteur grande distribution, adjoint de magasin, retail director, head of retail, directeur de centre commercial, responsable de rayon, chef de département magasin, responsable univers, responsable point de vente`,
  },
  {
    code: '1431',
    sector: 'R',
    confidence: 0.6,
    words: `directeur de salle de sport, directeur de théâtre, directeur de festival, directeur de centre culturel, directeur sportif, manager sportif, directeur de la programmation artistique`,
  },
  // Technical professionals
  { code: '2111', words: `physicien, physicist, astrophysicien, astronome` },
  { code: '2112', words: `météorologue, climatologue, prévisionniste météo` },
  { code: '2113', words: `chimiste, chemist, formulateur` },
  { code: '2114', words: `géologue, geologist, géophysicien, hydrogéologue, geophysicist` },
  { code: '2120', sector: 'K', confidence: 0.6, words: `actuaire, actuary, chargé d'études actuarielles` },
  {
    code: '2120',
    words: `statisticien, statistician, data scientist, mathématicien, data science, biostatisticien, quant, quantitative analyst, analyste quantitatif, machine learning scientist, data miner, research scientist machine learning, applied scientist`,
  },
  {
    code: '2131',
    words: `biologiste, biologist, bio informaticien, bioinformaticien, microbiologiste, écologue, research scientist, scientist, chercheur en biologie, biochimiste, pharmacologue, généticien`,
  },
  { code: '2132', words: `agronome, ingénieur agronome, conseiller agricole, agronomist, œnologue, winemaker` },
  {
    code: '2133',
    words: `ingénieur environnement, chargé de mission environnement, environmental manager, consultant environnement, chargé de mission biodiversité, responsable environnement, chargé de mission climat, chargé de mission énergie climat, consultant climat, carbon analyst, chargé RSE, chargé de mission RSE, chef de projet RSE, consultant RSE, chargé de mission développement durable, sustainability consultant, sustainability analyst, ESG analyst, consultant ESG, analyste ESG, consultant bilan carbone`,
  },
  {
    code: '2141',
    words: `ingénieur méthodes, ingénieur process, process engineer, ingénieur production, ingénieur industriel, industrial engineer, ingénieur procédés, ingénieur qualité, quality engineer, ingénieur amélioration continue, lean manager, ingénieur industrialisation, manufacturing engineer, qualiticien, supply chain engineer, ingénieur supply chain, ingénieur logistique, responsable amélioration continue, ingénieur maintenance`,
  },
  {
    code: '2142',
    words: `ingénieur génie civil, ingénieur structure, civil engineer, structural engineer, ingénieur travaux, ingénieur VRD, ingénieur béton, ingénieur bâtiment, géotechnicien, BIM manager, ingénieur hydraulique, ingénieur ouvrages d'art, ingénieur d'affaires btp`,
  },
  {
    code: '2143',
    words: `environmental engineer, ingénieur eau, ingénieur déchets, ingénieur traitement de l'eau, ingénieur QSE, ingénieur HSE, ingénieur QHSE`,
  },
  {
    code: '2144',
    words: `ingénieur mécanique, mechanical engineer, ingénieur conception mécanique, ingénieur calcul, ingénieur mécanicien, ingénieur aéronautique, aerospace engineer, ingénieur thermique, thermicien, ingénieur calculs, ingénieur aérodynamique, design engineer`,
  },
  { code: '2145', words: `ingénieur chimiste, chemical engineer, ingénieur génie chimique, ingénieur raffinage` },
  {
    code: '2146',
    words: `ingénieur forage, reservoir engineer, petroleum engineer, mining engineer, métallurgiste, ingénieur matériaux, materials engineer, drilling engineer`,
  },
  {
    code: '2149',
    words: `ingénieur d'affaires, ingénieur R&D, R&D engineer, ingénieur recherche et développement, ingénieur projet, project engineer, ingénieur d'études, ingénieur sécurité, ingénieur essais, test engineer, ingénieur biomédical, biomedical engineer, ingénieur sûreté nucléaire, ingénieur énergie, energy engineer, energy manager, ingénieur efficacité énergétique, validation engineer, ingénieur validation, field engineer, ingénieur système, systems engineer, system engineer, ingénieur brevets, ingénieur conseil, ingénieur de recherche, élève ingénieur, ingénieur nucléaire, ingénieur intégration, support engineer, économiste de la construction, métreur, quantity surveyor`,
  },
  {
    code: '2151',
    words: `ingénieur électrique, electrical engineer, ingénieur électricien, ingénieur électrotechnique, ingénieur automatisme, automaticien, automation engineer, ingénieur électricité`,
  },
  {
    code: '2152',
    words: `ingénieur électronique, electronics engineer, électronicien, hardware engineer, ingénieur hardware, ingénieur microélectronique, FPGA engineer, roboticien, robotics engineer, ingénieur robotique, ingénieur radiofréquence`,
  },
  {
    code: '2153',
    words: `ingénieur télécom, telecom engineer, network engineer telecom, ingénieur radio, RF engineer, ingénieur télécommunications, ingénieur déploiement réseau`,
  },
  {
    code: '2161',
    sector: '71',
    confidence: 0.8,
    words: `architecte, architect, architecte DPLG, architecte HMONP, architecte DE, architecte urbaniste, architecte associé, architecte d.e.`,
  },
  {
    code: '2162',
    sector: '71',
    confidence: 0.6,
    words: `architecte paysagiste, paysagiste concepteur, landscape architect, paysagiste DPLG`,
  },
  {
    code: '2163',
    words: `designer industriel, industrial designer, product designer, styliste, modéliste, fashion designer, créateur de mode, designer produit, jewelry designer, designer textile, directeur de collection`,
  },
  {
    code: '2164',
    words: `urbaniste, urban planner, chargé de mission urbanisme, chargé d'opérations d'aménagement, ingénieur trafic, chargé de projet aménagement, chargé d'études urbanisme`,
  },
  {
    code: '2165',
    sector: '71',
    confidence: 0.75,
    words: `géomètre, géomètre expert, topographe, cartographe, surveyor`,
  },
  { code: '2165', words: `géomaticien, GIS analyst, chargé de mission SIG, technicien SIG` },
  {
    code: '2166',
    own: '74',
    words: `graphiste, graphic designer, designer graphique, directeur artistique, art director, motion designer, UX designer, UI designer, UX/UI designer, infographiste, webdesigner, web designer, illustrateur, illustrator, designer, product designer UX, UX researcher, DA, designer UX, UX/UI, game artist, animateur 3D, 3D artist, concept artist, lead designer, brand designer, UI/UX designer, service designer, designer de service, facilitateur graphique, head of design, design manager, motion design, design lead, lead product designer`,
  },
  // Health professionals
  {
    code: '2211',
    sector: '86',
    confidence: 0.85,
    words: `médecin généraliste, general practitioner, médecin, physician, docteur en médecine, medical doctor, médecin remplaçant, interne en médecine, interne en médecine générale, médecin du travail, médecin coordonnateur, interne des hôpitaux, résident en médecine, doctor of medicine, médecin urgentiste`,
  },
  {
    code: '2212',
    sector: '86',
    confidence: 0.9,
    words: `chirurgien, surgeon, cardiologue, cardiologist, radiologue, anesthésiste, anesthésiste réanimateur, psychiatre, psychiatrist, pédiatre, pediatrician, gynécologue, dermatologue, ophtalmologue, ophtalmologiste, oncologue, oncologist, neurologue, praticien hospitalier, chef de clinique, PUPH, urologue, orl, pneumologue, rhumatologue, endocrinologue, gastro entérologue, urgentiste, médecin biologiste, gériatre, néphrologue, hématologue, infectiologue, biologiste médical, médecin spécialiste, chirurgien orthopédiste, radiothérapeute, pédopsychiatre, consultant surgeon, professeur de médecine`,
  },
  {
    code: '2221',
    sector: '86',
    confidence: 0.8,
    words: `infirmier, nurse, IDE, infirmier diplômé d'état, IDEL, infirmier libéral, registered nurse, infirmier anesthésiste, IADE, IBODE, infirmier coordinateur, puériculteur, infirmier puériculteur, IPA, infirmier scolaire, infirmier de bloc opératoire, staff nurse, IDEC, nurse practitioner`,
  },
  { code: '2222', sector: '86', confidence: 0.9, words: `sage femme, midwife, maïeuticien` },
  {
    code: '2230',
    sector: '86',
    confidence: 0.5,
    words: `naturopathe, sophrologue, hypnothérapeute, acupuncteur, homéopathe, réflexologue, praticien en hypnose, kinésiologue, énergéticien praticien, thérapeute, therapist, praticien bien être`,
  },
  { code: '2240', sector: '84', confidence: 0.5, words: `infirmier sapeur pompier` },
  { code: '2250', sector: '75', confidence: 0.9, words: `vétérinaire, veterinarian, docteur vétérinaire, vet` },
  {
    code: '2261',
    sector: '86',
    confidence: 0.9,
    words: `dentiste, chirurgien dentiste, dentist, orthodontiste, implantologue`,
  },
  { code: '2262', sector: '47', confidence: 0.5, words: `pharmacien, pharmacist` },
  {
    code: '2262',
    sector: '47',
    confidence: 0.85,
    words: `pharmacien titulaire, pharmacien d'officine, pharmacien adjoint`,
  },
  {
    code: '2262',
    sector: '86',
    confidence: 0.85,
    words: `pharmacien hospitalier, interne en pharmacie, hospital pharmacist, pharmacien praticien hospitalier, pharmacien biologiste`,
  },
  {
    code: '2262',
    sector: '21',
    confidence: 0.7,
    words: `pharmacien responsable, pharmacien industriel, pharmacien assurance qualité, pharmacien délégué, pharmacien affaires réglementaires`,
  },
  {
    code: '2263',
    words: `responsable HSE, HSE manager, EHS manager, ergonome, préventeur, QHSE, chargé de prévention, coordonnateur SPS, animateur QSE, responsable sécurité environnement, animateur HSE, health and safety manager, chargé QHSE, coordinateur QSE, coordinateur HSE, responsable sécurité, responsable prévention`,
  },
  {
    code: '2264',
    sector: '86',
    confidence: 0.85,
    words: `kinésithérapeute, masseur kinésithérapeute, physiotherapist, kiné`,
  },
  {
    code: '2265',
    sector: '86',
    confidence: 0.65,
    words: `diététicien, nutritionniste, diététicien nutritionniste, dietitian, nutritionist`,
  },
  { code: '2266', sector: '86', confidence: 0.85, words: `orthophoniste, speech therapist, audiologist` },
  { code: '2266', sector: '47', confidence: 0.7, words: `audioprothésiste` },
  { code: '2267', sector: '86', confidence: 0.6, words: `orthoptiste, optométriste` },
  {
    code: '2269',
    sector: '86',
    confidence: 0.8,
    words: `ostéopathe, osteopath, psychomotricien, ergothérapeute, podologue, pédicure podologue, chiropracteur, occupational therapist, étiopathe`,
  },
  // Teaching
  {
    code: '2310',
    sector: '85',
    confidence: 0.9,
    words: `maître de conférences, professeur des universités, enseignant chercheur, university professor, associate professor, assistant professor, full professor, professeur d'université, ATER, lecturer, senior lecturer, MCF, chargé d'enseignement, professeur agrégé université, adjunct professor, professeur associé, professor of, professor, visiting professor, maître de conférences associé, chargé de cours, enseignant vacataire, professeur affilié, maitre de conference hdr, PRAG, emeritus professor, professeur émérite, vacataire`,
  },
  {
    code: '2320',
    sector: '85',
    confidence: 0.85,
    words: `professeur de lycée professionnel, PLP, enseignant en lycée professionnel, formateur CFA, vocational teacher`,
  },
  {
    code: '2330',
    sector: '85',
    confidence: 0.85,
    words: `professeur certifié, professeur agrégé, professeur de mathématiques, professeur de français, professeur d'anglais, professeur d'histoire, professeur d'histoire géographie, professeur, enseignant, teacher, professeur de SVT, professeur de physique, professeur d'EPS, professeur de lettres, professeur de philosophie, professeur de collège, professeur de lycée, professeur d'éducation physique, professeur d'espagnol, professeur de sciences économiques, prof, high school teacher, professeur documentaliste, professeur de technologie`,
  },
  {
    code: '2341',
    sector: '85',
    confidence: 0.9,
    words: `professeur des écoles, instituteur, primary school teacher, maître des écoles, enseignant premier degré, elementary school teacher, maîtresse d'école`,
  },
  {
    code: '2342',
    sector: '88',
    confidence: 0.75,
    words: `éducateur de jeunes enfants, EJE, early childhood educator, preschool teacher`,
  },
  {
    code: '2351',
    own: '85',
    words: `ingénieur pédagogique, concepteur pédagogique, instructional designer, conseiller pédagogique, ingénieur de formation, digital learning manager, concepteur e learning, chef de projet digital learning, coordinateur pédagogique`,
  },
  {
    code: '2352',
    sector: '85',
    confidence: 0.7,
    words: `enseignant spécialisé, special education teacher, professeur des écoles spécialisé`,
  },
  {
    code: '2353',
    sector: '85',
    confidence: 0.75,
    words: `professeur de FLE, formateur d'anglais, english teacher, formateur FLE, language teacher, formateur en langues`,
  },
  {
    code: '2354',
    sector: '85',
    confidence: 0.65,
    words: `professeur de musique, professeur de piano, professeur de chant, music teacher, professeur de guitare`,
  },
  {
    code: '2355',
    sector: '85',
    confidence: 0.6,
    words: `professeur de danse, professeur de théâtre, professeur d'arts plastiques`,
  },
  {
    code: '2356',
    sector: '85',
    confidence: 0.6,
    words: `formateur informatique, formateur bureautique, IT trainer, formateur web`,
  },
  {
    code: '2359',
    sector: '85',
    confidence: 0.8,
    words: `conseiller principal d'éducation, CPE, conseiller d'orientation, psychologue de l'éducation nationale, tutor, répétiteur, conseiller d'orientation psychologue, assistant d'éducation`,
  },
  // Business and administration professionals
  {
    code: '2411',
    sector: '69',
    confidence: 0.85,
    words: `expert comptable, chartered accountant, commissaire aux comptes, expert comptable stagiaire, expert comptable mémorialiste, collaborateur comptable, collaborateur d'expertise comptable, auditeur légal, statutory auditor, CPA`,
  },
  {
    code: '2411',
    own: '69',
    words: `comptable, accountant, chef comptable, contrôleur de gestion, auditeur, auditor, auditeur interne, controller, financial controller, contrôleur financier, business controller, internal auditor, contrôleur de gestion industriel, consolidateur, comptable unique, comptable général, senior accountant, fiscaliste, tax manager, auditeur financier, tax consultant, finance controller, plant controller, audit manager, manager audit, contrôle de gestion, audit senior, auditeur senior, senior auditor, responsable consolidation, responsable fiscal, cost controller, audit associate`,
  },
  {
    code: '2412',
    sector: '66',
    confidence: 0.7,
    words: `conseiller en gestion de patrimoine, CGP, CGPI, wealth manager, conseiller patrimonial, ingénieur patrimonial, gestionnaire de patrimoine, financial advisor, conseiller financier, financial adviser, gestionnaire de fortune, conseil en gestion de patrimoine, conseil en investissements financiers, wealth planner, conseiller en investissements financiers`,
  },
  {
    code: '2412',
    sector: '64',
    confidence: 0.75,
    words: `banquier privé, private banker, gérant privé, banquier, banker, corporate banker, relationship manager private banking, investment banker, banquier conseil, banquier d'affaires, directeur de clientèle banque privée`,
  },
  {
    code: '2412',
    sector: 'K',
    confidence: 0.75,
    words: `gérant de portefeuille, portfolio manager, fund manager, asset manager, gérant OPCVM, gérant actions, gérant obligataire, gérant de fonds, hedge fund manager, gérant diversifié`,
  },
  {
    code: '2412',
    sector: '64',
    confidence: 0.65,
    expertise: 'venture finance',
    words: `investment manager, investment director, directeur d'investissement, directeur d'investissements, directeur de participations, investment associate, venture partner, general partner, chargé d'affaires investissement, investisseur, investor, business angel, angel investor, investment principal, venture capitalist, chargé d'investissement, principal investor, chief investment officer, investment partner, vc, vc investor, venture capital investor, chargé de participations, business angels, chargé d'affaires capital risque, investment professional, investment team`,
  },
  {
    code: '2413',
    words: `analyste financier, financial analyst, investment analyst, analyste crédit, credit analyst, M&A analyst, analyste M&A, equity analyst, analyste risques, risk analyst, risk manager, FP&A manager, FP&A analyst, M&A associate, transaction services, trésorier, treasurer, credit manager, corporate finance, M&A manager, equity research analyst, analyste buy side, chargé d'affaires financier, analyste investissement, M&A advisor, directeur M&A, M&A director, financial planning analyst, FP&A, project finance manager, financements structurés, investor relations, structureur, chargé de financement, consultant finance, responsable trésorerie, treasury manager, debt advisory, relations investisseurs, finance business partner, valuation analyst, treasury analyst, investment banking analyst`,
  },
  {
    code: '2421',
    own: '70',
    words: `consultant, consultant senior, senior consultant, management consultant, business analyst, consultant en management, consultant en organisation, consultant en stratégie, strategy consultant, consultant junior, principal consultant, consultant manager, consultant associé, associate consultant, strategy analyst, analyste stratégique, consultant indépendant, transformation manager, consultant transformation, consultant en transformation, change manager, consultant conduite du changement, PMO, coach agile, agile coach, scrum master, project manager, chef de projet, chargé de projet, chargé de projets, program manager, programme manager, responsable de projet, responsable projets, project leader, conseiller en organisation, chargé de mission stratégie, strategy manager, directeur conseil en stratégie, coordinateur de projet, project coordinator, project officer, chef de projet senior, strategist, business transformation manager, process manager, consultante formatrice, consultant formateur, conseil aux entreprises, engagement manager, consulting manager, knowledge manager, consultant supply chain, consultant achats, chef de projets, manager de transition, transition manager, AMOA, chef de projet transformation, facilitateur, facilitator, advisor, adviser, senior advisor, consultant en innovation, consultant innovation, operations analyst, chargé d'affaires, intrapreneur, executive advisor, business consultant, associé consultant, consulting director, responsable de programme`,
  },
  {
    code: '2422',
    words: `chargé de mission, policy officer, policy advisor, chargé d'études, chargé de mission politiques publiques, conseiller technique, policy analyst, conseiller ministériel, chargé de mission développement économique, chargé de développement économique, chargé de développement territorial, chargé de développement local, conseiller politique, responsable développement économique, public policy manager, chargé de mission innovation, chargé de mission europe, chargé de projets européens, programme officer, chargé de plaidoyer, chargé de programme, grants manager, chargé d'affaires européennes, chargé de mission territoriale, compliance officer, chargé de conformité, compliance manager, compliance analyst, analyste conformité, KYC analyst, AML analyst, DPO, data protection officer, délégué à la protection des données, contrôleur interne, risk officer, contrôle interne, lobbyiste, public affairs manager, responsable affaires publiques, consultant affaires publiques, regulatory affairs manager, chargé d'affaires réglementaires, regulatory affairs specialist, responsable affaires réglementaires, chargé d'affaires publiques, chargé de mission développement, responsable conformité lcb ft, government affairs manager`,
  },
  {
    code: '2422',
    sector: '84',
    confidence: 0.75,
    words: `attaché territorial, attaché d'administration, fonctionnaire, rédacteur territorial, civil servant, agent territorial, agent public, attaché principal, ingénieur territorial, attaché parlementaire, assistant parlementaire, collaborateur parlementaire, collaborateur de cabinet, diplomate, diplomat, conseiller diplomatique, conseiller des affaires étrangères, legislative assistant, legislative director, attaché d'administration de l'état, ingénieur des travaux publics de l'état, adjoint administratif territorial, rédacteur principal, inspecteur général, foreign service officer`,
  },
  {
    code: '2423',
    own: '78',
    words: `chargé de recrutement, recruteur, recruiter, talent acquisition, talent acquisition specialist, talent acquisition partner, consultant en recrutement, recruitment consultant, HR business partner, HRBP, chargé RH, chargé de ressources humaines, chargé des ressources humaines, HR generalist, généraliste RH, people partner, chargé de développement RH, IT recruiter, sourceur, human resources, HR officer, consultant RH, HR consultant, tech recruiter, technical recruiter, consultant en ressources humaines, gestionnaire RH, gestionnaire des ressources humaines, chargé de mission RH, HR specialist, conseiller en insertion professionnelle, conseiller emploi, conseiller en évolution professionnelle, career coach, consultant bilan de compétences, responsable développement rh, responsable des relations sociales, juriste rh, people operations, ressources humaines, RH, compensation and benefits manager, comp and ben manager, HRIS manager, responsable SIRH, talent manager, chargé de mission handicap, people ops, people and culture manager, chief happiness officer, consultant recrutement, conseiller en recrutement, responsable talent, employer brand manager, chargé de marque employeur, job coach`,
  },
  {
    code: '2423',
    sector: '78',
    confidence: 0.7,
    words: `chasseur de têtes, headhunter, executive search consultant, consultant en recrutement, consultant en intérim, consultant recrutement, chargé d'affaires intérim, responsable d'agence intérim, recruitment consultant, agency recruiter, executive search`,
  },
  {
    code: '2424',
    sector: '85',
    confidence: 0.55,
    words: `formateur, formateur indépendant, trainer, formateur consultant, formatrice professionnelle, formateur professionnel d'adultes, formateur pour adultes`,
  },
  {
    code: '2424',
    own: '85',
    words: `chargé de formation, training manager, learning and development manager, L&D manager, learning and development specialist, chef de projet formation, gestionnaire de formation, chargé d'ingénierie de formation, training coordinator, learning manager, coach professionnel, executive coach, coach certifié, coach, coach de dirigeants, business coach, coach en entreprise, life coach, coach de vie`,
  },
  {
    code: '2431',
    own: '73',
    words: `chef de produit, product manager, product owner, PO, product marketing manager, PMM, responsable produits, brand manager, chef de marque, chargé de marketing, community manager, social media manager, traffic manager, SEO manager, consultant SEO, growth hacker, growth marketer, growth manager, content manager, digital marketing manager, chef de publicité, media planner, chef de projet marketing, marketing specialist, chef de projet digital, chef de projet web, chargé de marketing digital, CRM manager, marketing assistant, category manager, chargé d'études marketing, UX writer, copywriter, consultant marketing, marketing digital, trade marketing manager, marketing coordinator, account director, consultant digital, digital strategist, concepteur rédacteur, planneur stratégique, strategic planner, chef de groupe, product leader, group product manager, senior product manager, acquisition manager, chargé de marketing et communication, lead product manager, market analyst, pricing manager, e marketing manager, marketing executive, marketing officer, demand generation manager, marketing project manager, field marketing manager, digital project manager, influence manager, SEA manager, paid media manager, search manager, consultant web analytics, chef de projet CRM, chef de projet e commerce, marketing, growth, performance manager, market research analyst, chef de produit marketing, responsable CRM, responsable acquisition, insights manager, content strategist, social media, marketing operations manager, assistant chef de produit, chargé d'acquisition, customer insights manager, product lead, digital manager, digital marketing specialist, international product manager, webmarketeur, webmarketer, marketing strategist`,
  },
  {
    code: '2432',
    own: '73',
    words: `chargé de communication, attaché de presse, chargé des relations publiques, PR manager, communication officer, press officer, communications officer, chargé de relations presse, chargé de relations publiques, chargé de communication digitale, chargé de communication interne, chef de projet communication, communications specialist, communication specialist, consultant communication, consultant en communication, conseil en communication, porte parole, spokesperson, communication, chargé de relations institutionnelles, PR consultant, consultant relations presse, consultant en relations publiques, communication coordinator, relations presse, chargé de mécénat, responsable mécénat, fundraiser, fundraising manager, chargé de collecte, press relations manager, event and communication manager, chargé de communication et événementiel, communication assistant, external affairs manager, corporate communications manager, attaché de communication, media relations manager`,
  },
  {
    code: '2433',
    words: `ingénieur commercial, technico commercial, délégué médical, visiteur médical, sales engineer, ingénieur technico commercial, medical sales representative, délégué pharmaceutique, ingénieur d'affaires industriel, medical representative, ingénieur des ventes, attaché technico commercial, délégué hospitalier, technical sales manager, medical science liaison, MSL, responsable secteur médical`,
  },
  {
    code: '2434',
    words: `IT sales, ingénieur avant vente, presales engineer, presales consultant, solution engineer, solutions engineer, consultant avant vente, solutions consultant, ingénieur commercial IT, business manager, cloud sales specialist, software sales, enterprise account executive, pre sales consultant, solution consultant`,
  },
];
