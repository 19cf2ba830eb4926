CREATE TABLE "radar_contests" (
	"resident_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "radar_contests_resident_id_kind_pk" PRIMARY KEY("resident_id","kind")
);
--> statement-breakpoint
CREATE TABLE "radar_pauses" (
	"resident_id" uuid PRIMARY KEY NOT NULL,
	"until" date NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "radar_contests" ADD CONSTRAINT "radar_contests_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "radar_pauses" ADD CONSTRAINT "radar_pauses_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "radar_pauses" ADD CONSTRAINT "radar_pauses_set_by_accounts_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE radar_pauses ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE radar_pauses FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE radar_contests ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE radar_contests FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON radar_pauses TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY radar_pauses_caseworker ON radar_pauses TO cite_caseworker
  USING (true) WITH CHECK (set_by = (SELECT current_actor_id()));
--> statement-breakpoint
-- Said by the person alone, and in her own name; her caseworkers read it.
GRANT SELECT, INSERT, UPDATE (at) ON radar_contests TO cite_resident;
--> statement-breakpoint
CREATE POLICY radar_contests_own ON radar_contests TO cite_resident
  USING (resident_id = (SELECT current_resident_id())) WITH CHECK (resident_id = (SELECT current_resident_id()));
--> statement-breakpoint
GRANT SELECT ON radar_contests TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY radar_contests_caseworker ON radar_contests FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
-- The portal hands both to the person herself, and measures its rules.
GRANT SELECT, INSERT, UPDATE, DELETE ON radar_pauses, radar_contests TO cite_system;
--> statement-breakpoint
CREATE POLICY radar_pauses_system ON radar_pauses TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY radar_contests_system ON radar_contests TO cite_system USING (true) WITH CHECK (true);
