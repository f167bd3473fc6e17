// Places that a copied network names; those that are there stay.
// mode: WRITE
// param places: LIST<STRING> -- their paths
UNWIND $places AS path
MERGE (:Place {path: path})
