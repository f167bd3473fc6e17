// The parameters of the alignment score, in one place; every statement reads them from here by the model's name.
// Why each value: Granovetter 1973 and Rajkumar et al. 2022 (gamma), Hansen 1999 (costly help), Roberts & Dunbar 2011
// (half-lives), Levin et al. 2011 (phiMin), Dodds, Muhamad & Watts 2003 (delta).
MERGE (m:Model {name: 'ambit-1'})
SET m.gammaOrdinary = 0.5, m.gammaInformation = 0.25, m.gammaCostly = 1.0,
    m.halfLife = 180.0, m.halfLifeKin = 720.0, m.phiMin = 0.2, m.delta = 0.36, m.sigmaNew = 0.25,
    m.weightCoverage = 0.5, m.weightReach = 0.15, m.weightDiversity = 0.15, m.weightFreshness = 0.1, m.weightFocus = 0.1,
    m.knownShareMin = 0.3, m.friendTiesMin = 0.05,
    m.zoneAbsent = 0.05, m.zoneThin = 0.5, m.warm = 0.1,
    m.unverifiedLow = 0.04, m.unverifiedHigh = 0.64, m.noContactDays = 365;
