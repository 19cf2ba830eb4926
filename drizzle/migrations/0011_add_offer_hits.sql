CREATE TABLE "offer_hits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"job_offer_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"severity" text NOT NULL,
	"field" text NOT NULL,
	"excerpt" text NOT NULL,
	"article" text NOT NULL,
	"message" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"decided_role" text,
	"reason" text,
	CONSTRAINT "offer_hits_once" UNIQUE("job_offer_id","rule","field","excerpt"),
	CONSTRAINT "offer_hits_decided_whole" CHECK (num_nonnulls("offer_hits"."decided_at", "offer_hits"."decided_by", "offer_hits"."decided_role", "offer_hits"."reason") IN (0, 4))
);
--> statement-breakpoint
ALTER TABLE "job_offers" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "offer_hits" ADD CONSTRAINT "offer_hits_job_offer_id_job_offers_id_fk" FOREIGN KEY ("job_offer_id") REFERENCES "public"."job_offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_hits" ADD CONSTRAINT "offer_hits_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- Decisions on an offer's words. Her own employer writes those on advice; what the law forbids only a caseworker decides.
CREATE FUNCTION offer_is_of_actor(offer uuid) RETURNS boolean LANGUAGE sql STABLE
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM job_offers
      JOIN establishment_members ON establishment_members.establishment_id = job_offers.establishment_id
      WHERE job_offers.id = offer AND establishment_members.account_id = current_actor_id()
    )
  $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION offer_is_of_actor(uuid) FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION offer_is_of_actor(uuid) TO cite_employer;
--> statement-breakpoint
ALTER TABLE offer_hits ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE offer_hits FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON offer_hits TO cite_employer;
--> statement-breakpoint
GRANT SELECT ON offer_hits TO cite_caseworker, cite_coordinator;
--> statement-breakpoint
GRANT UPDATE (decided_at, decided_by, decided_role, reason) ON offer_hits TO cite_caseworker;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON offer_hits TO cite_system;
--> statement-breakpoint
CREATE POLICY offer_hits_read_own ON offer_hits FOR SELECT TO cite_employer USING (offer_is_of_actor(job_offer_id));
--> statement-breakpoint
CREATE POLICY offer_hits_write_own ON offer_hits FOR INSERT TO cite_employer
  WITH CHECK (
    offer_is_of_actor(job_offer_id)
    AND (decided_at IS NULL OR (severity = 'advice' AND decided_by = current_actor_id() AND decided_role = 'employer'))
  );
--> statement-breakpoint
CREATE POLICY offer_hits_drop_open ON offer_hits FOR DELETE TO cite_employer
  USING (decided_at IS NULL AND offer_is_of_actor(job_offer_id));
--> statement-breakpoint
CREATE POLICY offer_hits_staff ON offer_hits FOR SELECT TO cite_caseworker, cite_coordinator
  USING (current_actor_id() IS NOT NULL);
--> statement-breakpoint
CREATE POLICY offer_hits_decide ON offer_hits FOR UPDATE TO cite_caseworker
  USING (decided_at IS NULL AND current_actor_id() IS NOT NULL)
  WITH CHECK (decided_by = current_actor_id() AND decided_role = 'caseworker');
--> statement-breakpoint
CREATE POLICY offer_hits_system ON offer_hits TO cite_system USING (true) WITH CHECK (true);
