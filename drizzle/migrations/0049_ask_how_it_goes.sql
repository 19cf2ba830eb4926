CREATE TABLE "check_in_choices" (
	"resident_id" uuid PRIMARY KEY NOT NULL,
	"way" text NOT NULL,
	"notice_version" text NOT NULL,
	"language" text NOT NULL,
	"channel" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"asked_on" date NOT NULL,
	"sent_at" timestamp with time zone,
	"answer" text,
	"answered_at" timestamp with time zone,
	"away_until" date,
	CONSTRAINT "check_ins_answer_has_a_time" CHECK (num_nonnulls("check_ins"."answer", "check_ins"."answered_at") IN (0, 2)),
	CONSTRAINT "check_ins_away_until" CHECK (("check_ins"."away_until" IS NOT NULL) = coalesce("check_ins"."answer" = 'away', false))
);
--> statement-breakpoint
ALTER TABLE "check_in_choices" ADD CONSTRAINT "check_in_choices_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_choices" ADD CONSTRAINT "check_in_choices_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_one_a_day" ON "check_ins" USING btree ("resident_id","asked_on");--> statement-breakpoint
ALTER TABLE check_in_choices ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE check_in_choices FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE check_ins ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE check_ins FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The portal asks, and hands both to the person with all that is held of her.
GRANT SELECT, INSERT, UPDATE, DELETE ON check_in_choices, check_ins TO cite_system;
--> statement-breakpoint
CREATE POLICY check_in_choices_system ON check_in_choices TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY check_ins_system ON check_ins TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- The person chooses how she is asked, and answers each question once.
GRANT SELECT, INSERT, UPDATE ON check_in_choices TO cite_resident;
--> statement-breakpoint
CREATE POLICY check_in_choices_own ON check_in_choices TO cite_resident
  USING (resident_id = (SELECT current_resident_id()))
  WITH CHECK (resident_id = (SELECT current_resident_id()) AND recorded_by = (SELECT current_actor_id()));
--> statement-breakpoint
GRANT SELECT, UPDATE (answer, answered_at, away_until) ON check_ins TO cite_resident;
--> statement-breakpoint
CREATE POLICY check_ins_own ON check_ins FOR SELECT TO cite_resident
  USING (resident_id = (SELECT current_resident_id()));
--> statement-breakpoint
CREATE POLICY check_ins_answered ON check_ins FOR UPDATE TO cite_resident
  USING (resident_id = (SELECT current_resident_id()) AND answer IS NULL)
  WITH CHECK (resident_id = (SELECT current_resident_id()));
--> statement-breakpoint
-- Her caseworkers write down what she chose by voice, in their own name, and read what she answered.
GRANT SELECT, INSERT, UPDATE ON check_in_choices TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY check_in_choices_caseworker ON check_in_choices TO cite_caseworker
  USING (true) WITH CHECK (recorded_by = (SELECT current_actor_id()));
--> statement-breakpoint
CREATE POLICY within_reach ON check_in_choices AS RESTRICTIVE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('contact'))::uuid[]));
--> statement-breakpoint
GRANT SELECT ON check_ins TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY check_ins_caseworker ON check_ins FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY within_reach ON check_ins AS RESTRICTIVE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('notes'))::uuid[]));
