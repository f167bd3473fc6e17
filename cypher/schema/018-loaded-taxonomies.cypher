// Occupations of ESCO that an operator loads, under their ISCO-08 group, and the titles that name them. A title's words are
// kept as the program's own stems, parted by blanks, so the index must not cut or fold them again.
CREATE CONSTRAINT occupation_uri IF NOT EXISTS FOR (o:Occupation) REQUIRE o.uri IS UNIQUE;
CREATE CONSTRAINT occupation_title_key IF NOT EXISTS FOR (t:OccupationTitle) REQUIRE t.key IS UNIQUE;
CREATE INDEX occupation_title_version IF NOT EXISTS FOR (t:OccupationTitle) ON (t.lang, t.version);
CREATE FULLTEXT INDEX occupation_titles IF NOT EXISTS FOR (t:OccupationTitle) ON EACH [t.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX sector_labels IF NOT EXISTS FOR (s:Sector) ON EACH [s.wordsEn, s.wordsFr]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
