CREATE TABLE "worker_beats" (
	"worker" text PRIMARY KEY NOT NULL,
	"beats" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ALTER COLUMN "sent_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ADD COLUMN "claimed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ADD COLUMN "refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ADD COLUMN "refusal" text;--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ADD CONSTRAINT "sent_mails_end_once" CHECK (num_nonnulls("identity"."sent_mails"."refused_at", "identity"."sent_mails"."refusal") IN (0, 2) AND num_nonnulls("identity"."sent_mails"."sent_at", "identity"."sent_mails"."refused_at") < 2);--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ADD CONSTRAINT "sent_mails_have_a_time" CHECK (num_nonnulls("identity"."sent_mails"."sent_at", "identity"."sent_mails"."claimed_until") > 0);
--> statement-breakpoint
ALTER TABLE worker_beats ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE worker_beats FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON worker_beats TO cite_system;
--> statement-breakpoint
CREATE POLICY worker_beats_system ON worker_beats TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Who holds a job at this moment. The job tables belong to the worker: the portal asks by this door.
CREATE FUNCTION list_job_holders() RETURNS TABLE (worker text) LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    RETURN QUERY SELECT DISTINCT jobs.locked_by FROM graphile_worker.jobs
      WHERE jobs.locked_by IS NOT NULL AND public.acts_by_pass();
  END
  $$;
--> statement-breakpoint
-- Gives back what these hold: another worker takes it at once.
CREATE FUNCTION free_jobs_of(workers text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF public.acts_by_pass() THEN
      PERFORM graphile_worker.force_unlock_workers(workers);
    END IF;
  END
  $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION list_job_holders(), free_jobs_of(text[]) FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION list_job_holders(), free_jobs_of(text[]) TO cite_system;
