// One network, one goal, one moment, and the model's parameters as plain values (reading them per row would cost a
// store access each).
MATCH (model:Model {name: $model})
MATCH (network:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (network)-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})
WITH network, ego, goal, model, coalesce($at, datetime()) AS at
WITH network, ego, goal, model, at, coalesce($goalAt, at) AS goalAt, toInteger(floor(at.epochSeconds / 86400.0)) AS day,
     CASE coalesce(goal.helpValues[size([changed IN goal.helpTimes WHERE changed <= coalesce($goalAt, at)])], goal.help)
       WHEN 'INFORMATION' THEN model.gammaInformation WHEN 'COSTLY' THEN model.gammaCostly
       ELSE model.gammaOrdinary END AS gamma,
     model.delta AS delta, model.phiMin AS phiMin, 1.0 / model.halfLife AS decay, 1.0 / model.halfLifeKin AS decayKin,
     model.noContactDays AS noContactDays
