CREATE TABLE "barriers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone NOT NULL,
	"step_id" uuid
);
--> statement-breakpoint
CREATE TABLE "pathway_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid,
	"planned_on" date NOT NULL,
	"done_on" date,
	"outcome" text,
	"cancelled_on" date,
	"cancel_reason" text,
	"introduction_id" uuid,
	CONSTRAINT "pathway_steps_done_with_outcome" CHECK (("pathway_steps"."done_on" is null) = ("pathway_steps"."outcome" is null)),
	CONSTRAINT "pathway_steps_cancelled_with_reason" CHECK (("pathway_steps"."cancelled_on" is null) = ("pathway_steps"."cancel_reason" is null)),
	CONSTRAINT "pathway_steps_one_end" CHECK ("pathway_steps"."done_on" is null or "pathway_steps"."cancelled_on" is null)
);
--> statement-breakpoint
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_noted_by_accounts_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_step_id_pathway_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."pathway_steps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathway_steps" ADD CONSTRAINT "pathway_steps_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathway_steps" ADD CONSTRAINT "pathway_steps_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathway_steps" ADD CONSTRAINT "pathway_steps_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "barriers_resident" ON "barriers" USING btree ("resident_id");--> statement-breakpoint
CREATE UNIQUE INDEX "barriers_one_standing" ON "barriers" USING btree ("resident_id","kind") WHERE "barriers"."step_id" is null;--> statement-breakpoint
CREATE INDEX "pathway_steps_resident" ON "pathway_steps" USING btree ("resident_id");--> statement-breakpoint
CREATE INDEX "pathway_steps_open" ON "pathway_steps" USING btree ("planned_on") WHERE "pathway_steps"."done_on" is null and "pathway_steps"."cancelled_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pathway_steps_of_introduction" ON "pathway_steps" USING btree ("introduction_id","kind");
--> statement-breakpoint
ALTER TABLE pathway_steps ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pathway_steps FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE barriers ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE barriers FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- A step is planned by a caseworker, and then ends once.
GRANT SELECT, INSERT, UPDATE (done_on, outcome, cancelled_on, cancel_reason) ON pathway_steps TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY pathway_steps_caseworker ON pathway_steps TO cite_caseworker USING (true);
--> statement-breakpoint
-- A person reads her own way, but not why a step was given up.
GRANT SELECT (id, resident_id, kind, organisation_id, planned_on, done_on, outcome, cancelled_on) ON pathway_steps
  TO cite_resident;
--> statement-breakpoint
CREATE POLICY pathway_steps_own ON pathway_steps FOR SELECT TO cite_resident
  USING (resident_id = (SELECT current_resident_id()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (step_id), DELETE ON barriers TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY barriers_read ON barriers FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
-- Noted in one's own name, lifted by whoever helped, and taken away when it was a mistake.
CREATE POLICY barriers_noted ON barriers FOR INSERT TO cite_caseworker
  WITH CHECK (noted_by = (SELECT current_actor_id()));
--> statement-breakpoint
CREATE POLICY barriers_lifted ON barriers FOR UPDATE TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY barriers_taken_away ON barriers FOR DELETE TO cite_caseworker USING (true);
--> statement-breakpoint
-- The portal hands them to the person herself, whose right it is.
GRANT SELECT, INSERT, UPDATE, DELETE ON pathway_steps, barriers TO cite_system;
--> statement-breakpoint
CREATE POLICY pathway_steps_system ON pathway_steps TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY barriers_system ON barriers TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- For the trigger below.
GRANT SELECT, INSERT, UPDATE (outcome) ON pathway_steps TO cite_keeper;
--> statement-breakpoint
CREATE POLICY pathway_steps_doors ON pathway_steps TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
-- What a move of an introduction adds to the person's way, in the transaction of the move and whoever makes it: an employer says
-- "hired" and neither reads nor writes a step. Ids follow from the introduction, so that a world sown twice is the same.
CREATE FUNCTION write_introduction_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    person uuid;
    organisation uuid;
    day date := (NEW.at AT TIME ZONE 'Europe/Paris')::date;
  BEGIN
    SELECT residents.id, coalesce(staff_members.organisation_id, residents.organisation_id) INTO person, organisation
      FROM introductions JOIN residents ON residents.id = introductions.resident_id
      LEFT JOIN staff_members ON staff_members.account_id = introductions.caseworker_id
      WHERE introductions.id = NEW.introduction_id;
    INSERT INTO pathway_steps (id, resident_id, kind, organisation_id, planned_on, done_on, outcome, introduction_id)
      SELECT md5(NEW.introduction_id::text || written.kind)::uuid, person, written.kind, organisation, written.planned,
        CASE WHEN written.done THEN day END, CASE WHEN written.done THEN 'completed' END, NEW.introduction_id
      FROM (VALUES
        ('approved', 'introduction', day, true),
        ('met', 'interview', day, true),
        ('hired', 'hire', day, true),
        ('hired', 'check_1_month', (day + interval '1 month')::date, false),
        ('hired', 'check_3_months', (day + interval '3 months')::date, false),
        ('hired', 'check_6_months', (day + interval '6 months')::date, false)
      ) AS written (move, kind, planned, done)
      WHERE written.move = NEW.to_state AND person IS NOT NULL
      ON CONFLICT DO NOTHING;
    UPDATE pathway_steps SET outcome = ended.outcome
      FROM (VALUES
        ('expired', 'introduction', 'no_answer'),
        ('cancelled', 'introduction', 'partly'),
        ('not_hired', 'interview', CASE WHEN NEW.reason = 'no_show' THEN 'missed' ELSE 'not_retained' END)
      ) AS ended (move, kind, outcome)
      WHERE ended.move = NEW.to_state AND pathway_steps.introduction_id = NEW.introduction_id
        AND pathway_steps.kind = ended.kind;
    RETURN NULL;
  END
  $$;
--> statement-breakpoint
-- Before its function is the keeper's: an owner who is no superuser could not name it afterwards.
CREATE TRIGGER introduction_steps AFTER INSERT ON introduction_transitions FOR EACH ROW
  WHEN (NEW.to_state IN ('approved', 'met', 'hired', 'not_hired', 'expired', 'cancelled'))
  EXECUTE FUNCTION write_introduction_step();
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION write_introduction_step() OWNER TO cite_keeper;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM cite_keeper;
--> statement-breakpoint
DO $$
BEGIN
  SET LOCAL ROLE cite_keeper;
  REVOKE ALL ON FUNCTION write_introduction_step() FROM public;
  RESET ROLE;
END
$$;
