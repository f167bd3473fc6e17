// The log of who read what of a network: entries by their number.
CREATE CONSTRAINT access_entry_number IF NOT EXISTS FOR (e:AccessEntry) REQUIRE (e.networkId, e.number) IS UNIQUE;
