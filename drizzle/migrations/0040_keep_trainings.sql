CREATE TABLE "training_actions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"organisation" text NOT NULL,
	"details" text,
	"gives" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "training_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"place" text NOT NULL,
	"seats" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_action_id_training_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."training_actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "training_sessions_action" ON "training_sessions" USING btree ("action_id","starts_on");
--> statement-breakpoint
ALTER TABLE training_actions ADD CONSTRAINT training_actions_kind
  CHECK (kind IN ('training', 'licence_help', 'immersion', 'insertion'));
--> statement-breakpoint
ALTER TABLE training_sessions ADD CONSTRAINT training_sessions_dates CHECK (ends_on >= starts_on);
--> statement-breakpoint
ALTER TABLE training_sessions ADD CONSTRAINT training_sessions_seats CHECK (seats BETWEEN 1 AND 500);
--> statement-breakpoint
ALTER TABLE training_actions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE training_actions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE training_sessions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE training_sessions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Coordinators keep the catalogue, caseworkers read it, and nobody else knows of it.
GRANT SELECT ON training_actions, training_sessions TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY training_actions_read ON training_actions FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY training_sessions_read ON training_sessions FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (kind, title, organisation, details, gives, closed_at) ON training_actions TO cite_coordinator;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON training_sessions TO cite_coordinator;
--> statement-breakpoint
CREATE POLICY training_actions_kept ON training_actions TO cite_coordinator USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY training_sessions_kept ON training_sessions TO cite_coordinator USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON training_actions, training_sessions TO cite_system;
--> statement-breakpoint
CREATE POLICY training_actions_system ON training_actions TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY training_sessions_system ON training_sessions TO cite_system USING (true) WITH CHECK (true);
