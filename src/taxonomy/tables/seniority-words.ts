/** What a phrase of a title says of the rank; 0: nothing, though a part of it would (`product owner` is no owner). */
export interface SeniorityWords {
  readonly rank: 0 | 1 | 2 | 3 | 4 | 5;
  /** Share of those who bear it that have the rank, as far as experience tells. */
  readonly confidence: number;
  /** A bank's vice president leads nobody; a club's president chairs its board. */
  readonly kind?: 'vice president' | 'president';
  /** Comma-separated, without regard to plural, gender and accents; the longest phrase wins over its parts. */
  readonly words: string;
}

export const SENIORITY_WORDS: readonly SeniorityWords[] = [
  {
    rank: 0,
    confidence: 1,
    words: `product owner, process owner, data owner, proxy product owner, service owner, application owner, lead generation, head hunter, business partner, HR business partner, finance business partner, people partner, channel partner, partner manager, talent partner,
    talent acquisition partner, client partner, IT business partner, partner success manager, partner marketing, junior entreprise, vie étudiante, graduate school, student affairs, student success, qualité de vie, assurance vie,
    administrateur système, administrateur systèmes et réseaux, administrateur réseau, administrateur réseaux, administrateur de base de données, administrateur de bases de données, administrateur linux, administrateur windows, administrateur unix,
    administrateur infrastructure, administrateur infrastructures, administrateur cloud, administrateur SI, administrateur salesforce, administrateur sap, administrateur fonctionnel, administrateur des ventes, administrateur judiciaire, administrateur de biens,
    administrateur civil, administrateur de l'état, administrateur territorial, administrateur de production, administrateur data, administrateur exploitation, administrateur technique, administrateur IT, administrateur informatique, administrateur BI, administrateur de données, administrateur culturel, administrateur bases de données, administrateur web, administrateur ERP, administrateur sécurité,
    gérant de portefeuille, gérant OPCVM, gérant actions, gérant privé, gérant de fortune, gérant obligataire, gérant de fonds, gérant de patrimoine, gérant diversifié,
    créateur de contenu, créateur de contenus, créateur de mode, créateur digital, créateur de bijoux, film director, chef d'orchestre, conseil de direction, coordinateur de direction, chef d'œuvre, président de chambre, vice procureur, directeur de thèse, head of household, stages alternance, stage alternance,
    responsable légal, manager de transition, general counsel, master in management, management, stage manager, coach de dirigeants, coach dirigeants, lead nurturing, accompagnement des dirigeants, conseil aux dirigeants, relation présidence, secrétaire de direction, secrétaire, founding member, professeur principal, professeur associé, maître de conférences associé, consultant associé, associate partner marketing, membre associé, artiste associé, avocat associé stagiaire, consultante managers, formateur managers, partner program, partner account, account partner, search partner, principal clerc, clerc principal, attaché principal, ingénieur principal, rédacteur principal, adjoint administratif principal, technicien principal, inspecteur principal, secteur principal, agent général, chargé de mission dirigeants, community owner, brand owner, risk owner, shop owner assistant, médecin chef assistant, entrepreneur salarié, auto entrepreneur, micro entrepreneur, directeur de communication stagiaire, rédacteur chef stagiaire, lead qualification, lead gen`,
  },
  {
    rank: 1,
    confidence: 0.9,
    words: `stagiaire, stage, alternant, alternance, en alternance, apprenti, intern, internship, trainee, junior, étudiant, student, working student, werkstudent, élève, jeune diplômé, service civique, volontaire service civique, summer analyst, summer associate, stage de fin d'études, élève ingénieur, élève avocat, élève infirmier, contrat de professionnalisation, apprentice, apprentissage en cours, interne en médecine, interne en pharmacie, interne des hôpitaux, auditeur de justice, off cycle, graduate program, new graduate, recent graduate, volontaire international, volontaire international en entreprise, contrat pro, étudiant entrepreneur, job étudiant`,
  },
  {
    rank: 1,
    confidence: 0.7,
    words: `assistant, executive assistant, personal assistant, assistant de direction, doctorant, PhD student, PhD candidate, aide comptable, commis, commis de cuisine, graduate, entry level, aide, débutant, analyst intern, legal assistant, research assistant, administrative assistant, assistant to`,
  },
  {
    rank: 2,
    confidence: 0.7,
    words: `responsable des stages, responsable alternance, chargé des stages, assistant professor, assistant coach, assistant social, assistant de service social, assistant maternel, assistant parlementaire, assistant réalisateur, maître assistant, assistant maîtrise d'ouvrage, assistance à maîtrise d'ouvrage, aide soignant, aide médico psychologique, aide à domicile, assistant de vie, assistant dentaire, assistant familial, assistant vétérinaire, assistant manager, senior assistant, aide de camp, chef de clinique assistant, post doc, assistant de justice, assistant metteur en scène, ingénieur stage`,
  },
  {
    rank: 2,
    confidence: 0.75,
    words: `senior, confirmé, expérimenté, sénior, expert, spécialiste, specialist, experienced, staff engineer, senior associate, senior consultant`,
  },
  {
    rank: 2,
    confidence: 0.6,
    words: `chef de projet, chef de projets, chef de produit, chef de produits, chef de secteur, chef de publicité, chef de pub, chef de zone, chef de mission, chef de marché, chef de groupe, chef de partie, chef de rang, chef de bord, chef de cabine, chef de culture, chef de marque, chef de clinique, chef de rubrique, chef opérateur, chef monteur, chef de cuisine, chef pâtissier, chef cuisinier, sous chef, demi chef de partie, chef à domicile, chef privé, chef de chœur, chef de cave, maître de chai,
    project manager, product manager, senior product manager, account manager, key account manager, community manager, social media manager, office manager, customer success manager, case manager, program manager, asset manager, portfolio manager, fund manager, wealth manager, property manager, investment manager, brand manager, content manager, traffic manager, product marketing manager, category manager, contract manager, event manager, risk manager, credit manager, growth manager, CRM manager, SEO manager, business development manager, business manager, relationship manager, change manager, release manager, test manager, bid manager, talent acquisition manager, scrum master, global account manager, partnership manager, partnerships manager, channel manager, travel manager, knowledge manager, pricing manager, territory manager, sourcing manager, data manager, BIM manager, energy manager, campaign manager, digital project manager, technical project manager, IT project manager, clinical project manager, sales account manager, revenue manager, grants manager, technical account manager, strategic account manager, process manager, incident manager, digital marketing manager, traffic manager, clinical trial manager, configuration manager, export area manager, export manager, compliance manager, acquisition manager,
    responsable grands comptes, responsable comptes clés, responsable de compte, responsable de comptes, responsable de secteur, responsable secteur, responsable clientèle, responsable de clientèle, responsable commercial sédentaire, responsable de projet, responsable de projets, responsable projets, attaché, chargé, coordinateur, coordonnateur, coordinator, consultant, officer, associate, chargé de mission, chargé de projet, chargé d'affaires, conseiller`,
  },
  { rank: 2, confidence: 0.5, words: `freelance, indépendant, self employed, free lance, independent` },
  {
    rank: 3,
    confidence: 0.8,
    words: `manager, responsable, chef, lead, leader, head, head of, team leader, team lead, tech lead, lead developer, chef de service, chef d'équipe, chef de département, chef de bureau, chef de chantier, chef de rayon, chef d'atelier, chef comptable, chef de pôle, chef d'agence, chef des ventes, chef de division, chef d'unité, superviseur, supervisor, senior manager, encadrant, cadre de santé, cadre supérieur de santé, proviseur adjoint, principal adjoint, rédacteur en chef, editor in chief, store manager, plant manager, engineering manager, engagement manager, production manager, maintenance manager, HR manager, sales manager, marketing manager, regional manager, area manager, country lead, responsable adjoint, adjoint de direction, chef de file, agent de maîtrise, conducteur de travaux, chief of staff, chef de cabinet, IT manager, finance manager, operations manager, quality manager, restaurant manager, hotel manager, chief accountant, head coach, contremaître, RRH, RAF, RSSI, regional sales manager, area sales manager, supply chain manager, purchasing manager, procurement manager, communication manager, communications manager, group product manager, lead product manager, head chef, executive chef, delivery manager, legal manager, managing consultant, consulting manager, R&D manager, technical lead, facility manager, people manager, assistant store manager, brigadier chef, manageur, nurse manager, CISO, responsable de projets stratégiques, IT service manager, cheffe de projets responsable`,
  },
  {
    rank: 3,
    confidence: 0.6,
    words: `directeur de projet, directeur de projets, directeur de programme, directeur de programmes, project director, program director, directeur artistique, art director, directeur de clientèle, account director, directeur de compte, directeur de la photographie, directeur de travaux, directeur de casting, associate director, assistant director, directeur de collection, directeur d'études, directeur conseil, directeur de mission, principal, assistant vice president, AVP, assistant general counsel, directeur de recherche, research director, directeur de magasin, directeur d'agence, directeur de crèche, directeur de restaurant, directeur d'agence bancaire, directeur adjoint de magasin, directeur de production audiovisuelle, directeur des achats adjoint, directeur de studio adjoint, principal engineer, principal consultant, associate vice president, directeur de clientèle banque privée, coordonnateur général, maître d'œuvre principal`,
  },
  {
    rank: 4,
    confidence: 0.9,
    words: `directeur général, directeur général adjoint, directeur général délégué, DG, DGA, DGD, PDG, président directeur général, CEO, CFO, CTO, COO, CMO, CPO, CIO, CDO, CHRO, CRO, CSO, CXO, CCO, CLO, DAF, DRH, DSI, dircom, DGS, DOSI, chief executive officer, chief financial officer, chief technology officer, chief operating officer, chief marketing officer, chief product officer, chief information officer, chief digital officer, chief revenue officer, chief data officer, chief people officer, chief commercial officer, chief scientific officer, chief medical officer, chief investment officer, chief human resources officer, chief strategy officer, chief risk officer, chief compliance officer, chief information security officer, chief sustainability officer, chief innovation officer, chief growth officer, chief customer officer, chief legal officer, chief procurement officer, chief transformation officer, chief communications officer, chief technical officer, chief administrative officer, chief creative officer, chief AI officer, chief, managing director, general manager, executive director, founder, cofounder, co founder, founding partner, fondateur, cofondateur, co fondateur, associé fondateur, président fondateur, fondateur dirigeant, gérant, cogérant, co gérant, dirigeant, chef d'entreprise, créateur d'entreprise, mandataire social, managing partner, general partner, directeur associé, associé gérant, président du directoire, membre du directoire, codir, comex, comité de direction, comité exécutif, executive committee, country manager, directeur exécutif`,
  },
  {
    rank: 4,
    confidence: 0.8,
    words: `directeur, director, secrétaire général, secretary general, délégué général, deputy CEO, preneur d'entreprise, repreneur, owner, business owner, propriétaire, patron, préfet, sous préfet, ministre, ambassadeur de france, recteur, doyen, dean, proviseur, principal de collège, chef d'établissement, general counsel chief, directeur adjoint, directeur régional, directeur de création, creative director, sales director, marketing director, VP sales, VP marketing, VP product, VP engineering, VP people, VP finance, VP operations, VP growth, VP business development, VP HR, VP customer success, VP strategy, VP communications, VP R&D, VP technology, executive vice president, EVP, directeur des opérations, commandant de bord, provost, chancellor, deputy director, co directeur, codirecteur, startup founder, venture partner, operating partner, equity partner, senior partner, group head, inspecteur général`,
  },
  {
    rank: 4,
    confidence: 0.75,
    kind: 'vice president',
    words: `vice president, vice président, VP, senior vice president, SVP, VPE`,
  },
  { rank: 4, confidence: 0.8, kind: 'president', words: `président, president, coprésident, co président` },
  {
    rank: 4,
    confidence: 0.65,
    words: `^partner, partner$, ^associé, associé$, avocat associé, notaire associé, expert comptable associé, architecte associé, entrepreneur, serial entrepreneur, startupper, maire, mayor, député, sénateur, senator, representative$, member of parliament, congressman, congresswoman, tax partner, audit partner, investment partner, partner associate, médecin directeur, maire adjoint, adjoint au maire, startup cofounder, business angel, angel investor, member of congress, governor, ranking member, majority leader, minority leader, majority whip, minority whip, speaker of the house, general director, entrepreneure sociale, repreneuse`,
  },
  {
    rank: 5,
    confidence: 0.85,
    words: `chairman, chairwoman, chairperson, chairman of the board, chair of the board, board chair, président du conseil, président du conseil d'administration, président du conseil de surveillance, membre du conseil d'administration, membre du conseil de surveillance, board member, member of the board, administrateur indépendant, administrateur de sociétés, non executive director, independent director, board director, supervisory board, independent board member, trustee, vice chairman, executive chairman, NED, membre du board, chairman and CEO, président du CA, vice président du conseil d'administration, president of the board, board of directors, conseil d'administration`,
  },
  {
    rank: 5,
    confidence: 0.65,
    words: `administrateur, chair, advisory board, advisory board member, board advisor, membre du bureau, board observer, président d'honneur, président d'association, président de l'association, vice président de l'association, président de fédération, trésorier de l'association, secrétaire général de l'association, administrateur bénévole, membre du conseil`,
  },
];
