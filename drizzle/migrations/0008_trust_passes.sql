-- For whom a transaction acts is said by a pass that the portal signs. One login may take any of the roles, so the role
-- alone proves nothing: a statement that slipped into an employer's transaction may take another one, and may change any
-- setting. It cannot sign.
DO $$
BEGIN
  CREATE ROLE cite_worker NOLOGIN NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END
$$;
--> statement-breakpoint
-- What only the owner reads.
CREATE SCHEMA guard;
--> statement-breakpoint
-- The key of each login, in the two halves that HMAC works with (RFC 2104).
CREATE TABLE guard.pass_keys (login name PRIMARY KEY, inner_key bytea NOT NULL, outer_key bytea NOT NULL);
--> statement-breakpoint
-- The role and the account of this transaction's pass; nulls when it has none, when the signature is not that of the
-- session's login, or when the transaction has meanwhile taken another role than the pass is for.
CREATE FUNCTION acting_for(OUT role text, OUT account uuid) LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    pass text[] := string_to_array(current_setting('app.pass', true), ':');
    keys guard.pass_keys;
  BEGIN
    IF cardinality(pass) IS DISTINCT FROM 3 OR pass[1] IS DISTINCT FROM current_setting('role') THEN
      RETURN;
    END IF;
    SELECT * INTO keys FROM guard.pass_keys WHERE login = session_user;
    IF encode(sha256(keys.outer_key || sha256(keys.inner_key || convert_to(pass[1] || ':' || pass[2], 'UTF8'))), 'hex')
      = pass[3] THEN
      role := pass[1];
      account := nullif(pass[2], '')::uuid;
    END IF;
  END
  $$;
--> statement-breakpoint
-- The account that the current transaction acts for; null outside `withActor`, and for the portal itself.
CREATE OR REPLACE FUNCTION current_actor_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT account FROM public.acting_for() $$;
--> statement-breakpoint
-- Whether the transaction's pass is for the role that it has taken.
CREATE FUNCTION acts_by_pass() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT role IS NOT NULL FROM public.acting_for() $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION acting_for(), current_actor_id(), acts_by_pass() FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION acting_for(), current_actor_id(), acts_by_pass()
  TO cite_visitor, cite_resident, cite_employer, cite_caseworker, cite_coordinator, cite_system, cite_worker;
--> statement-breakpoint
-- The worker reaches the job tables and nothing of people: what it does, it does as the portal, by a pass for that.
GRANT USAGE ON SCHEMA public TO cite_worker;
