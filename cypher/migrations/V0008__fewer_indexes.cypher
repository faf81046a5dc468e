// Indexes that no statement reads, and that every post of an archive paid for. A post's id is made of its platform and the
// platform's id, so that statement_id keeps the two unique as well.
DROP INDEX statement_hash IF EXISTS;
DROP INDEX statement_at IF EXISTS;
DROP INDEX carried_at IF EXISTS;
DROP CONSTRAINT post_pid IF EXISTS;
