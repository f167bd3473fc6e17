const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Forms of address and offices before a name; folded. */
export const TITLES = words(
  `mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend fr hon honorable capt captain col colonel
   gen general lt maj sgt pr m mm mme mmes mlle monsieur madame mademoiselle docteur professeur maitre me herr frau
   ing dipl mag sr sra srta don dona dott dottssa sig sigra avv arch rep sen senator representative`,
);

/** Degrees, certificates and orders behind a name; folded, without dots. */
export const POST_NOMINALS = words(
  `phd dphil md mba emba msc bsc ma ba bs ms mph jd llm llb esq cpa cfa cfp acca fca frm pmp csm cspo cism cissp cisa
   cipp cipm shrm sphr gphr phr rn pe peng ceng mba2 itil prince2 aws gcp dba dds dvm edd mfa mpa mpp mres pgce qc kc
   obe mbe cbe kbe frs facs mrcp fcipd mcipd asa fsa caia cma cia cams ccna mcse psm safe scrum togaf lpc lcsw faia aia
   riba leed hec essec escp polytechnique ensae freelance pgmp rgn usn usmc ret`,
);

/** Words that say which of a family it is: number by number. */
export const GENERATIONS: ReadonlyMap<string, number> = new Map([
  ['sr', 1],
  ['senior', 1],
  ['pere', 1],
  ['i', 1],
  ['jr', 2],
  ['junior', 2],
  ['fils', 2],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** Words that belong to the family name behind them. */
export const PARTICLES = words(
  `de du des la le les van von der den dem zu zur zum ten ter te di da do dos das del della dello degli dalla lo bin ibn
   ben al el abu af av mac mc st`,
);

/** What stands before a name at birth. */
export const BORN = words('nee ne born geb geborene nata nato roz rozena');

/** What stands before a name by marriage. */
export const MARRIED = words('epouse ep epse married verh');
