CREATE TABLE "home_areas" (
	"path" text PRIMARY KEY NOT NULL,
	"middle" text NOT NULL,
	"cut_axis" text,
	"cut_at" double precision,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placed_homes" (
	"profile_id" uuid PRIMARY KEY NOT NULL,
	"home_cell" text,
	"area" text,
	"counted_from" text,
	"told_area" text,
	"told_until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "placed_homes" ADD CONSTRAINT "placed_homes_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placed_homes" ADD CONSTRAINT "placed_homes_area_home_areas_path_fk" FOREIGN KEY ("area") REFERENCES "public"."home_areas"("path") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placed_homes" ADD CONSTRAINT "placed_homes_told_area_home_areas_path_fk" FOREIGN KEY ("told_area") REFERENCES "public"."home_areas"("path") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placed_homes_area" ON "placed_homes" USING btree ("area");
--> statement-breakpoint
ALTER TABLE home_areas ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE home_areas FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE placed_homes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE placed_homes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON home_areas, placed_homes TO cite_system;
--> statement-breakpoint
-- What a search document is made of; which areas there are and what was told is the portal's own.
GRANT SELECT (profile_id, home_cell, counted_from) ON placed_homes TO cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY home_areas_system ON home_areas TO cite_system
  USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
--> statement-breakpoint
CREATE POLICY placed_homes_system ON placed_homes TO cite_system
  USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
--> statement-breakpoint
CREATE POLICY placed_homes_own ON placed_homes FOR SELECT TO cite_resident
  USING (profile_id = (SELECT current_profile_id()));
--> statement-breakpoint
CREATE POLICY placed_homes_staff ON placed_homes FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY within_reach ON placed_homes AS RESTRICTIVE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR profile_id = ANY ((SELECT reached_profiles())::uuid[]));
