-- A statement is planned with the policies of the role that it begins with, and may take another role while it runs. So each
-- policy names its role itself: to compare the pass with the role of the moment would let a statement that is planned as a
-- caseworker and runs on as an employer read what a caseworker reads.
CREATE FUNCTION acts_as(wanted text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(role = wanted, false) FROM public.acting_for() $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION acts_as(text) FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION acts_as(text)
  TO cite_visitor, cite_resident, cite_employer, cite_caseworker, cite_coordinator, cite_system, cite_worker;
