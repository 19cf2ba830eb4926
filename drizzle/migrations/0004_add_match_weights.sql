CREATE TABLE "match_weights" (
	"version" text PRIMARY KEY NOT NULL,
	"data" jsonb NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "weights_adoptions" (
	"rank" integer PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"replay_id" uuid,
	"adopted_at" timestamp with time zone NOT NULL,
	"adopted_by" uuid,
	CONSTRAINT "weights_adoptions_after_replay" CHECK ("weights_adoptions"."rank" = 1 or ("weights_adoptions"."rank" > 1 and "weights_adoptions"."replay_id" is not null and "weights_adoptions"."adopted_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "weights_replays" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" text NOT NULL,
	"against" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"report" jsonb NOT NULL,
	CONSTRAINT "weights_replays_of_version" UNIQUE("id","version"),
	CONSTRAINT "weights_replays_compares_two" CHECK ("weights_replays"."version" <> "weights_replays"."against")
);
--> statement-breakpoint
ALTER TABLE "weights_adoptions" ADD CONSTRAINT "weights_adoptions_version_match_weights_version_fk" FOREIGN KEY ("version") REFERENCES "public"."match_weights"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weights_adoptions" ADD CONSTRAINT "weights_adoptions_adopted_by_accounts_id_fk" FOREIGN KEY ("adopted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weights_adoptions" ADD CONSTRAINT "weights_adoptions_replay" FOREIGN KEY ("replay_id","version") REFERENCES "public"."weights_replays"("id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weights_replays" ADD CONSTRAINT "weights_replays_version_match_weights_version_fk" FOREIGN KEY ("version") REFERENCES "public"."match_weights"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weights_replays" ADD CONSTRAINT "weights_replays_against_match_weights_version_fk" FOREIGN KEY ("against") REFERENCES "public"."match_weights"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What the portal scored with until weights were data. From here on nothing is scored by a version that is not a row.
INSERT INTO match_weights (version, data, proposed_at) VALUES ('2026-2', '{
  "version": "2026-2",
  "points": { "skills": 55, "occupation": 20, "mobility": 15, "experience": 10 },
  "neutral": { "skills": 1, "occupation": 0.5, "mobility": 0.65, "experience": 1 },
  "occupation": { "similarFrom": 0.2, "similarAtMost": 0.5 },
  "mobility": { "fullUpTo": 15, "atLimit": 0.3 }
}', now());
--> statement-breakpoint
INSERT INTO weights_adoptions (rank, version, adopted_at) VALUES (1, '2026-2', now());
--> statement-breakpoint
-- Nobody changes or deletes what was written. The portal proposes and replays, a coordinator adopts; other roles read
-- no version, proposed or not: the portal scores in its own right.
GRANT SELECT, INSERT ON match_weights, weights_replays TO cite_system;
--> statement-breakpoint
GRANT SELECT ON weights_adoptions TO cite_system;
--> statement-breakpoint
GRANT SELECT ON match_weights, weights_replays TO cite_coordinator;
--> statement-breakpoint
GRANT SELECT, INSERT ON weights_adoptions TO cite_coordinator;
