// The keyed hashes by which the forgotten persons of a network are known again, with the key they were made with.
// mode: READ
// param network: STRING
// column key: STRING
// column strong: LIST<STRING> -- of what belongs to one person: an address, a number, an account, a record
// column weak: LIST<STRING> -- of what several persons can have: a name with an employer
// column accounts: LIST<STRING> -- on which platforms an account is known, as `kind:PLATFORM`
MATCH (network:Network {id: $network})
MATCH (suppression:Suppression) WHERE suppression.networkId = $network AND suppression.id IS NOT NULL
RETURN network.suppressionKey AS key, suppression.strong AS strong, suppression.weak AS weak, suppression.accounts AS accounts
