-- How many establishments of a company are registered, whoever did it; those that were not confirmed in the end do not
-- count. Each place of work tells another band of a trip: one company must not get as many as it has colleagues.
GRANT CREATE ON SCHEMA public TO cite_keeper;
--> statement-breakpoint
CREATE FUNCTION count_establishments_of(company text) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
    SELECT count(*)::integer FROM establishments
    WHERE left(siret, 9) = company AND status <> 'rejected' AND acts_by_pass()
  $$;
--> statement-breakpoint
ALTER FUNCTION count_establishments_of(text) OWNER TO cite_keeper;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM cite_keeper;
--> statement-breakpoint
DO $$
BEGIN
  SET LOCAL ROLE cite_keeper;
  REVOKE ALL ON FUNCTION count_establishments_of(text) FROM public;
  GRANT EXECUTE ON FUNCTION count_establishments_of(text) TO cite_employer;
  RESET ROLE;
END
$$;
