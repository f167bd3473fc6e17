import type { ContactField } from '../../domain.ts';
import { foldHeader } from '../readers/table/header.ts';

/** How address books, spreadsheets and CRMs name their columns in English, French, German and Spanish; folded. */
const ALIASES: Readonly<Partial<Record<ContactField, string>>> = {
  NAME:
    'full name|fullname|display name|contact name|contact|complete name|nom complet|nom et prenom|nom prenom|prenom nom|prenom et nom|nom a afficher|nom affiche|' +
    'vollstandiger name|anzeigename|name vorname|vorname name|vorname nachname|nachname vorname|nombre completo|nombre y apellidos|nombre mostrado|contacto|kontakt',
  GIVEN_NAME:
    'first name|firstname|first|given name|givenname|forename|prenom|prenoms|vorname|vornamen|nombre de pila|primer nombre',
  MIDDLE_NAME: 'middle name|additional name|deuxieme prenom|weitere vornamen|zweiter vorname|segundo nombre',
  FAMILY_NAME:
    'last name|lastname|last|surname|family name|familyname|nom de famille|nachname|familienname|apellido|apellidos',
  NICKNAME: 'nickname|nick name|surnom|spitzname|apodo',
  EMAIL:
    'email|e mail|mail|email address|e mail address|emailaddress|mail address|adresse email|adresse e mail|adresse mail|adresse electronique|adresse de messagerie|' +
    'courriel|adresse courriel|mel|e mail adresse|email adresse|emailadresse|mailadresse|correo|correo electronico|direccion de correo electronico|direccion de correo',
  PHONE:
    'phone|phone number|phonenumber|telephone|telephone number|tel|mobile|mobile phone|mobile number|cell|cell phone|cellphone|portable|gsm|telephone portable|telephone mobile|telephone fixe|fixe|tel mobile|tel portable|tel fixe|' +
    'numero de telephone|telefon|telefonnummer|tel nr|handy|handynummer|mobil|mobiltelefon|mobilnummer|festnetz|telefono|telefono movil|movil|numero de telefono',
  ORGANIZATION:
    'company|company name|companyname|organization|organisation|organization name|organisation name|employer|firm|account name|societe|nom de la societe|entreprise|nom de l entreprise|employeur|organisme|raison sociale|structure|' +
    'firma|firmenname|unternehmen|arbeitgeber|empresa|organizacion|compania',
  TITLE:
    'job title|jobtitle|position|role|job|function|occupation|headline|fonction|poste|profession|metier|intitule du poste|titre du poste|' +
    'beruf|berufsbezeichnung|funktion|stellung|jobtitel|cargo|puesto|profesion',
  PROFILE:
    'profile|profile url|profileurl|url|profil|url du profil|lien du profil|adresse du profil|profil url|profillink|perfil|url del perfil|' +
    'linkedin|linkedin url|linkedin profile|profil linkedin|viadeo|profil viadeo|viadeo url|facebook|facebook url|twitter|twitter url|x twitter|xing|xing url|xing profil|mastodon|bluesky|social profile|reseau social',
  WEBSITE:
    'website|web site|web page|webpage|homepage|web|site|site web|site internet|webseite|internetseite|pagina web|sitio web',
  LOCALITY: 'city|town|locality|ville|commune|localite|ort|stadt|wohnort|ciudad|localidad|poblacion',
  REGION:
    'region|state|province|county|state province|departement|canton|etat|bundesland|kanton|provincia|estado|comunidad autonoma',
  COUNTRY: 'country|country region|pays|pays region|land|land region|pais',
  ADDRESS: 'full address|address formatted|formatted address|adresse complete',
  TAG:
    'tag|tags|label|labels|group|groups|category|categories|list|lists|etiquette|etiquettes|libelle|libelles|groupe|groupes|categorie|liste|listes|' +
    'kategorie|kategorien|gruppe|gruppen|schlagworte|stichworte|etiqueta|etiquetas|grupo|grupos|categoria|categorias|lista',
  EXPERTISE:
    'skill|skills|expertise|competence|competences|kenntnisse|fahigkeiten|kompetenzen|habilidades|competencias',
  SINCE:
    'connected on|connected since|contact since|known since|connecte le|en contact depuis|contact depuis|connait depuis|verbunden am|verbunden seit|kontakt seit|bekannt seit|contacto desde|conectado el',
  LAST_CONTACT:
    'last contact|last contacted|last contact date|last contacted on|last interaction|dernier contact|date du dernier contact|derniere interaction|' +
    'letzter kontakt|letzter kontakt am|ultimo contacto|fecha del ultimo contacto',
};

const FIELDS: ReadonlyMap<string, ContactField> = new Map(
  Object.entries(ALIASES).flatMap(([field, names]) => names.split('|').map((name) => [name, field as ContactField])),
);

/** A family name beside a given name, else the whole name. */
const NAME_OR_FAMILY = ['name', 'nom'];
/** A given name beside a family name, else the whole name. */
const NAME_OR_GIVEN = ['nombre'];
/** A salutation (`Mr`) or a position: what the column holds tells. */
const TITLE_OR_SALUTATION = ['title', 'titre', 'titel', 'titulo'];

/** Words that say which of several phones, addresses or mailboxes it is, not what it is. */
const QUALIFIERS =
  /\b(\d+|value|valeur|wert|primary|secondary|main|other|principale?|secondaire|autre|haupt|weitere|otro|principal|home|personal|private|domicile|perso|personnelle?|privee?|privat|particular|work|business|professional|office|bureau|pro|professionnelle?|geschaftlich|dienstlich|firma|trabajo|of|du|de la|contact)\b/g;

/** What a column's name may mean; more than one where its neighbours or its values have to tell. */
export type HeaderMeaning = ContactField | 'NAME_OR_FAMILY' | 'NAME_OR_GIVEN' | 'TITLE_OR_SALUTATION';

/** What the name of a column means (`E-mail 2`, `Tél. (bureau)`, `Ort`); undefined where it is none that is known. */
export function meaningOfHeader(name: string): HeaderMeaning | undefined {
  const folded = foldHeader(name);
  const bare = folded.replace(QUALIFIERS, ' ').replace(/\s+/g, ' ').trim();
  for (const text of [folded, bare]) {
    if (NAME_OR_FAMILY.includes(text)) return 'NAME_OR_FAMILY';
    if (NAME_OR_GIVEN.includes(text)) return 'NAME_OR_GIVEN';
    if (TITLE_OR_SALUTATION.includes(text)) return 'TITLE_OR_SALUTATION';
    const field = FIELDS.get(text);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** Columns that are not read but are columns all the same. */
const UNREAD: ReadonlySet<string> = new Set(
  (
    'note|notes|remark|remarks|comment|comments|description|birthday|birth date|date of birth|anniversary|street|address|zip|zip code|postal code|postcode|fax|department|photo|gender|prefix|suffix|salutation|initials|id|uid|status|type|date|created|updated|source|language|industry|' +
    'remarque|remarques|commentaire|commentaires|anniversaire|date de naissance|naissance|rue|adresse|adresse postale|code postal|cp|service|civilite|sexe|statut|date de creation|langue|secteur|' +
    'notiz|notizen|bemerkung|bemerkungen|kommentar|geburtstag|geburtsdatum|strasse|anschrift|plz|postleitzahl|abteilung|anrede|geschlecht|datum|branche|' +
    'nota|notas|comentario|comentarios|cumpleanos|fecha de nacimiento|calle|direccion|codigo postal|cp|departamento|sexo|fecha|idioma|sector'
  ).split('|'),
);

/** Whether the text is what people call a column, read or not: a record of such words is a header beyond doubt. */
export function isColumnName(name: string): boolean {
  return UNREAD.has(foldHeader(name)) || meaningOfHeader(name) !== undefined;
}
