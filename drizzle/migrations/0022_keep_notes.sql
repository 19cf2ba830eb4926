CREATE TABLE "contact_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"channel" text NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "next_actions" (
	"resident_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" "sealed_text" NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_made_by_accounts_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_set_by_accounts_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_author_id_accounts_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_attempts_resident" ON "contact_attempts" USING btree ("resident_id","at");--> statement-breakpoint
CREATE INDEX "next_actions_due" ON "next_actions" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "staff_notes_resident" ON "staff_notes" USING btree ("resident_id");
--> statement-breakpoint
ALTER TABLE staff_notes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE staff_notes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE next_actions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE next_actions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE contact_attempts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE contact_attempts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Colleagues read a note; it is written, and taken away, in its author's own name. It is never changed.
GRANT SELECT, INSERT, DELETE ON staff_notes TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY staff_notes_read ON staff_notes FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY staff_notes_written ON staff_notes FOR INSERT TO cite_caseworker
  WITH CHECK (author_id = (SELECT current_actor_id()));
--> statement-breakpoint
CREATE POLICY staff_notes_taken_away ON staff_notes FOR DELETE TO cite_caseworker
  USING (author_id = (SELECT current_actor_id()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON next_actions TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY next_actions_caseworker ON next_actions TO cite_caseworker
  USING (true) WITH CHECK (set_by = (SELECT current_actor_id()));
--> statement-breakpoint
GRANT SELECT, INSERT ON contact_attempts TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY contact_attempts_read ON contact_attempts FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY contact_attempts_logged ON contact_attempts FOR INSERT TO cite_caseworker
  WITH CHECK (made_by = (SELECT current_actor_id()));
--> statement-breakpoint
-- The portal hands them to the person herself, whose right it is, and lets retention count them as contacts.
GRANT SELECT, INSERT, UPDATE, DELETE ON staff_notes, next_actions, contact_attempts TO cite_system;
--> statement-breakpoint
CREATE POLICY staff_notes_system ON staff_notes TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY next_actions_system ON next_actions TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY contact_attempts_system ON contact_attempts TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Seals notes anew when a key changes.
GRANT SELECT, UPDATE ON staff_notes TO cite_keeper;
--> statement-breakpoint
CREATE POLICY staff_notes_keeper ON staff_notes TO cite_keeper USING (true) WITH CHECK (true);
