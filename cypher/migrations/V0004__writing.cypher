// The change log: every write by hand or by review is one entry, chained to the one before it by hash.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (c:Change) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (c:Change) REQUIRE c.idempotencyKey IS UNIQUE;
CREATE CONSTRAINT change_entry IF NOT EXISTS FOR (c:Change) REQUIRE c.entry IS UNIQUE;
CREATE CONSTRAINT change_log IF NOT EXISTS FOR (l:ChangeLog) REQUIRE l.id IS UNIQUE;
CREATE INDEX change_target IF NOT EXISTS FOR (c:Change) ON (c.target);
CREATE INDEX change_undoes IF NOT EXISTS FOR (c:Change) ON (c.undoes);
