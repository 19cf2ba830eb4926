CREATE TABLE "news_visits" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"visited_at" timestamp with time zone NOT NULL,
	"previous_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "pool_search_groups" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pool_search_groups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"search_id" uuid NOT NULL,
	"formed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pool_search_matches" (
	"search_id" uuid NOT NULL,
	"profile_id" uuid NOT NULL,
	"group_id" bigint,
	CONSTRAINT "pool_search_matches_search_id_profile_id_pk" PRIMARY KEY("search_id","profile_id")
);
--> statement-breakpoint
CREATE TABLE "pool_searches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"pool_id" uuid,
	"job_offer_id" uuid,
	"filters" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pool_searches_jobOfferId_unique" UNIQUE("job_offer_id"),
	CONSTRAINT "pool_searches_once" UNIQUE("pool_id","filters"),
	CONSTRAINT "pool_searches_one_kind" CHECK (num_nonnulls("pool_searches"."pool_id", "pool_searches"."job_offer_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "pool_subscriptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"search_id" uuid NOT NULL,
	"cadence" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"next_due_at" timestamp with time zone NOT NULL,
	"told_group" bigint NOT NULL,
	CONSTRAINT "pool_subscriptions_once" UNIQUE("account_id","search_id")
);
--> statement-breakpoint
ALTER TABLE "news_visits" ADD CONSTRAINT "news_visits_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_search_groups" ADD CONSTRAINT "pool_search_groups_search_id_pool_searches_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."pool_searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_search_matches" ADD CONSTRAINT "pool_search_matches_search_id_pool_searches_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."pool_searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_search_matches" ADD CONSTRAINT "pool_search_matches_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_search_matches" ADD CONSTRAINT "pool_search_matches_group_id_pool_search_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."pool_search_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_searches" ADD CONSTRAINT "pool_searches_pool_id_talent_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."talent_pools"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_searches" ADD CONSTRAINT "pool_searches_job_offer_id_job_offers_id_fk" FOREIGN KEY ("job_offer_id") REFERENCES "public"."job_offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_subscriptions" ADD CONSTRAINT "pool_subscriptions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_subscriptions" ADD CONSTRAINT "pool_subscriptions_search_id_pool_searches_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."pool_searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pool_search_groups_search" ON "pool_search_groups" USING btree ("search_id","id");--> statement-breakpoint
CREATE INDEX "pool_search_matches_profile" ON "pool_search_matches" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "pool_search_matches_group" ON "pool_search_matches" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "pool_subscriptions_search" ON "pool_subscriptions" USING btree ("search_id");--> statement-breakpoint
CREATE INDEX "pool_subscriptions_due" ON "pool_subscriptions" USING btree ("next_due_at");
--> statement-breakpoint
ALTER TABLE pool_searches ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pool_searches FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pool_search_groups ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pool_search_groups FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pool_search_matches ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pool_search_matches FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pool_subscriptions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pool_subscriptions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE news_visits ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE news_visits FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON pool_searches, pool_search_groups, pool_search_matches, pool_subscriptions
  TO cite_system;
--> statement-breakpoint
CREATE POLICY pool_searches_system ON pool_searches TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY pool_search_groups_system ON pool_search_groups TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY pool_search_matches_system ON pool_search_matches TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY pool_subscriptions_system ON pool_subscriptions TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- A subscription is of one account: a mail goes to one person, who asked for it. She reads, slows and ends her own; it is
-- the portal that begins one, because whom a search counts is not hers to read.
GRANT SELECT, DELETE, UPDATE (cadence, next_due_at) ON pool_subscriptions TO cite_employer;
--> statement-breakpoint
CREATE POLICY pool_subscriptions_own ON pool_subscriptions TO cite_employer
  USING (account_id = (SELECT current_actor_id())) WITH CHECK (account_id = (SELECT current_actor_id()));
--> statement-breakpoint
GRANT SELECT (id, pool_id, job_offer_id, filters) ON pool_searches TO cite_employer;
--> statement-breakpoint
CREATE POLICY pool_searches_subscribed ON pool_searches FOR SELECT TO cite_employer
  USING (id IN (SELECT search_id FROM pool_subscriptions WHERE account_id = (SELECT current_actor_id())));
--> statement-breakpoint
-- That new people were found and when, of her own searches and since she subscribed: never who, nor how many.
GRANT SELECT ON pool_search_groups TO cite_employer;
--> statement-breakpoint
CREATE POLICY pool_search_groups_subscribed ON pool_search_groups FOR SELECT TO cite_employer
  USING (EXISTS (
    SELECT FROM pool_subscriptions
    WHERE pool_subscriptions.search_id = pool_search_groups.search_id
      AND pool_subscriptions.account_id = (SELECT current_actor_id())
      AND pool_subscriptions.created_at <= pool_search_groups.formed_at));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (visited_at, previous_at) ON news_visits TO cite_employer;
--> statement-breakpoint
CREATE POLICY news_visits_own ON news_visits TO cite_employer
  USING (account_id = (SELECT current_actor_id())) WITH CHECK (account_id = (SELECT current_actor_id()));
