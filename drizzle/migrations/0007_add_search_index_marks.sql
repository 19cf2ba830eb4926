CREATE TABLE "search_dead_letters" (
	"profile_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"first_refused_at" timestamp with time zone NOT NULL,
	"last_refused_at" timestamp with time zone NOT NULL,
	"attempts" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_index_failures" (
	"name" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"code" text,
	"since" timestamp with time zone NOT NULL,
	"attempts" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_index_marks" (
	"name" text PRIMARY KEY NOT NULL,
	"identity" text NOT NULL,
	"version" text NOT NULL,
	"position" text NOT NULL,
	"unsettled" boolean DEFAULT false NOT NULL,
	"checked_at" timestamp with time zone NOT NULL
);

--> statement-breakpoint
-- The portal keeps them in its own right; a coordinator reads what stands still, and nobody else has any business here.
GRANT SELECT, INSERT, UPDATE, DELETE ON search_index_marks, search_index_failures, search_dead_letters TO cite_system;
--> statement-breakpoint
GRANT SELECT ON search_index_marks, search_index_failures, search_dead_letters TO cite_coordinator;
