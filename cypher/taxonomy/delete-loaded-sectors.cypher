// Deletes the groups and classes of NACE that were loaded; those that a position is in lose their labels only.
// mode: WRITE
MATCH (sector:Sector) WHERE sector.code CONTAINS '.'
SET sector.labelEn = null, sector.labelFr = null, sector.wordsEn = null, sector.wordsFr = null
WITH sector WHERE NOT EXISTS { (sector)<-[:IN_SECTOR]-() }
DETACH DELETE sector
