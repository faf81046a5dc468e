// Posts in bulk. Rules find them by their words, and by the hosts of what they link to. Their words are kept out of the
// index "texts", where millions of them would bury the claims, and are indexed in the background, so that a load does not
// wait for it.
CREATE FULLTEXT INDEX postTexts IF NOT EXISTS FOR (n:Post) ON EACH [n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true}};
CREATE INDEX object_domain IF NOT EXISTS FOR (n:SharedObject) ON (n.domain);
// What a rule has tied to claims and narratives is found by the rule, to be undone or done anew.
CREATE CONSTRAINT rule_id IF NOT EXISTS FOR (n:Rule) REQUIRE n.id IS UNIQUE;
CREATE INDEX expresses_rule IF NOT EXISTS FOR ()-[r:EXPRESSES]-() ON (r.rule);
CREATE INDEX in_narrative_rule IF NOT EXISTS FOR ()-[r:IN_NARRATIVE]-() ON (r.rule);
