// Expertises that all networks share, each with what it counts as (BROADER), and the names that mean one: those of the program's
// own table and the skills of ESCO that an operator loads. The expertises of a network keep what they count as (`keys`).
CREATE CONSTRAINT expertise_uri IF NOT EXISTS FOR (e:Expertise) REQUIRE e.uri IS UNIQUE;
CREATE CONSTRAINT expertise_name_key IF NOT EXISTS FOR (n:ExpertiseName) REQUIRE n.key IS UNIQUE;
CREATE INDEX expertise_name_version IF NOT EXISTS FOR ()-[n:NAMES]-() ON (n.source, n.version);
CREATE INDEX expertise_broader_version IF NOT EXISTS FOR ()-[b:BROADER]-() ON (b.source, b.version);
