/** ISO 3166-1: alpha-2 with alpha-3, and Kosovo's usual code. */
const ALPHA3 =
  'AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS AW:ABW AX:ALA AZ:AZE ' +
  'BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS ' +
  'BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN ' +
  'CO:COL CR:CRI CU:CUB CV:CPV CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST ' +
  'EG:EGY EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GF:GUF ' +
  'GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD ' +
  'HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM ' +
  'JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA ' +
  'LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL MK:MKD ' +
  'ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM ' +
  'NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG ' +
  'PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA ' +
  'SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD ' +
  'ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS TM:TKM TN:TUN TO:TON ' +
  'TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR ' +
  'VN:VNM VU:VUT WF:WLF WS:WSM XK:XKX YE:YEM YT:MYT ZA:ZAF ZM:ZMB ZW:ZWE';

/** What address books say and CLDR does not. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  US: 'united states of america|u s a|u s|etats unis d amerique|estados unidos de america|vereinigte staaten von amerika|america',
  GB: 'uk|u k|great britain|grande bretagne|britain|england|scotland|wales|northern ireland|angleterre|ecosse|pays de galles|grossbritannien',
  CZ: 'czech republic|republique tcheque|tschechische republik',
  NL: 'holland|hollande|the netherlands|pays bas',
  RU: 'russian federation|federation de russie',
  KR: 'republic of korea|korea|coree|coree du sud|south korea',
  CN: 'peoples republic of china|people s republic of china|prc|p r china|mainland china',
  HK: 'hong kong|hongkong',
  MO: 'macao|macau',
  TR: 'turkey|turquie|turkei',
  CI: 'ivory coast|cote d ivoire',
  CD: 'democratic republic of the congo|dr congo|republique democratique du congo|rdc',
  CG: 'congo|republic of the congo',
  MK: 'macedonia|macedoine',
  SZ: 'swaziland',
  MM: 'burma|birmanie|myanmar',
  VN: 'viet nam',
  IR: 'islamic republic of iran',
  SY: 'syrian arab republic',
  LA: 'lao',
  PS: 'palestine',
  VA: 'holy see|saint siege|vatican',
  TW: 'taiwan r o c|chinese taipei',
  DE: 'brd|federal republic of germany|bundesrepublik deutschland|rfa',
  CH: 'confoederatio helvetica|suisse|schweiz|svizzera',
};

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl'];

let codesByName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country named in one of ten languages or by a code; undefined where it is none. */
export function countryCode(text: string): string | undefined {
  codesByName ??= buildTable();
  const key = foldName(text);
  return codesByName.get(key) ?? codesByName.get(key.replace(/^the /, ''));
}

/** Whether the text is an ISO 3166-1 alpha-2 code (or Kosovo's), in capitals. */
export function isCountryCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && ` ${ALPHA3}`.includes(` ${text}:`);
}

/** Names come from CLDR, which Node ships. */
function buildTable(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = foldName(name);
    if (key !== '' && !table.has(key)) table.set(key, code);
  };
  const pairs = ALPHA3.split(' ').map((pair) => pair.split(':') as [string, string]);
  for (const [code, alpha3] of pairs) {
    add(code, code);
    add(alpha3, code);
  }
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const [code] of pairs) add(names.of(code) ?? '', code);
  }
  for (const [code, names] of Object.entries(OTHER_NAMES)) for (const name of names.split('|')) add(name, code);
  return table;
}

function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
