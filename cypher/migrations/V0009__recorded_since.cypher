// What was recorded since a day is asked of the latest, not of all.
CREATE INDEX assertion_asserted_at IF NOT EXISTS FOR (t:Assertion) ON (t.assertedAt);
CREATE INDEX change_at IF NOT EXISTS FOR (c:Change) ON (c.at);
