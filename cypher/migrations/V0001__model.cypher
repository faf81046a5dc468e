// The graph's first model. Neo4j Community knows uniqueness constraints and range, text and full-text indexes only:
// that something exists or has a type is held by the imports and by the consistency check.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_sha IF NOT EXISTS FOR (n:Document) REQUIRE n.sha256 IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT channel_id IF NOT EXISTS FOR (n:Channel) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT channel_pid IF NOT EXISTS FOR (n:Channel) REQUIRE (n.platform, n.platformId) IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT post_pid IF NOT EXISTS FOR (n:Post) REQUIRE (n.platform, n.platformPostId) IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT narrative_id IF NOT EXISTS FOR (n:Narrative) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT counter_id IF NOT EXISTS FOR (n:CounterEvidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT object_key IF NOT EXISTS FOR (n:SharedObject) REQUIRE (n.kind, n.key) IS UNIQUE;
CREATE CONSTRAINT technique_id IF NOT EXISTS FOR (n:Technique) REQUIRE n.disarmId IS UNIQUE;
CREATE CONSTRAINT keyword_id IF NOT EXISTS FOR (n:Keyword) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT reach_id IF NOT EXISTS FOR (n:ReachObservation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (n:Assertion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT analyst_id IF NOT EXISTS FOR (n:Analyst) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;

CREATE INDEX actor_key IF NOT EXISTS FOR (n:Actor) ON (n.nameKey);
CREATE INDEX channel_handle IF NOT EXISTS FOR (n:Channel) ON (n.platform, n.handleKey);
CREATE INDEX statement_at IF NOT EXISTS FOR (n:Statement) ON (n.publishedAt);
CREATE INDEX statement_hash IF NOT EXISTS FOR (n:Statement) ON (n.textHash);
CREATE INDEX claim_seen IF NOT EXISTS FOR (n:Claim) ON (n.firstSeenAt);
CREATE INDEX counter_at IF NOT EXISTS FOR (n:CounterEvidence) ON (n.publishedAt);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.published);
CREATE INDEX assertion_status IF NOT EXISTS FOR (n:Assertion) ON (n.status);
CREATE INDEX carried_at IF NOT EXISTS FOR ()-[r:CARRIED]-() ON (r.at);
CREATE INDEX coshared_w IF NOT EXISTS FOR ()-[r:CO_SHARED]-() ON (r.weight);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Actor|Channel|Country|Event|Narrative) ON EACH [n.name, n.names, n.displayName, n.handle, n.title];
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Claim|Statement|CounterEvidence|Document) ON EACH [n.text, n.title];
