// The nodes that networks share, by which the same one is found in another database.
// mode: READ
// column id: STRING -- its elementId here
// column key: STRING -- its label and key
CALL () {
  MATCH (n:Sector) WHERE n.code IS NOT NULL RETURN n, 'Sector ' + n.code AS key
UNION ALL
  MATCH (n:Occupation) WHERE n.code IS NOT NULL RETURN n, 'Occupation ' + n.code AS key
UNION ALL
  MATCH (n:Place) WHERE n.path IS NOT NULL RETURN n, 'Place ' + n.path AS key
}
RETURN elementId(n) AS id, key
