const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Legal forms and the like that may open a name (`SARL Dupont`, `Groupe SEB`), normalised. */
export const LEADING_LEGAL_FORMS = words(`
  sarl sas sasu eurl sci snc scop scp selarl selas gie ets etablissements ste groupe group
`);

/** Those that may close a name (`Danone SA`, `Acme Inc.`), normalised. */
export const TRAILING_LEGAL_FORMS = words(`
  sa sas sasu sarl eurl sci snc sca scop scic scp selarl selas selafa spfpl gie gip se
  inc incorporated ltd limited llc llp lp plc corp corporation co company pty pte
  gmbh ag kg kgaa bv nv bvba spa srl ab oy asa aps sl slu lda
  groupe group groep gruppe
`);

/** Words before `France` that make it part of the name: `Air France`, `Banque de France`. */
export const NAMES_WITH_FRANCE = words(`
  de en ile la of air business campus radio atout expertise invest team tele sante publique agence bpi
  ugap croix numerique competences habitat active mission digital angels
`);
