-- All names, sealed, for the portal to search and sort among: no index and no order of them may stand in the database. They
-- are handed over only to whoever does not hold them as they are now: `stamp` says which rows there were, in which version,
-- and `known` is the one of the last time. Each row has the stamp; when nothing is handed over, one row has nothing else.
-- One audit row says who had them gone through; those whom the person is then shown are read by the other door.
DO $$
BEGIN
  SET LOCAL ROLE cite_keeper;
  DROP FUNCTION identity.read_all_names();
  RESET ROLE;
END
$$;
--> statement-breakpoint
CREATE FUNCTION identity.read_all_names(known text)
  RETURNS TABLE (stamp text, resident_id uuid, given_name text, family_name text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
    counted bigint;
    versions numeric;
    present text;
  BEGIN
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF reader IS DISTINCT FROM 'cite_caseworker' OR actor IS NULL THEN
      RETURN;
    END IF;
    SELECT count(*), sum(hashtextextended(person.resident_id::text || person.xmin::text, 0)) INTO counted, versions
    FROM identity.identities AS person;
    present := concat_ws(' ', current_database(), counted, versions);
    INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
    VALUES (public.acting_at(), actor, 'caseworker', 'identity.searched', 'resident_list', 'all', jsonb_build_object('names', counted));
    RETURN QUERY
      SELECT present, person.resident_id, person.given_name::text, person.family_name::text
      FROM identity.identities AS person WHERE present IS DISTINCT FROM known;
    IF NOT FOUND THEN
      RETURN QUERY SELECT present, NULL::uuid, NULL::text, NULL::text;
    END IF;
  END
  $$;
--> statement-breakpoint
GRANT CREATE ON SCHEMA identity TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION identity.read_all_names(text) OWNER TO cite_keeper;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA identity FROM cite_keeper;
--> statement-breakpoint
DO $$
BEGIN
  SET LOCAL ROLE cite_keeper;
  REVOKE ALL ON FUNCTION identity.read_all_names(text) FROM public;
  GRANT EXECUTE ON FUNCTION identity.read_all_names(text) TO cite_caseworker;
  RESET ROLE;
END
$$;
--> statement-breakpoint
-- The chain of the journal, written as before and in a quarter of the time: a function in SQL is planned at each call, one in
-- PL/pgSQL once for each connection. A page of fifty names adds fifty links, and every other writer waits meanwhile.
CREATE OR REPLACE FUNCTION audit_text(VARIADIC fields text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE
  SET search_path = pg_catalog
  AS $$
  DECLARE
    field text;
    content text := '';
  BEGIN
    FOREACH field IN ARRAY fields LOOP
      content := content || ',' || CASE WHEN field IS NULL THEN '-' ELSE octet_length(field) || ':' || field END;
    END LOOP;
    RETURN substr(content, 2);
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION audit_hash(content text) RETURNS text LANGUAGE plpgsql IMMUTABLE
  SET search_path = pg_catalog
  AS $$ BEGIN RETURN encode(sha256(convert_to(content, 'UTF8')), 'hex'); END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION audit_moment(moment timestamptz) RETURNS text LANGUAGE plpgsql IMMUTABLE
  SET search_path = pg_catalog
  AS $$ BEGIN RETURN (extract(epoch FROM moment) * 1000000)::bigint::text; END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION chain_audit_entry(entry audit_entries) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    PERFORM append_to_audit_chain('audit_entries', entry.id, audit_text(
      'audit_entries', entry.id::text, audit_moment(entry.at), entry.actor_id::text, entry.actor_role, entry.action,
      entry.subject_kind, entry.subject_id, entry.details::text));
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION chain_introduction_transition(moved introduction_transitions) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    PERFORM append_to_audit_chain('introduction_transitions', moved.id, audit_text(
      'introduction_transitions', moved.id::text, moved.introduction_id::text, moved.from_state, moved.to_state,
      moved.actor_id::text, moved.actor_role, moved.scoring_version, moved.reason, audit_moment(moved.at)));
  END
  $$;
