CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"introduction_id" uuid,
	"from_id" uuid,
	"to_id" uuid NOT NULL,
	"given_by" uuid NOT NULL,
	"note" "sealed_text",
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pending_moves" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"batch_id" uuid NOT NULL,
	"introduction_id" uuid NOT NULL,
	"move" text NOT NULL,
	"reason" text,
	"to_id" uuid,
	"note" "sealed_text",
	"asked_by" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"name" "sealed_text" NOT NULL,
	"query" "sealed_text" NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_from_id_accounts_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_to_id_accounts_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_given_by_accounts_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_moves" ADD CONSTRAINT "pending_moves_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_moves" ADD CONSTRAINT "pending_moves_to_id_accounts_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_moves" ADD CONSTRAINT "pending_moves_asked_by_accounts_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handovers_resident" ON "handovers" USING btree ("resident_id");--> statement-breakpoint
CREATE INDEX "handovers_introduction" ON "handovers" USING btree ("introduction_id");--> statement-breakpoint
CREATE INDEX "pending_moves_batch" ON "pending_moves" USING btree ("batch_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pending_moves_one" ON "pending_moves" USING btree ("introduction_id") WHERE "pending_moves"."failure" is null;--> statement-breakpoint
CREATE INDEX "saved_views_account" ON "saved_views" USING btree ("account_id");

--> statement-breakpoint
ALTER TABLE handovers ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE handovers FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE saved_views ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE saved_views FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pending_moves ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pending_moves FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Who gave what to whom is read by every caseworker, written in the giver's own name, and never changed.
GRANT SELECT, INSERT ON handovers TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY handovers_read ON handovers FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY handovers_given ON handovers FOR INSERT TO cite_caseworker
  WITH CHECK (given_by = (SELECT current_actor_id()));
--> statement-breakpoint
-- A file changes hands.
GRANT UPDATE (lead_caseworker_id, organisation_id) ON residents TO cite_caseworker;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON saved_views TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY saved_views_own ON saved_views TO cite_caseworker
  USING (account_id = (SELECT current_actor_id())) WITH CHECK (account_id = (SELECT current_actor_id()));
--> statement-breakpoint
-- Colleagues see what is about to happen to a row; only who asked takes it back.
GRANT SELECT, INSERT, UPDATE (failure, note), DELETE ON pending_moves TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY pending_moves_read ON pending_moves FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY pending_moves_own ON pending_moves TO cite_caseworker
  USING (asked_by = (SELECT current_actor_id())) WITH CHECK (asked_by = (SELECT current_actor_id()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON handovers, saved_views, pending_moves TO cite_system;
--> statement-breakpoint
CREATE POLICY handovers_system ON handovers TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY saved_views_system ON saved_views TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY pending_moves_system ON pending_moves TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Sealed anew when a key changes.
GRANT SELECT, UPDATE ON handovers, saved_views, pending_moves TO cite_keeper;
--> statement-breakpoint
CREATE POLICY handovers_keeper ON handovers TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY saved_views_keeper ON saved_views TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY pending_moves_keeper ON pending_moves TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
-- A job that waits for its moment.
CREATE FUNCTION enqueue_job_at(task text, payload json, key text, moment timestamptz) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog
  AS $$
  BEGIN
    PERFORM graphile_worker.add_job(identifier => task, payload => payload, job_key => key, run_at => moment);
  END
  $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION enqueue_job_at(text, json, text, timestamptz) FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue_job_at(text, json, text, timestamptz) TO cite_caseworker;
