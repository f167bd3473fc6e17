// Indexes that no statement enters by: positions and places are looked at from their persons. Each was written for every row
// of an import.
DROP INDEX position_sector IF EXISTS;
DROP INDEX position_sector_parent IF EXISTS;
DROP INDEX position_occupation IF EXISTS;
DROP INDEX position_seniority IF EXISTS;
DROP INDEX person_place IF EXISTS;
