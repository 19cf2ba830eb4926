CREATE TABLE "told_counts" (
	"establishment_id" uuid NOT NULL,
	"told_on" date NOT NULL,
	"asked" text NOT NULL,
	"told" jsonb NOT NULL,
	CONSTRAINT "told_counts_establishment_id_told_on_asked_pk" PRIMARY KEY("establishment_id","told_on","asked")
);
--> statement-breakpoint
ALTER TABLE "told_counts" ADD CONSTRAINT "told_counts_establishment_id_establishments_id_fk" FOREIGN KEY ("establishment_id") REFERENCES "public"."establishments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "told_counts_told_on" ON "told_counts" USING btree ("told_on");--> statement-breakpoint
ALTER TABLE told_counts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE told_counts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, DELETE ON told_counts TO cite_system;
--> statement-breakpoint
CREATE POLICY told_counts_system ON told_counts TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- An employer adds what her establishment was told, and never takes from it.
GRANT SELECT, INSERT ON told_counts TO cite_employer;
--> statement-breakpoint
CREATE POLICY told_counts_own ON told_counts TO cite_employer
  USING (establishment_id = ANY ((SELECT own_establishments())::uuid[]))
  WITH CHECK (establishment_id = ANY ((SELECT own_establishments())::uuid[]));
