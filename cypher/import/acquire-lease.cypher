// Gives a program the right to import into a network, where nobody else has it: one import at a time, across programs. The
// database's clock decides, as those of machines differ.
// mode: WRITE
// param network: STRING
// param holder: STRING
// param seconds: INTEGER -- without being renewed
// param dead: STRING? -- a holder that is known to have ended
// column holder: STRING? -- who has it now
MATCH (network:Network {id: $network})
SET network.locked = true
REMOVE network.locked
WITH network, network.importHolder IS NULL OR network.importHolder IN [$holder, $dead]
  OR network.importHeldUntil < datetime() AS isFree
SET network.importHolder = CASE WHEN isFree THEN $holder ELSE network.importHolder END,
  network.importHeldUntil = CASE WHEN isFree THEN datetime() + duration({seconds: $seconds}) ELSE network.importHeldUntil END
RETURN network.importHolder AS holder
