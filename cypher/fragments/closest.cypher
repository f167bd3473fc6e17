// The contact who is closest by the `marks` of a person or of a requirement, and by what; null where nobody is.
CALL (marks, closestByMark) {
  UNWIND marks AS mark
  WITH mark, closestByMark[mark.by + ' ' + mark.value] AS found WHERE found IS NOT NULL
  WITH mark, found ORDER BY mark.rank, found.activation DESC, found.ordinal
  RETURN collect({id: found.id, by: CASE mark.by WHEN 'INSIDE' THEN 'SECTOR' ELSE mark.by END})[0] AS closest
}
