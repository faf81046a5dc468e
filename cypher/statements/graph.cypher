// name: labelCounts
// How many nodes of each main label a reader may see.
// params: clearance: integer
// reads
RETURN
  COUNT { (n:Document) WHERE coalesce(n.marking, 4) <= $clearance } AS documents,
  COUNT { (n:Actor) WHERE coalesce(n.marking, 4) <= $clearance } AS actors,
  COUNT { (n:Channel) WHERE coalesce(n.marking, 4) <= $clearance } AS channels,
  COUNT { (n:Statement) WHERE coalesce(n.marking, 4) <= $clearance } AS statements,
  COUNT { (n:Claim) WHERE coalesce(n.marking, 4) <= $clearance } AS claims,
  COUNT { (n:Narrative) WHERE coalesce(n.marking, 4) <= $clearance } AS narratives,
  COUNT { (n:CounterEvidence) WHERE coalesce(n.marking, 4) <= $clearance } AS counterEvidence
