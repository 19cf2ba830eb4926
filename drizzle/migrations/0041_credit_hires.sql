CREATE TABLE "hire_credits" (
	"introduction_id" uuid NOT NULL,
	"scheme" text,
	"organisation_id" uuid,
	CONSTRAINT "hire_credits_once" UNIQUE NULLS NOT DISTINCT("introduction_id","scheme","organisation_id"),
	CONSTRAINT "hire_credits_one_kind" CHECK (("hire_credits"."scheme" is null) <> ("hire_credits"."organisation_id" is null))
);
--> statement-breakpoint
CREATE TABLE "identity"."scheme_enrolments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"scheme" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"entered_on" date NOT NULL,
	"left_on" date
);
--> statement-breakpoint
CREATE TABLE "identity"."scheme_situations" (
	"resident_id" uuid PRIMARY KEY NOT NULL,
	"answers" "sealed_text" NOT NULL,
	"told_by" uuid NOT NULL,
	"told_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hire_credits" ADD CONSTRAINT "hire_credits_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hire_credits" ADD CONSTRAINT "hire_credits_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."scheme_enrolments" ADD CONSTRAINT "scheme_enrolments_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."scheme_enrolments" ADD CONSTRAINT "scheme_enrolments_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."scheme_situations" ADD CONSTRAINT "scheme_situations_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."scheme_situations" ADD CONSTRAINT "scheme_situations_told_by_accounts_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "scheme_enrolments_one_live" ON "identity"."scheme_enrolments" USING btree ("resident_id","scheme") WHERE "identity"."scheme_enrolments"."left_on" is null;
--> statement-breakpoint
ALTER TABLE identity.scheme_situations ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.scheme_situations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.scheme_enrolments ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.scheme_enrolments FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE hire_credits ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE hire_credits FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Caseworkers write what they are told, and read it through the door below.
GRANT SELECT (resident_id), INSERT, UPDATE (answers, told_by, told_at) ON identity.scheme_situations TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY scheme_situations_caseworker ON identity.scheme_situations TO cite_caseworker
  USING (true) WITH CHECK (told_by = (SELECT current_actor_id()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (left_on) ON identity.scheme_enrolments TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY scheme_enrolments_caseworker ON identity.scheme_enrolments TO cite_caseworker USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.scheme_situations, identity.scheme_enrolments, hire_credits TO cite_system;
--> statement-breakpoint
CREATE POLICY scheme_situations_system ON identity.scheme_situations TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY scheme_enrolments_system ON identity.scheme_enrolments TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY hire_credits_system ON hire_credits TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Sealed anew when a key changes, and for the doors below.
GRANT SELECT, UPDATE ON identity.scheme_situations TO cite_keeper;
--> statement-breakpoint
GRANT SELECT ON identity.scheme_enrolments, partner_organisations TO cite_keeper;
--> statement-breakpoint
GRANT SELECT, INSERT ON hire_credits TO cite_keeper;
--> statement-breakpoint
CREATE POLICY scheme_situations_keeper ON identity.scheme_situations TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY scheme_enrolments_doors ON identity.scheme_enrolments FOR SELECT TO cite_keeper USING (true);
--> statement-breakpoint
CREATE POLICY partner_organisations_doors_read ON partner_organisations FOR SELECT TO cite_keeper USING (true);
--> statement-breakpoint
CREATE POLICY hire_credits_doors ON hire_credits TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
-- The one way to read what a person said of her situation, sealed; it writes down who read it. For caseworkers alone: the person
-- reads hers with everything else that is held of her.
CREATE FUNCTION identity.read_scheme_situation(wanted uuid) RETURNS TABLE (answers text, told_at timestamptz)
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
      SELECT told.answers::text, told.told_at FROM identity.scheme_situations AS told WHERE told.resident_id = wanted;
    IF FOUND THEN
      INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
      VALUES (public.acting_at(), actor, 'caseworker', 'situation.viewed', 'resident', wanted::text, '{}');
    END IF;
  END
  $$;
--> statement-breakpoint
-- Who contributed to a hire, in the transaction of the move and whoever makes it: each scheme that the person is in that day, and
-- each organisation that follows her, moved the introduction along, or brought her into one of these schemes.
CREATE FUNCTION credit_hire() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    day date := (NEW.at AT TIME ZONE 'Europe/Paris')::date;
    person uuid;
    follower uuid;
    mover uuid;
  BEGIN
    SELECT residents.id, residents.organisation_id, staff_members.organisation_id INTO person, follower, mover
      FROM introductions JOIN residents ON residents.id = introductions.resident_id
      LEFT JOIN staff_members ON staff_members.account_id = introductions.caseworker_id
      WHERE introductions.id = NEW.introduction_id;
    INSERT INTO hire_credits (introduction_id, scheme, organisation_id)
      WITH entered AS (
        SELECT scheme, organisation_id FROM identity.scheme_enrolments
        WHERE resident_id = person AND entered_on <= day AND coalesce(left_on, day) >= day)
      SELECT NEW.introduction_id, scheme, NULL::uuid FROM entered
      UNION SELECT NEW.introduction_id, NULL, organisation_id FROM entered
      UNION SELECT NEW.introduction_id, NULL, contributor FROM unnest(ARRAY[follower, mover]) AS contributor
        WHERE contributor IS NOT NULL
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END
  $$;
--> statement-breakpoint
-- While its function is still the owner's, who may not run it any more below.
CREATE TRIGGER hire_credits_of_introduction AFTER INSERT ON introduction_transitions FOR EACH ROW
  WHEN (NEW.to_state = 'hired') EXECUTE FUNCTION credit_hire();
--> statement-breakpoint
-- Hires and contributions, of nobody by name: one row of all hires, one for each scheme, one for each organisation. A hire is cut
-- in 27,720 parts, which 1 to 12 contributors share without a rest, and more with one that nobody gets: the parts of the schemes
-- together, or of the organisations, are never more than the hires.
CREATE FUNCTION count_hire_credits() RETURNS TABLE (scheme text, organisation text, hires integer, parts bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
    WITH hired AS (SELECT id FROM introductions WHERE state = 'hired'),
    shares AS (
      SELECT hire_credits.*, 27720 / count(*) OVER (PARTITION BY introduction_id, hire_credits.scheme IS NULL) AS part
      FROM hire_credits WHERE introduction_id IN (SELECT id FROM hired))
    SELECT NULL, NULL, count(*)::integer, 27720 * count(*) FROM hired
    UNION ALL
    SELECT shares.scheme, name, count(*)::integer, sum(part)::bigint
      FROM shares LEFT JOIN partner_organisations ON partner_organisations.id = organisation_id
      GROUP BY shares.scheme, name
    ORDER BY 3 DESC, 1, 2
  $$;
--> statement-breakpoint
GRANT CREATE ON SCHEMA public, identity TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION identity.read_scheme_situation(uuid) OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION credit_hire() OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION count_hire_credits() OWNER TO cite_keeper;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public, identity FROM cite_keeper;
--> statement-breakpoint
DO $$
BEGIN
  SET LOCAL ROLE cite_keeper;
  REVOKE ALL ON FUNCTION identity.read_scheme_situation(uuid), credit_hire(), count_hire_credits() FROM public;
  GRANT EXECUTE ON FUNCTION identity.read_scheme_situation(uuid) TO cite_caseworker;
  GRANT EXECUTE ON FUNCTION count_hire_credits() TO cite_caseworker, cite_coordinator, cite_system;
  RESET ROLE;
END
$$;
