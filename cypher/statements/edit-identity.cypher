// name: answerIdentityQuestion
// Says whether two actors are one; both stay, with all that is known of each.
// params: actor: string, candidate: string, answer: string, version: integer
// writes
MATCH (a:Actor {id: $actor})-[r:POSSIBLY_SAME_AS]->(b:Actor {id: $candidate})
SET r.status = $answer, r.version = $version
RETURN r.status AS status
