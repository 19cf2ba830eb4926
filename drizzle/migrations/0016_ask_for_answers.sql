CREATE TABLE "silence_settlements" (
	"introduction_id" uuid PRIMARY KEY NOT NULL,
	"answer" text NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profile_views" (
	"account_id" uuid NOT NULL,
	"viewed_on" date NOT NULL,
	"profile_id" uuid NOT NULL,
	CONSTRAINT "profile_views_account_id_viewed_on_profile_id_pk" PRIMARY KEY("account_id","viewed_on","profile_id")
);
--> statement-breakpoint
ALTER TABLE "silence_settlements" ADD CONSTRAINT "silence_settlements_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_settlements" ADD CONSTRAINT "silence_settlements_settled_by_accounts_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_views" ADD CONSTRAINT "profile_views_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_views" ADD CONSTRAINT "profile_views_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "profile_views_viewed_on" ON "profile_views" USING btree ("viewed_on");
--> statement-breakpoint
ALTER TABLE silence_settlements ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE silence_settlements FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY silence_settlements_staff ON silence_settlements TO cite_system, cite_caseworker
  USING (acts_by_pass()) WITH CHECK (acts_by_pass());
--> statement-breakpoint
-- An employer settles what is hers, in her own name, and only by an answer: the reasons to do without one are the Cité's.
CREATE POLICY silence_settlements_read ON silence_settlements FOR SELECT TO cite_employer
  USING (introduction_id IN (
    SELECT introductions.id FROM introductions
    JOIN establishment_members ON establishment_members.establishment_id = introductions.establishment_id
    WHERE establishment_members.account_id = current_actor_id()));
--> statement-breakpoint
CREATE POLICY silence_settlements_answer ON silence_settlements FOR INSERT TO cite_employer
  WITH CHECK (
    settled_by = current_actor_id()
    AND answer IN ('hired', 'in_touch', 'not_retained', 'never_reached')
    AND introduction_id IN (
      SELECT introductions.id FROM introductions
      JOIN establishment_members ON establishment_members.establishment_id = introductions.establishment_id
      WHERE establishment_members.account_id = current_actor_id()));
--> statement-breakpoint
GRANT SELECT, INSERT ON silence_settlements TO cite_employer, cite_caseworker, cite_system;
--> statement-breakpoint
ALTER TABLE profile_views ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE profile_views FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY profile_views_system ON profile_views TO cite_system USING (acts_by_pass()) WITH CHECK (acts_by_pass());
--> statement-breakpoint
-- An employer adds to her own count, and never takes from it.
CREATE POLICY profile_views_own ON profile_views TO cite_employer
  USING (account_id = current_actor_id()) WITH CHECK (account_id = current_actor_id());
--> statement-breakpoint
CREATE POLICY profile_views_coordinator ON profile_views FOR SELECT TO cite_coordinator USING (acts_by_pass());
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON profile_views TO cite_system;
--> statement-breakpoint
GRANT SELECT, INSERT ON profile_views TO cite_employer;
--> statement-breakpoint
-- How many, never which.
GRANT SELECT (account_id, viewed_on) ON profile_views TO cite_coordinator;
