// Of the ties `k` between two others those that exist at `day`, with their activation (interactions are with the ego, so it
// rests on what was declared or seen); null without evidence. `k.compact` says what is needed of most ties in one short
// list, which Neo4j keeps inside the tie's own record: [1 + strength * 2^50 or 0 where there is no evidence, day since or 0,
// day of the last contact or 2000000, flags: 1 declared, 2 kin, 4 the past or the end differ: look at the properties], days
// counted from a million before 1970.
WITH *, k.compact AS said, day + 1000000 AS today
WHERE said[1] <= today AND (said[3] < 4 OR coalesce(day < k.untilDay, true))
WITH *, CASE WHEN said[3] < 4 THEN null ELSE {
    declared: CASE WHEN k.strengthDays IS NULL THEN k.declared
      ELSE last([n IN range(0, size(k.strengthDays) - 1) WHERE k.strengthDays[n] <= day | k.strengthValues[n]]) END,
    estimate: k.estimate,
    touched: coalesce(last([d IN k.contactDays WHERE d <= day]) + 1000000, said[2])} END AS past
WITH *,
  CASE WHEN past IS NULL THEN said[3] % 2 = 1 ELSE coalesce(past.declared >= 0, false) END AS verified,
  CASE WHEN past IS NULL THEN CASE WHEN said[0] > 0 THEN (said[0] - 1) * 8.881784197001252E-16 END
    WHEN past.declared >= 0 THEN past.declared ELSE past.estimate END ^ gamma
    * (phiMin + (1.0 - phiMin) * 2.0 ^ (
      CASE WHEN coalesce(past.touched, said[2]) <= today THEN coalesce(past.touched, said[2]) - today
        WHEN today - said[1] < noContactDays THEN said[1] - today
        ELSE -noContactDays END
      * CASE WHEN said[3] % 4 < 2 THEN decay ELSE decayKin END)) AS activation
