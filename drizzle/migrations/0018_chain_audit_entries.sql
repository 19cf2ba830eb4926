CREATE TABLE "audit_chain" (
	"position" bigint PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"row_id" bigint NOT NULL,
	"content_hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_chain_row" UNIQUE("source","row_id"),
	CONSTRAINT "audit_chain_position" CHECK ("audit_chain"."position" > 0)
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"number" integer PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "introduction_transitions" DROP CONSTRAINT "introduction_transitions_actor_id_accounts_id_fk";

--> statement-breakpoint
ALTER TABLE audit_chain ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit_chain FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit_seals ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit_seals FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The function below runs as the owner, which no bypass may be counted on.
CREATE POLICY audit_chain_owner ON audit_chain TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY audit_chain_readers ON audit_chain FOR SELECT TO cite_system, cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY audit_seals_readers ON audit_seals FOR SELECT TO cite_system, cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY audit_seals_system ON audit_seals FOR INSERT TO cite_system WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON audit_chain, audit_seals TO cite_system, cite_coordinator;
--> statement-breakpoint
GRANT INSERT ON audit_seals TO cite_system;
--> statement-breakpoint
-- A value with its length in bytes before it, so that no two rows give the same text; a null has no length.
CREATE FUNCTION audit_text(VARIADIC fields text[]) RETURNS text LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog
  AS $$
    SELECT string_agg(CASE WHEN field IS NULL THEN '-' ELSE octet_length(field) || ':' || field END, ',' ORDER BY place)
    FROM unnest(fields) WITH ORDINALITY AS listed (field, place)
  $$;
--> statement-breakpoint
CREATE FUNCTION audit_hash(content text) RETURNS text LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog
  AS $$ SELECT encode(sha256(convert_to(content, 'UTF8')), 'hex') $$;
--> statement-breakpoint
-- Microseconds since 1970, whatever the time zone of the session.
CREATE FUNCTION audit_moment(moment timestamptz) RETURNS text LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog
  AS $$ SELECT (extract(epoch FROM moment) * 1000000)::bigint::text $$;
--> statement-breakpoint
CREATE FUNCTION append_to_audit_chain(source text, row_id bigint, content text) RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    content_hash text := audit_hash(content);
    last_position bigint := 0;
    last_hash text := repeat('0', 64);
    head record;
  BEGIN
    -- Held until the transaction has committed: positions are in the order of the commits, and none is missing.
    PERFORM pg_advisory_xact_lock(hashtext('audit_chain'));
    SELECT chain.position, chain.hash INTO head FROM audit_chain AS chain ORDER BY chain.position DESC LIMIT 1;
    IF FOUND THEN
      last_position := head.position;
      last_hash := head.hash;
    END IF;
    INSERT INTO audit_chain (position, source, row_id, content_hash, previous_hash, hash)
    VALUES (last_position + 1, source, row_id, content_hash, last_hash,
      audit_hash(last_hash || ':' || content_hash));
  END
  $$;
--> statement-breakpoint
CREATE FUNCTION chain_audit_entry(entry audit_entries) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
    SELECT append_to_audit_chain('audit_entries', entry.id, audit_text(
      'audit_entries', entry.id::text, audit_moment(entry.at), entry.actor_id::text, entry.actor_role, entry.action,
      entry.subject_kind, entry.subject_id, entry.details::text))
  $$;
--> statement-breakpoint
CREATE FUNCTION chain_introduction_transition(moved introduction_transitions) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
    SELECT append_to_audit_chain('introduction_transitions', moved.id, audit_text(
      'introduction_transitions', moved.id::text, moved.introduction_id::text, moved.from_state, moved.to_state,
      moved.actor_id::text, moved.actor_role, moved.scoring_version, moved.reason, audit_moment(moved.at)))
  $$;
--> statement-breakpoint
CREATE FUNCTION chain_audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    IF TG_TABLE_NAME = 'audit_entries' THEN
      PERFORM chain_audit_entry(NEW);
    ELSE
      PERFORM chain_introduction_transition(NEW);
    END IF;
    RETURN NULL;
  END
  $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION audit_text(text[]), audit_hash(text), audit_moment(timestamptz),
  append_to_audit_chain(text, bigint, text), chain_audit_entry(audit_entries),
  chain_introduction_transition(introduction_transitions), chain_audit_row() FROM PUBLIC;
--> statement-breakpoint
-- What was written before there was a chain, in the order of its time; the owner is not held to the rows of a policy here.
ALTER TABLE audit_entries NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE introduction_transitions NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DO $$
DECLARE
  past record;
BEGIN
  FOR past IN
    SELECT at, 'audit_entries' AS source, id FROM audit_entries
    UNION ALL SELECT at, 'introduction_transitions', id FROM introduction_transitions
    ORDER BY at, source, id
  LOOP
    IF past.source = 'audit_entries' THEN
      PERFORM chain_audit_entry(entry) FROM audit_entries AS entry WHERE entry.id = past.id;
    ELSE
      PERFORM chain_introduction_transition(moved) FROM introduction_transitions AS moved WHERE moved.id = past.id;
    END IF;
  END LOOP;
END
$$;
--> statement-breakpoint
ALTER TABLE audit_entries FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE introduction_transitions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Deferred to the commit, so that the lock of the chain is taken after every other one and can be part of no deadlock.
CREATE CONSTRAINT TRIGGER chained AFTER INSERT ON audit_entries DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION chain_audit_row();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER chained AFTER INSERT ON introduction_transitions DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION chain_audit_row();
