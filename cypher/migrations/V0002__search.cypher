// Search keys instead of raw names: names and texts folded by cypher/search-key.ts, since the analyzer splits no
// apostrophe ("North Korea’s" would be one token). Aliases with a marking of their own are nodes.
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT family_id IF NOT EXISTS FOR (n:ClaimFamily) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
DROP INDEX names IF EXISTS;
DROP INDEX texts IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Actor|Alias|Channel|Country|Event|Narrative|Place|Topic) ON EACH [n.searchKey]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Claim|Statement|CounterEvidence|Document) ON EACH [n.searchKey]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
