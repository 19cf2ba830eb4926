CREATE TABLE "message_choices" (
	"resident_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"wanted" boolean NOT NULL,
	"way" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "message_choices_resident_id_channel_pk" PRIMARY KEY("resident_id","channel")
);
--> statement-breakpoint
CREATE TABLE "identity"."sent_sms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"idempotency_key" text NOT NULL,
	"resident_id" uuid NOT NULL,
	"recipient" "sealed_text",
	"body" "sealed_text",
	"path" "sealed_text",
	"link_digest" text,
	"sent_at" timestamp with time zone,
	"claimed_until" timestamp with time zone,
	"refused_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "sent_sms_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "sent_sms_linkDigest_unique" UNIQUE("link_digest"),
	CONSTRAINT "sent_sms_end_once" CHECK (num_nonnulls("identity"."sent_sms"."refused_at", "identity"."sent_sms"."refusal") IN (0, 2) AND num_nonnulls("identity"."sent_sms"."sent_at", "identity"."sent_sms"."refused_at") < 2),
	CONSTRAINT "sent_sms_have_a_time" CHECK (num_nonnulls("identity"."sent_sms"."sent_at", "identity"."sent_sms"."claimed_until") > 0)
);
--> statement-breakpoint
ALTER TABLE "message_choices" ADD CONSTRAINT "message_choices_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sent_sms" ADD CONSTRAINT "sent_sms_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sent_sms_sent_at" ON "identity"."sent_sms" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "sent_sms_resident" ON "identity"."sent_sms" USING btree ("resident_id");
--> statement-breakpoint
ALTER TABLE message_choices ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE message_choices FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.sent_sms ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.sent_sms FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Said by the person herself, by a caseworker with whom she shares how she is reached, and by the portal for whoever follows the link of
-- a message or answers it.
GRANT SELECT, INSERT, UPDATE (wanted, way, decided_at) ON message_choices TO cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY message_choices_own ON message_choices TO cite_resident
  USING (resident_id = (SELECT current_resident_id()))
  WITH CHECK (resident_id = (SELECT current_resident_id()) AND way = 'online');
--> statement-breakpoint
CREATE POLICY message_choices_caseworker ON message_choices TO cite_caseworker USING (true) WITH CHECK (way = 'caseworker');
--> statement-breakpoint
CREATE POLICY within_reach ON message_choices AS RESTRICTIVE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('contact'))::uuid[]));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON message_choices TO cite_system;
--> statement-breakpoint
CREATE POLICY message_choices_system ON message_choices TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sent_sms TO cite_system;
--> statement-breakpoint
CREATE POLICY sent_sms_system ON identity.sent_sms TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Who seals anew what is sealed.
GRANT SELECT, UPDATE ON identity.sent_sms TO cite_keeper;
--> statement-breakpoint
CREATE POLICY sent_sms_keeper ON identity.sent_sms TO cite_keeper USING (true) WITH CHECK (true);
