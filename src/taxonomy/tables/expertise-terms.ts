/**
 * Expertise a position can state: one a line, `English name | French name | other names, comma-separated`. The key is the
 * English name. `~` before a name: good for looking up, too vague to be found inside a title. Own choice, worded
 * after ESCO skills where it has the notion.
 */
export const EXPERTISE_TERMS = `
venture finance | capital-risque | venture capital, capital risque, VC, capital-investissement, capital développement, seed investment, startup investment, growth equity, corporate venture, corporate venture capital
angel investing | investissement providentiel | business angel, business angels, angel investor, angel investment
private equity | capital-investissement transmission | LBO, buyout, leveraged finance, PE fund
corporate finance | finance d'entreprise | ~finance, directeur financier, chief financial officer, CFO, DAF, RAF, directeur administratif financier, finance director, head of finance, finance manager, responsable financier, VP finance
mergers and acquisitions | fusions et acquisitions | M&A, fusion acquisition, fusions acquisitions, transaction services, transactions, due diligence, cession d'entreprise, transmission d'entreprise
fundraising | levée de fonds | levées de fonds, fund raising, collecte de fonds, capital raising
investor relations | relations investisseurs | communication financière, relation investisseurs
asset management | gestion d'actifs | portfolio management, gestion de portefeuille, gérant de portefeuille, fund manager, portfolio manager, asset manager, gérant OPCVM
wealth management | gestion de patrimoine | gestion de fortune, banque privée, private banking, private banker, banquier privé, wealth manager, conseiller patrimonial, gestion privée, CGP
retail banking | banque de détail | conseiller bancaire, chargé de clientèle particuliers, conseiller clientèle bancaire, conseiller clientèle particuliers
corporate banking | banque d'entreprise | corporate banker, banque d'affaires entreprises, chargé d'affaires entreprises
investment banking | banque d'affaires | investment banker, banque d'investissement, ECM, DCM
trading | négoce de marché | trader, marchés financiers, capital markets, salle des marchés, market making
treasury | trésorerie | trésorier, cash management, treasurer
management control | contrôle de gestion | contrôleur de gestion, contrôleur financier, FP&A, financial controller, business controller, management accounting, controlling, finance controller
accounting | comptabilité | comptable, accountant, chef comptable, general ledger, comptabilité générale, bookkeeping
auditing | audit | auditeur, auditor, commissaire aux comptes, commissariat aux comptes, external audit
internal audit | audit interne | auditeur interne, internal auditor, contrôle interne, internal control
chartered accountancy | expertise comptable | expert-comptable, chartered accountant, CPA
taxation | fiscalité | fiscaliste, tax, tax manager, droit fiscal, impôts, tax lawyer
risk management | gestion des risques | risk manager, risques, analyste risques, risk analyst, chief risk officer, CRO risk, risk officer
credit analysis | analyse crédit | analyste crédit, credit analyst, credit risk, risque de crédit
compliance | conformité | compliance officer, chargé de conformité, regulatory compliance, déontologie, AML, KYC, LCB-FT, lutte anti-blanchiment
insurance | assurance | assureur, souscripteur, underwriter, courtage d'assurance, courtier en assurance, courtier en assurances, agent général d'assurance
actuarial science | actuariat | actuaire, actuary
payment systems | moyens de paiement | payments, paiements, monétique
crowdfunding | financement participatif | crowdlending
public funding | financements publics | subventions, CIR, crédit impôt recherche, grants
corporate law | droit des affaires | avocat d'affaires, business law, droit des sociétés, legal counsel, juriste d'affaires, general counsel, directeur juridique, juriste droit des sociétés
law | droit | ~juridique, juriste, avocat, lawyer, attorney, notaire, legal, legal manager, responsable juridique
employment law | droit social | droit du travail, labour law, juriste droit social, avocat droit social
intellectual property | propriété intellectuelle | propriété industrielle, brevets, patent, patents, patent attorney, ingénieur brevets, marques et brevets
data protection | protection des données | RGPD, GDPR, DPO, délégué à la protection des données, data protection officer, data privacy
public law | droit public | avocat droit public, juriste droit public
criminal law | droit pénal | pénaliste
contract management | gestion de contrats | contract manager, contract management
public procurement | marchés publics | commande publique, acheteur public, responsable marchés publics
procurement | achats | acheteur, buyer, purchasing, directeur achats, responsable achats, purchaser, sourcing, category manager, approvisionnement, approvisionneur, chief procurement officer
supply chain management | gestion de la chaîne logistique | supply chain, chaîne logistique, supply chain manager, supply planner, demand planner, planification
logistics | logistique | logisticien, entreposage, warehouse management, responsable entrepôt
transport management | gestion des transports | exploitant transport, affréteur, fret, freight, transport manager, responsable transport
international trade | commerce international | import export, import-export, export, export manager, responsable export, international trade
customs | douane | déclarant en douane, customs
strategy | stratégie | strategist, consultant en stratégie, strategic planning, corporate strategy, chief strategy officer
management consulting | conseil en management | consultant en management, management consultant, conseil en organisation, consultant en organisation, consultant organisation
change management | conduite du changement | gestion du changement, change manager, consultant conduite du changement
business transformation | transformation des organisations | transformation, transformation manager, transformation officer
digital transformation | transformation numérique | transformation digitale, chief digital officer, CDO digital, digital manager
lean management | lean management | lean, six sigma, amélioration continue, excellence opérationnelle, operational excellence, continuous improvement
project management | gestion de projet | chef de projet, project manager, PMO, directeur de projet, chargé de projet, pilotage de projet, project director, project leader, responsable de projet
programme management | gestion de programme | program manager, directeur de programme, programme manager, responsable de programme
product management | gestion de produit | product manager, product owner, chef de produit, CPO, chief product officer, head of product, VP product, PO, group product manager
agile methods | méthodes agiles | agile, scrum, scrum master, coach agile, agile coach, ~SAFe
operations management | gestion des opérations | operations, COO, chief operating officer, directeur des opérations, operations manager, responsable des opérations, ops manager
entrepreneurship | entrepreneuriat | founder, fondateur, co-fondateur, cofondateur, co-founder, cofounder, entrepreneur, créateur d'entreprise, intrapreneuriat, start-up studio
startup support | accompagnement de startups | incubateur, incubation, accélérateur, accélération de startups, startup program manager, chargé d'affaires startups
business development | développement commercial | business developer, bizdev, développement des affaires, biz dev, développeur commercial, business development manager, BDR, directeur du développement, chief growth officer
sales | vente | ~commerce, commercial, sales manager, account executive, SDR, sales representative, ingénieur commercial, technico-commercial, directeur commercial, sales director, head of sales, chief revenue officer, VP sales, CRO, attaché commercial, responsable commercial, directeur des ventes, inside sales, chef des ventes, délégué commercial, ingénieur d'affaires
key account management | gestion de grands comptes | key account manager, KAM, grands comptes, compte clé, responsable grands comptes, responsable comptes clés, global account manager
account management | gestion de comptes | account manager, gestionnaire de comptes, responsable de compte, chargé de clientèle, responsable clientèle
presales | avant-vente | pre-sales, solution engineer, consultant avant-vente, sales engineer, ingénieur avant-vente
negotiation | négociation | négociateur
customer success | réussite client | customer success manager, CSM, customer success
customer relations | relation client | service client, customer service, expérience client, customer experience, customer care, customer support, conseiller clientèle, chargé de relation client
marketing | marketing | CMO, directeur marketing, responsable marketing, chief marketing officer, marketing manager, VP marketing, head of marketing
digital marketing | marketing digital | webmarketing, e-marketing, marketing numérique, growth marketing, growth marketer, growth hacker, growth manager, acquisition, traffic manager, performance marketing, paid media, growth, online marketing
search engine optimisation | référencement naturel | SEO, search engine optimization, référencement, SEA, search marketing, consultant SEO
content marketing | marketing de contenu | content manager, content strategist, brand content, content marketing, rédacteur web, copywriter, copywriting, UX writer, concepteur-rédacteur
social media | réseaux sociaux | community manager, social media manager, community management, médias sociaux
product marketing | marketing produit | product marketing manager, PMM
brand management | gestion de marque | brand manager, branding, chef de marque, directeur de marque
trade marketing | trade marketing | merchandising, category management, visual merchandiser, shopper marketing
market research | études de marché | chargé d'études marketing, consumer insights, market insights
advertising | publicité | media planning, chef de publicité, média planner, traffic publicitaire, régie publicitaire
communication | communication | communications, directeur de la communication, dircom, chargé de communication, responsable communication, communications manager, corporate communications
public relations | relations publiques | attaché de presse, relations presse, press officer, relations médias, PR manager, press relations
public affairs | affaires publiques | lobbying, lobbyiste, relations institutionnelles, government affairs, affaires institutionnelles, affaires gouvernementales
event management | organisation d'événements | événementiel, chef de projet événementiel, event manager, event planner, chargé d'événementiel, responsable événementiel, events
crisis management | gestion de crise | communication de crise
internal communication | communication interne | chargé de communication interne
human resources | ressources humaines | RH, HR, DRH, RRH, CHRO, HR manager, chief people officer, responsable RH, HRBP, HR business partner, people ops, people operations, chargé RH, people manager, head of people, human resource
recruitment | recrutement | recruteur, recruiter, talent acquisition, chargé de recrutement, consultant en recrutement, headhunter, chasseur de têtes, talent acquisition manager, sourceur, executive search, staffing
training and development | formation professionnelle | formateur, trainer, responsable formation, learning and development, L&D, ingénieur pédagogique, chargé de formation, ingénierie pédagogique, instructional designer
payroll | paie | gestionnaire de paie, gestionnaire paie, payroll manager, responsable paie
compensation and benefits | rémunération et avantages | comp & ben, compensation, rémunération
labour relations | relations sociales | relations du travail, directeur des relations sociales, employee relations, dialogue social
employer branding | marque employeur | chargé de marque employeur
career coaching | accompagnement professionnel | bilan de compétences, conseiller en évolution professionnelle, conseiller en insertion professionnelle, outplacement, career coach, conseiller emploi
coaching | coaching | coach, executive coach, coach professionnel, coach certifié
diversity and inclusion | diversité et inclusion | D&I, référent handicap, mission handicap, DEI, égalité professionnelle
occupational health and safety | santé et sécurité au travail | HSE, QHSE, QSE, EHS, hygiène sécurité environnement, préventeur, HSE manager, health and safety, coordonnateur SPS
office management | gestion administrative | office manager, assistant administratif, assistant de direction, executive assistant, responsable administratif, secrétariat, assistant de gestion, attaché de direction, office coordinator
facility management | gestion des services généraux | facility manager, services généraux, office and facility, moyens généraux
software development | développement logiciel | développeur, software engineer, software developer, programmeur, ingénieur logiciel, developer, dev, ingénieur d'études et développement, ingénieur développement, ingénieur études et développement, tech lead, lead developer, génie logiciel, software engineering
web development | développement web | développeur web, web developer, front-end developer, frontend developer, développeur front, développeur frontend, full stack developer, full-stack, fullstack, développeur fullstack, frontend, webmaster, intégrateur web, react developer
mobile development | développement mobile | développeur mobile, iOS developer, android developer, développeur iOS, développeur android, mobile developer
backend development | développement back-end | back-end developer, backend developer, backend engineer, développeur backend, développeur back
embedded systems | systèmes embarqués | embedded software, logiciel embarqué, embedded software engineer, ingénieur logiciel embarqué, firmware
software architecture | architecture logicielle | software architect, architecte logiciel, solution architect, architecte solution, enterprise architect, architecte d'entreprise, architecte technique, architecte SI, urbaniste SI, architecte IT, architecte systèmes, architecte réseau, architecte sécurité, architecte informatique, cloud solution architect
software testing | test logiciel | testeur, QA engineer, test automation, quality assurance engineer, test manager, ingénieur test, software tester
devops | devops | SRE, site reliability engineer, platform engineer, devops engineer, ingénieur devops, DevSecOps
cloud computing | informatique en nuage | cloud, AWS, azure, GCP, cloud architect, cloud engineer, architecte cloud, google cloud platform
cybersecurity | cybersécurité | cyber security, RSSI, CISO, sécurité informatique, information security, pentester, SOC analyst, analyste SOC, sécurité des systèmes d'information, cyberdéfense, security engineer, SSI, IT security, cyber
information systems management | direction des systèmes d'information | DSI, CIO, systèmes d'information, IT manager, responsable informatique, chief information officer, IT director, responsable SI, directeur informatique, RSI, SI, responsable des systèmes d'information
technology leadership | direction technique | CTO, chief technology officer, chief technical officer, VP engineering, engineering manager, directeur technique, head of engineering
network administration | administration réseaux | administrateur réseau, network engineer, administrateur systèmes et réseaux, ingénieur réseau, ingénieur systèmes et réseaux
system administration | administration systèmes | administrateur système, sysadmin, system administrator, ingénieur système, administrateur linux
database administration | administration de bases de données | DBA, administrateur de base de données, database administrator
IT support | support informatique | helpdesk, support technique, technicien informatique, technicien support, technical support, service desk
enterprise resource planning | progiciels de gestion intégrés | ERP, SAP, consultant SAP, consultant ERP, oracle applications
customer relationship management | gestion de la relation client (CRM) | CRM, salesforce, consultant salesforce, CRM manager, responsable CRM
business analysis | analyse métier | business analyst, analyste fonctionnel, MOA, AMOA, consultant fonctionnel, functional analyst, assistance à maîtrise d'ouvrage
artificial intelligence | intelligence artificielle | IA, AI, AI engineer, ingénieur IA, generative AI, IA générative, LLM, AI researcher, GenAI, NLP, computer vision
machine learning | apprentissage automatique | deep learning, ML engineer, machine learning engineer, MLOps, apprentissage profond
data science | science des données | data scientist, data science, scientifique des données
data analysis | analyse de données | data analyst, business intelligence, BI, analyste de données, data analytics, consultant BI, power BI, analytics, web analyst
data engineering | ingénierie des données | data engineer, big data, data architect, architecte data, ingénieur data, data platform
data governance | gouvernance des données | chief data officer, data steward, data manager, data governance, data management, head of data, data office
statistics | statistiques | statisticien, statistician, data miner, biostatisticien
blockchain | blockchain | web3, crypto, cryptoactifs, smart contracts, DeFi, crypto-assets
internet of things | internet des objets | IoT, objets connectés
robotics | robotique | roboticien, robotics engineer, cobotique
quantum computing | informatique quantique | quantum, ordinateur quantique, quantique
e-commerce | commerce en ligne | ecommerce, responsable e-commerce, e-commerce manager, marketplace, marketplaces
user experience design | conception de l'expérience utilisateur | UX, UX designer, UI, UX/UI designer, UI designer, product designer, UX researcher, UX research, design UX, ergonome
graphic design | graphisme | graphiste, graphic designer, designer graphique, directeur artistique, art director, motion designer, motion design, infographiste
design | design | designer, creative director, directeur de création, design industriel, industrial designer, product design
architecture | architecture | architecte, architecte DPLG, architecte HMONP, architecte DE
interior design | architecture d'intérieur | architecte d'intérieur, décorateur d'intérieur, interior designer, interior architect
urban planning | urbanisme | urbaniste, aménagement du territoire, urban planner, aménagement urbain
landscape design | aménagement paysager | paysagiste, paysagiste concepteur, landscape architect
construction management | conduite de travaux | conducteur de travaux, chef de chantier, maîtrise d'œuvre, site manager, construction manager, construction project manager, directeur de travaux, OPC
civil engineering | génie civil | ingénieur génie civil, ingénieur structure, travaux publics, civil engineer, structural engineer, ingénieur structures
building information modelling | maquette numérique du bâtiment | BIM, BIM manager
cost estimation | économie de la construction | métreur, économiste de la construction, quantity surveyor, chiffrage, économiste du bâtiment
real estate | immobilier | agent immobilier, real estate agent, négociateur immobilier, transaction immobilière, conseiller immobilier, realtor
property management | gestion immobilière | gestionnaire de copropriété, property manager, gestion locative, gestionnaire locatif, syndic, syndic de copropriété, asset manager immobilier
real estate development | promotion immobilière | promoteur immobilier, développeur foncier, responsable de programmes immobiliers, prospecteur foncier
mechanical engineering | génie mécanique | ingénieur mécanique, mechanical engineer, conception mécanique, bureau d'études mécanique, dessinateur projeteur, projeteur mécanique
electrical engineering | génie électrique | ingénieur électrique, electrical engineer, électrotechnique, électrotechnicien
electronics | électronique | ingénieur électronique, électronicien, electronics engineer, hardware engineer
automation | automatisme | automaticien, automation engineer, ingénieur automatisme, informatique industrielle
industrial engineering | génie industriel | méthodes, ingénieur méthodes, industrialisation, process engineer, ingénieur process, ingénieur procédés, industrial engineer
production management | gestion de production | responsable de production, production manager, directeur d'usine, plant manager, directeur industriel, responsable d'atelier, chef d'atelier, directeur de site, directeur de production industrielle
maintenance | maintenance | technicien de maintenance, responsable maintenance, maintenance engineer, maintenance manager
quality management | gestion de la qualité | qualité, quality, quality manager, responsable qualité, qualiticien, assurance qualité, quality assurance, ingénieur qualité, quality engineer
systems engineering | ingénierie système | ingénieur systèmes complexes, system engineer, systems engineer
chemical engineering | génie chimique | chimiste, ingénieur chimiste, chemical engineer
materials science | science des matériaux | ingénieur matériaux, matériaux, métallurgiste, materials engineer
aeronautics | aéronautique | aerospace, aerospace engineer, ingénieur aéronautique, spatial
automotive engineering | ingénierie automobile | automobile, automotive
energy | énergie | ingénieur énergie, energy manager, énergéticien, efficacité énergétique
renewable energy | énergies renouvelables | photovoltaïque, éolien, solaire, hydrogène, solar, wind energy, ENR
nuclear engineering | génie nucléaire | nucléaire, sûreté nucléaire, radioprotection
oil and gas | pétrole et gaz | oil & gas, pétrolier, ingénieur forage, reservoir engineer
environmental management | management environnemental | environnement, ingénieur environnement, environmental engineer, chargé de mission environnement, biodiversité
sustainability | développement durable | RSE, CSR, ESG, responsable RSE, chief sustainability officer, transition écologique, sustainability manager, ~impact, responsabilité sociétale, sustainable finance, finance durable
carbon accounting | bilan carbone | décarbonation, carbone, carbon footprint, climate strategy, stratégie climat
circular economy | économie circulaire | réemploi, recyclage, zero waste
water management | gestion de l'eau | assainissement, hydraulique, hydrologue, traitement de l'eau
agriculture | agriculture | agriculteur, agronomie, agronome, ingénieur agronome, viticulteur, éleveur, maraîcher, exploitant agricole
oenology | œnologie | œnologue, sommelier, caviste, winemaker
food technology | technologie alimentaire | agroalimentaire, food tech, sécurité des aliments, ingénieur agroalimentaire
biotechnology | biotechnologies | biotech, biologiste, bio-ingénierie, biologie moléculaire, bioprocédés
pharmaceuticals | pharmacie | pharmacien, pharmacist, pharmaceutique, affaires pharmaceutiques, pharmacovigilance
clinical research | recherche clinique | attaché de recherche clinique, CRA, ARC, clinical trial, clinical research associate, essais cliniques, medical writer
regulatory affairs | affaires réglementaires | regulatory affairs manager, chargé d'affaires réglementaires
medical devices | dispositifs médicaux | medtech, biomédical, ingénieur biomédical
medicine | médecine | médecin, doctor of medicine, medical doctor, chirurgien, physician, surgeon, medical director, directeur médical, praticien hospitalier
nursing | soins infirmiers | infirmier, nurse, cadre de santé, IDE, aide-soignant
dentistry | dentisterie | dentiste, chirurgien-dentiste, dentist, orthodontiste
psychology | psychologie | psychologue, psychologist, psychothérapeute, neuropsychologue
physiotherapy | kinésithérapie | kinésithérapeute, masseur-kinésithérapeute, ostéopathe, physiotherapist
health care management | gestion des établissements de santé | directeur d'hôpital, directeur d'EHPAD, hospital manager, healthcare management, directeur d'établissement médico-social
digital health | santé numérique | e-santé, digital health, healthtech, e-health
social work | travail social | assistant social, éducateur spécialisé, assistant de service social, travailleur social, social worker, médiateur social
veterinary medicine | médecine vétérinaire | vétérinaire, veterinarian
teaching | enseignement | enseignant, professeur, teacher, professeur des écoles, maître de conférences, lecturer, chargé d'enseignement, professor, enseignant-chercheur, instituteur
educational management | direction d'établissement d'enseignement | proviseur, directeur d'école, principal de collège, dean, directeur pédagogique, responsable pédagogique, academic director
research | recherche scientifique | chercheur, researcher, chargé de recherche, doctorant, PhD student, postdoc, postdoctorant, research scientist, directeur de recherche, PhD candidate, research fellow, ingénieur de recherche
research and development management | gestion de la recherche et développement | R&D, directeur R&D, recherche et développement, R&D manager, responsable R&D
innovation management | gestion de l'innovation | innovation, chief innovation officer, responsable innovation, open innovation, innovation manager, directeur de l'innovation
technology transfer | transfert de technologie | valorisation de la recherche, transfert technologique
journalism | journalisme | journaliste, journalist, rédacteur en chef, reporter, editor in chief
publishing | édition | éditeur, publisher, directeur de publication, éditrice, assistant d'édition
audiovisual production | production audiovisuelle | réalisateur, monteur vidéo, vidéaste, producteur, cadreur, film producer, filmmaker, video producer, chargé de production audiovisuelle
photography | photographie | photographe, photographer
music | musique | musicien, musician, compositeur, ingénieur du son, chef d'orchestre
performing arts | spectacle vivant | comédien, metteur en scène, chargé de production spectacle, théâtre, chorégraphe
video game development | développement de jeux vidéo | game designer, jeux vidéo, game developer, level designer, game artist
translation | traduction | traducteur, translator, interprète, interprète de conférence, localization
library and archives | bibliothèques et archives | bibliothécaire, archiviste, documentaliste, librarian, records management
cultural heritage | patrimoine culturel | conservateur, conservateur du patrimoine, curator, médiateur culturel, médiation culturelle
cultural management | gestion culturelle | administrateur culturel, affaires culturelles, action culturelle, directeur culturel
tourism | tourisme | agent de voyages, guide touristique, travel manager, travel consultant, guide conférencier
hospitality management | gestion hôtelière | hôtellerie, directeur d'hôtel, revenue manager, hotel manager, front office manager
cooking | cuisine | cuisinier, chef de cuisine, chef cuisinier, chef de partie, sous-chef de cuisine, executive chef, pastry chef, pâtissier
restaurant management | gestion de restaurant | restauration, restaurateur, directeur de restaurant, restaurant manager
retail management | gestion de magasin | retail, directeur de magasin, store manager, chef de rayon, responsable de magasin, retail manager, responsable boutique, directeur retail
fashion design | stylisme | styliste, modéliste, fashion designer, créateur de mode, ~mode, fashion
luxury goods | luxe | luxury
sports management | management du sport | manager sportif, éducateur sportif, coach sportif, entraîneur, sport business, sponsoring sportif
public administration | administration publique | fonctionnaire, directeur général des services, DGS, attaché territorial, administrateur territorial, secrétaire général de mairie, attaché d'administration, civil servant
legislation | travail législatif | député, sénateur, senator, representative, attaché parlementaire, collaborateur parlementaire, member of parliament, congressman, congresswoman, assistant parlementaire
local government | collectivités territoriales | maire, mayor, conseiller municipal, adjoint au maire, conseiller départemental, conseiller régional, collectivités
public policy | politiques publiques | policy advisor, chargé de mission politiques publiques, policy officer, policy analyst, chargé de politiques publiques
diplomacy | diplomatie | diplomate, ambassadeur, diplomat, consul, ambassador of
defence | défense | militaire, officier de marine, armée, défense nationale, army officer
public security | sécurité publique | policier, gendarme, police, commissaire de police
private security | sécurité privée | agent de sécurité, sûreté, security manager, responsable sûreté
non-profit management | gestion d'associations | directeur d'association, fundraiser, économie sociale et solidaire, ESS, mécénat, philanthropie, philanthropy
international development | développement international | humanitaire, humanitarian, coopération internationale, aide au développement
economics | économie | économiste, economist
politics | politique | élu local, elected official, directeur de cabinet, conseiller politique, campaign manager
geographic information systems | systèmes d'information géographique | SIG, géomaticien, GIS, géomatique
telecommunications | télécommunications | télécom, telecom, telecoms, fibre optique, ingénieur télécom, 5G
governance | gouvernance d'entreprise | administrateur indépendant, board member, membre du conseil d'administration, independent director, corporate governance, non-executive director, chairman, chairwoman, président du conseil d'administration, administrateur de sociétés
general management | direction générale | directeur général, CEO, PDG, DG, managing director, general manager, chief executive officer, président-directeur général, DGA, chief executive, directeur général adjoint, directeur général délégué
franchise management | gestion de franchise | franchise, animateur de réseau, franchisé
knowledge management | gestion des connaissances | veille stratégique, intelligence économique, competitive intelligence, knowledge manager
cultural mediation | médiation culturelle et scientifique | médiateur scientifique, science communication
mediation | médiation | médiateur, mediator
mentoring | mentorat | mentor
facilitation | facilitation | facilitateur, facilitateur graphique, design thinking, codéveloppement
public speaking | prise de parole en public | conférencier, keynote speaker, speaker
child care | petite enfance | assistant maternel, éducateur de jeunes enfants, auxiliaire de puériculture, directrice de crèche, puéricultrice
youth work | animation socioculturelle | animateur socioculturel, animateur jeunesse, BAFA
hairdressing and beauty | coiffure et esthétique | coiffeur, esthéticien, barber
crafts | métiers d'art | artisan d'art, ébéniste, céramiste, joaillier, bijoutier
`;
