CREATE TABLE "neighbourhood_releases" (
	"digest" text PRIMARY KEY NOT NULL,
	"file" text NOT NULL,
	"neighbourhoods" integer NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "priority_neighbourhoods" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"commune_codes" text[] NOT NULL,
	"contour" jsonb NOT NULL,
	"west" double precision NOT NULL,
	"south" double precision NOT NULL,
	"east" double precision NOT NULL,
	"north" double precision NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE priority_neighbourhoods ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE priority_neighbourhoods FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE neighbourhood_releases ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE neighbourhood_releases FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON priority_neighbourhoods, neighbourhood_releases TO cite_system;
--> statement-breakpoint
CREATE POLICY priority_neighbourhoods_system ON priority_neighbourhoods TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY neighbourhood_releases_system ON neighbourhood_releases TO cite_system USING (true) WITH CHECK (true);
