// What the loaded NACE calls sectors; no row for those it does not know.
// mode: READ
// param codes: LIST<STRING>
// column code: STRING
// column labelEn: STRING?
// column labelFr: STRING?
UNWIND $codes AS code
MATCH (sector:Sector {code: code})
RETURN sector.code AS code, sector.labelEn AS labelEn, sector.labelFr AS labelFr
