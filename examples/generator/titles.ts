import type { Gender } from './person.type.ts';
import type { Random } from './random.ts';

/** What somebody does: ISCO-08 code, rank (1 junior to 5 board), wording in both languages, what it takes. */
export interface Role {
  readonly id: string;
  readonly occupation: string;
  readonly seniority: number;
  /** Masculine and feminine. */
  readonly fr: readonly [string, string];
  readonly en: string;
  /** Names of expertise that come with the job: ESCO's English labels, or free tags. */
  readonly expertise: readonly string[];
}

/** id | ISCO-08 | rank | French, masculine / feminine | English | expertise, … */
const ROLES: ReadonlyMap<string, Role> = new Map(
  `
maintenanceTechnician|3115|2|Technicien de maintenance/Technicienne de maintenance|Maintenance Technician|maintenance and repair
maintenanceManager|1321|3|Responsable maintenance|Maintenance Manager|manage maintenance operations
maintenanceDirector|1321|4|Directeur maintenance et travaux neufs/Directrice maintenance et travaux neufs|Head of Maintenance & Engineering|manage maintenance operations
reliability|2141|2|Ingénieur fiabilité/Ingénieure fiabilité|Reliability Engineer|vibration analysis,industrial engineering
productionManager|1321|3|Responsable de production|Production Manager|manufacturing processes
plantDirector|1321|4|Directeur de site/Directrice de site|Plant Manager|manufacturing processes
operations|1321|4|Directeur des opérations/Directrice des opérations|Chief Operating Officer|manufacturing processes
mechanical|2144|2|Ingénieur mécanique/Ingénieure mécanique|Mechanical Engineer|mechanical engineering
automation|2151|2|Ingénieur automaticien/Ingénieure automaticienne|Automation Engineer|automation technology
embedded|2152|2|Ingénieur systèmes embarqués/Ingénieure systèmes embarqués|Embedded Systems Engineer|embedded systems
development|2149|2|Ingénieur R&D/Ingénieure R&D|R&D Engineer|industrial engineering
developmentManager|1223|3|Responsable R&D|R&D Manager|industrial engineering
technicalDirector|1223|4|Directeur technique/Directrice technique|Chief Technology Officer|industrial engineering
project|2141|3|Chef de projet industriel/Cheffe de projet industriel|Industrial Project Manager|industrial engineering,project management principles
methods|2141|2|Ingénieur méthodes/Ingénieure méthodes|Process Engineer|manufacturing processes
quality|2141|3|Responsable qualité|Quality Manager|quality assurance procedures
improvement|2141|3|Responsable amélioration continue|Continuous Improvement Manager|industrial engineering
safety|2149|2|Ingénieur HSE/Ingénieure HSE|HSE Engineer|environmental legislation
buyer|3323|2|Acheteur industriel/Acheteuse industrielle|Industrial Buyer|carry out tendering
purchasing|1324|4|Directeur des achats/Directrice des achats|Chief Procurement Officer|carry out tendering
logistics|1324|3|Responsable logistique|Supply Chain Manager|supply chain management
salesEngineer|2433|2|Ingénieur commercial/Ingénieure commerciale|Sales Engineer|sales strategies
keyAccounts|2433|3|Responsable grands comptes|Key Account Manager|sales strategies
salesDirector|1221|4|Directeur commercial/Directrice commerciale|Sales Director|sales strategies
dataScientist|2511|2|Data scientist|Data Scientist|utilize machine learning,data mining
machineLearning|2512|2|Ingénieur machine learning/Ingénieure machine learning|Machine Learning Engineer|utilize machine learning
developer|2512|2|Développeur full-stack/Développeuse full-stack|Full-Stack Developer|computer programming
cloud|2522|2|Ingénieur cloud et DevOps/Ingénieure cloud et DevOps|DevOps Engineer|cloud technologies
product|1330|3|Responsable produit|Product Manager|Agile project management
informationOfficer|1330|4|Directeur des systèmes d'information/Directrice des systèmes d'information|Chief Information Officer|cloud technologies
startupTechnical|1330|4|CTO et cofondateur/CTO et cofondatrice|Co-founder & CTO|computer programming
security|2529|3|Responsable sécurité des systèmes d'information|Chief Information Security Officer|cyber security
founder|1120|4|Fondateur et dirigeant/Fondatrice et dirigeante|Founder & CEO|develop business plans
managingDirector|1120|4|Directeur général/Directrice générale|Managing Director|develop business plans
president|1120|5|Président/Présidente|Chairman|develop business plans
humanResources|1212|4|Directeur des ressources humaines/Directrice des ressources humaines|Head of Human Resources|personnel management
recruiter|2423|2|Chargé de recrutement/Chargée de recrutement|Talent Acquisition Specialist|recruit employees
headhunter|2423|3|Consultant en recrutement de dirigeants/Consultante en recrutement de dirigeants|Executive Search Consultant|recruit employees
finance|1211|4|Directeur administratif et financier/Directrice administrative et financière|Chief Financial Officer|financial management
accountant|2411|3|Expert-comptable/Experte-comptable|Chartered Accountant|accounting techniques,tax legislation
auditor|2411|2|Auditeur financier/Auditrice financière|Financial Auditor|accounting techniques
lawyer|2611|4|Avocat associé/Avocate associée|Partner, Corporate Law|contract law
patents|2619|3|Conseil en propriété industrielle|Patent Attorney|intellectual property law
notary|2619|3|Notaire|Notary|contract law
investmentAssociate|2413|2|Chargé d'affaires capital-risque/Chargée d'affaires capital-risque|Investment Associate|investment analysis
investmentPartner|2412|4|Associé, capital-risque/Associée, capital-risque|Partner, Venture Capital|investment analysis,venture finance
angel|2412|5|Business angel, administrateur/Business angel, administratrice|Business Angel & Board Member|business angel
innovationFunding|2412|3|Chargé d'affaires innovation/Chargée d'affaires innovation|Innovation Funding Officer|manage government funding
banker|3312|2|Chargé de clientèle entreprises/Chargée de clientèle entreprises|Corporate Banker|financial management
consultant|2421|2|Consultant en organisation/Consultante en organisation|Management Consultant|project management principles
consultingManager|2421|3|Manager conseil|Senior Manager, Consulting|project management principles
businessManager|2433|3|Responsable d'agence|Business Unit Manager|sales strategies
researcher|2310|3|Chercheur/Chercheuse|Research Scientist|signal processing,principles of artificial intelligence
lecturer|2310|3|Maître de conférences/Maîtresse de conférences|Associate Professor|control systems
doctoral|2310|1|Doctorant/Doctorante|PhD Candidate|utilize machine learning
incubator|2422|2|Chargé d'accompagnement start-up/Chargée d'accompagnement start-up|Startup Programme Manager|develop business plans
publicOfficer|2422|2|Chargé de mission développement économique/Chargée de mission développement économique|Economic Development Officer|manage government funding
marketing|1221|3|Responsable marketing|Marketing Manager|plan marketing strategy
communication|2432|2|Chargé de communication/Chargée de communication|Communications Officer|public relations
journalist|2642|2|Journaliste économie|Business Journalist|press law
physician|2212|3|Praticien hospitalier/Praticienne hospitalière|Hospital Physician|health care legislation
practitioner|2211|3|Médecin généraliste|General Practitioner|health care legislation
nurse|2221|2|Infirmier/Infirmière|Registered Nurse|health care legislation
hospitalServices|1342|4|Directeur des services techniques/Directrice des services techniques|Head of Hospital Engineering|manage maintenance operations
pharmacist|2262|3|Pharmacien/Pharmacienne|Pharmacist|health care legislation
teacher|2330|2|Professeur de mathématiques/Professeure de mathématiques|Maths Teacher|adapt teaching to student's capabilities
schoolTeacher|2341|2|Professeur des écoles/Professeure des écoles|Primary School Teacher|adapt teaching to student's capabilities
architect|2161|3|Architecte DPLG|Architect|building codes
electrician|7411|2|Électricien/Électricienne|Electrician|electrical wiring plans
plumber|7126|2|Plombier chauffagiste/Plombière chauffagiste|Plumber|plumbing tools
baker|7512|3|Artisan boulanger/Artisane boulangère|Baker|bake goods
insurer|3321|3|Agent général d'assurance/Agente générale d'assurance|Insurance Agent|insurance market
estate|3334|2|Conseiller immobilier/Conseillère immobilière|Real Estate Adviser|real estate market
coach|3423|2|Entraîneur d'aviron/Entraîneuse d'aviron|Rowing Coach|sports ethics
`
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', occupation = '', seniority = '', french = '', en = '', expertise = ''] = line.split('|');
      const [masculine = '', feminine = masculine] = french.split('/');
      const role: Role = {
        id,
        occupation,
        seniority: Number(seniority),
        fr: [masculine, feminine],
        en,
        expertise: expertise.split(','),
      };
      return [id, role] as const;
    }),
);

/** @throws RangeError for a role that is not in the table. */
export function roleOf(id: string): Role {
  const role = ROLES.get(id);
  if (role === undefined) throw new RangeError(`no such role: ${id}`);
  return role;
}

/** Women's titles stay in the masculine now and then, as they do in life. */
export function titleIn(role: Role, language: 'fr' | 'en', gender: Gender): string {
  return language === 'en' ? role.en : role.fr[gender === 'f' ? 1 : 0];
}

const SLOGANS = ['Industrie 4.0', 'Lean Six Sigma Black Belt', "Fan d'industrie 🏭"] as const;
const IS_INDUSTRIAL = /ndustri|aint|ualit|rodu|thodes|Plant|site|Process|fiabilit|R&D|mécani|automati/i;

const TERRITORIES = ['région Ouest', 'France & Benelux', 'EMEA', 'Grand Ouest'] as const;
const HAS_A_TERRITORY = /commercial|Sales|Account|comptes|achats|Procurement|HSE|agence|Business Unit|qualité|cloud/;

/** A title as people write it on LinkedIn: often plain, sometimes with the employer, a slogan or an emoji. */
export function headline(random: Random, title: string, organization: string): string {
  const style = random.next();
  if (style < 0.76) return title;
  if (style < 0.84) return `${title} chez ${organization}`;
  if (style < 0.9) return `${title} @ ${organization}`;
  if (style < 0.95) return `${title} | ${IS_INDUSTRIAL.test(title) ? random.pick(SLOGANS) : 'Open to new challenges'}`;
  return HAS_A_TERRITORY.test(title) ? `${title}, ${random.pick(TERRITORIES)}` : title;
}
