// The contacts a path can begin with (those whose tie has evidence) by id, and the greatest of their activations.
WITH *, apoc.map.fromPairs([c IN contacts WHERE c.activation IS NOT NULL | [c.id, c]]) AS entries,
  reduce(most = 0.0, c IN contacts | CASE WHEN c.activation > most THEN c.activation ELSE most END) AS greatestEntry
