// Adds to an import's report the rows that did not become a record, or not whole.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param problems: LIST<{ordinal: INTEGER, row: INTEGER, part: STRING?, field: STRING?, severity: STRING, code: STRING, message: STRING, more: INTEGER?}>
MATCH (import:Import {networkId: $network, id: $importId})
UNWIND $problems AS row
// By itself first: found by the index over all three, however many there are.
MERGE (problem:ImportProblem {networkId: $network, importId: $importId, ordinal: row.ordinal})
SET problem.row = row.row, problem.part = row.part, problem.field = row.field, problem.severity = row.severity, problem.code = row.code,
  problem.message = row.message, problem.more = row.more
MERGE (import)-[:REPORTS]->(problem)
