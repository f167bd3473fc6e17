// The problems of an import, in file order.
// mode: READ
// param network: STRING
// param importId: STRING
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column problems: LIST<{row: INTEGER, part: STRING?, field: STRING?, severity: STRING, code: STRING, message: STRING}>
CALL () {
  MATCH (problem:ImportProblem) WHERE problem.networkId = $network AND problem.importId = $importId
  RETURN count(problem) AS total
}
CALL () {
  MATCH (problem:ImportProblem) WHERE problem.networkId = $network AND problem.importId = $importId
  WITH problem ORDER BY problem.ordinal SKIP $offset LIMIT $limit
  RETURN collect(problem {.row, .part, .field, .severity, .code, .message}) AS problems
}
RETURN total, problems
