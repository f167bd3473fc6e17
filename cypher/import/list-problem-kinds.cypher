// The problems of an import by kind, those that cost most rows first.
// mode: READ
// param network: STRING
// param importId: STRING
// param rows: INTEGER -- how many rows of each kind
// column code: STRING
// column severity: STRING
// column count: INTEGER
// column message: STRING -- of the first
// column first: LIST<{row: INTEGER, part: STRING?, field: STRING?}> -- the first ones
MATCH (problem:ImportProblem) WHERE problem.networkId = $network AND problem.importId = $importId
WITH problem ORDER BY problem.ordinal
WITH problem.code AS code, problem.severity AS severity, collect(problem {.row, .part, .field, .message}) AS problems,
  sum(1 + coalesce(problem.more, 0)) AS count
RETURN code, severity, count, head(problems).message AS message,
  [each IN problems[..$rows] | {row: each.row, part: each.part, field: each.field}] AS first
ORDER BY CASE severity WHEN 'REJECTED' THEN 0 WHEN 'WARNING' THEN 1 ELSE 2 END, count DESC, code
