// The activation of a tie `k` between two others (interactions are with the ego, so it rests on what was declared or
// seen); null without evidence.
WITH *,
  CASE WHEN k.strengthDays IS NULL THEN k.declared
    ELSE last([n IN range(0, size(k.strengthDays) - 1) WHERE k.strengthDays[n] <= day | k.strengthValues[n]]) END AS declared,
  CASE WHEN k.contactDays IS NULL THEN CASE WHEN k.contactDay <= day THEN k.contactDay END
    ELSE last([d IN k.contactDays WHERE d <= day]) END AS contactDay
WITH *,
  coalesce(declared >= 0, false) AS verified,
  CASE WHEN declared >= 0 THEN declared ELSE k.estimate END ^ gamma
    * (phiMin + (1.0 - phiMin) * 2.0 ^ (
      -CASE WHEN contactDay IS NOT NULL THEN day - contactDay
        WHEN day - k.sinceDay < noContactDays THEN day - k.sinceDay
        ELSE noContactDays END
      * CASE WHEN k.kin THEN decayKin ELSE decay END)) AS activation
