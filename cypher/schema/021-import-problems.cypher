// A problem of an import by its number, so that a long report is written without looking through what is written of it. No
// constraint: nothing but the import that holds the network writes them, and a network written by an older version must open.
CREATE INDEX import_problem_ordinal IF NOT EXISTS FOR (p:ImportProblem) ON (p.networkId, p.importId, p.ordinal);
