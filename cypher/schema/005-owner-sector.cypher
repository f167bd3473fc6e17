// The organizations whose sector the owner said, which every import asks for.
CREATE INDEX organization_owner_sector IF NOT EXISTS FOR (o:Organization) ON (o.networkId, o.ownerSector);
