CREATE TABLE "fairness_measures" (
	"measured_on" date PRIMARY KEY NOT NULL,
	"measured_at" timestamp with time zone NOT NULL,
	"eligible" integer NOT NULL,
	"unseen" integer NOT NULL,
	"gini" double precision,
	"unlocks" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unseen_profiles" (
	"profile_id" uuid PRIMARY KEY NOT NULL,
	"eligible_offers" integer NOT NULL,
	"reasons" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "unseen_profiles" ADD CONSTRAINT "unseen_profiles_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- Written by the portal itself. Counts are for staff; who is not seen, for caseworkers alone.
GRANT SELECT, INSERT, UPDATE ON fairness_measures TO cite_system;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON unseen_profiles TO cite_system;
--> statement-breakpoint
GRANT SELECT ON fairness_measures TO cite_caseworker, cite_coordinator;
--> statement-breakpoint
GRANT SELECT ON unseen_profiles TO cite_caseworker;
