CREATE TABLE "identity"."home_neighbourhoods" (
	"resident_id" uuid PRIMARY KEY NOT NULL,
	"neighbourhood" "sealed_text" NOT NULL,
	"address_index" text NOT NULL,
	"by_hand" boolean NOT NULL,
	"told_by" uuid NOT NULL,
	"told_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity"."home_neighbourhoods" ADD CONSTRAINT "home_neighbourhoods_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."home_neighbourhoods" ADD CONSTRAINT "home_neighbourhoods_told_by_accounts_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE identity.home_neighbourhoods ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.home_neighbourhoods FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Caseworkers write what they found, and read it through the door below.
GRANT SELECT (resident_id), INSERT, UPDATE (neighbourhood, address_index, by_hand, told_by, told_at)
  ON identity.home_neighbourhoods TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY home_neighbourhoods_caseworker ON identity.home_neighbourhoods TO cite_caseworker
  USING (true) WITH CHECK (told_by = (SELECT current_actor_id()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.home_neighbourhoods TO cite_system;
--> statement-breakpoint
CREATE POLICY home_neighbourhoods_system ON identity.home_neighbourhoods TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Sealed anew when a key changes.
GRANT SELECT, UPDATE ON identity.home_neighbourhoods TO cite_keeper;
--> statement-breakpoint
CREATE POLICY home_neighbourhoods_keeper ON identity.home_neighbourhoods TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Caseworkers tell by name where somebody lives, and look addresses up.
GRANT SELECT (code, label, contour, west, south, east, north, retired_at) ON priority_neighbourhoods TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY priority_neighbourhoods_read ON priority_neighbourhoods FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
-- The one way to read in which neighbourhood a person lives, sealed; it writes down who read it. A row for caseworkers alone:
-- the person reads hers with everything else that is held of her.
CREATE FUNCTION identity.read_home_neighbourhood(wanted uuid)
  RETURNS TABLE (neighbourhood text, address_index text, by_hand boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
  BEGIN
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF reader IS DISTINCT FROM 'cite_caseworker' OR actor IS NULL THEN
      RETURN;
    END IF;
    RETURN QUERY
      SELECT home.neighbourhood::text, home.address_index, home.by_hand
      FROM identity.home_neighbourhoods AS home WHERE home.resident_id = wanted;
    IF FOUND THEN
      INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
      VALUES (public.acting_at(), actor, 'caseworker', 'neighbourhood.viewed', 'resident', wanted::text, '{}');
    END IF;
  END
  $$;
--> statement-breakpoint
GRANT CREATE ON SCHEMA identity TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION identity.read_home_neighbourhood(uuid) OWNER TO cite_keeper;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA identity FROM cite_keeper;
--> statement-breakpoint
DO $$
BEGIN
  SET LOCAL ROLE cite_keeper;
  REVOKE ALL ON FUNCTION identity.read_home_neighbourhood(uuid) FROM public;
  GRANT EXECUTE ON FUNCTION identity.read_home_neighbourhood(uuid) TO cite_caseworker;
  RESET ROLE;
END
$$;
