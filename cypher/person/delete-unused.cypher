// Deletes what nobody in a network has any more: identity keys, expertise, and organizations but those the owner classified,
// which are remembered for later imports.
// mode: WRITE
// param network: STRING
CALL () {
  MATCH (key:IdentityKey) WHERE key.networkId = $network AND key.value IS NOT NULL AND NOT EXISTS { (key)<-[:HAS_KEY]-() }
  DELETE key
}
CALL () {
  MATCH (expertise:Expertise) WHERE expertise.networkId = $network AND expertise.key IS NOT NULL
    AND NOT EXISTS { (expertise)<-[:HAS_EXPERTISE]-() }
  DELETE expertise
}
CALL () {
  MATCH (organization:Organization) WHERE organization.networkId = $network AND organization.key IS NOT NULL
    AND organization.ownerSector IS NULL AND NOT EXISTS { (organization)<-[:AT]-() }
  DELETE organization
}
