CREATE TABLE "openid_attempts" (
	"state_digest" text PRIMARY KEY NOT NULL,
	"visit_digest" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "openid_links" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "openid_links_subject" UNIQUE("issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "id_token" text;--> statement-breakpoint
ALTER TABLE "openid_links" ADD CONSTRAINT "openid_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Handled by the portal itself, in nobody's own right.
GRANT SELECT, INSERT, UPDATE, DELETE ON openid_links, openid_attempts TO cite_system;
--> statement-breakpoint
ALTER TABLE openid_links ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE openid_links FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY openid_links_system ON openid_links TO cite_system USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
--> statement-breakpoint
ALTER TABLE openid_attempts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE openid_attempts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY openid_attempts_system ON openid_attempts TO cite_system USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
