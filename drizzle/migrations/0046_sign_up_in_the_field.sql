CREATE TABLE "field_sign_ups" (
	"key" uuid PRIMARY KEY NOT NULL,
	"resident_id" uuid,
	"content_digest" text,
	"made_by" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "residents" DROP CONSTRAINT "residents_registrationKey_unique";--> statement-breakpoint
ALTER TABLE "identity"."identities" ADD COLUMN "phone_index" text;--> statement-breakpoint
ALTER TABLE "field_sign_ups" ADD CONSTRAINT "field_sign_ups_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_sign_ups" ADD CONSTRAINT "field_sign_ups_made_by_accounts_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "field_sign_ups_resident" ON "field_sign_ups" USING btree ("resident_id");--> statement-breakpoint
CREATE INDEX "identities_phone" ON "identity"."identities" USING btree ("phone_index");
--> statement-breakpoint
-- Of forms that may still be on their way, without what they said.
ALTER TABLE residents NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO field_sign_ups (key, resident_id, made_by, at)
  SELECT registration_key, id, lead_caseworker_id, created_at FROM residents
  WHERE registration_key IS NOT NULL AND lead_caseworker_id IS NOT NULL;
--> statement-breakpoint
ALTER TABLE residents FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "residents" DROP COLUMN "registration_key";
--> statement-breakpoint
ALTER TABLE field_sign_ups ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE field_sign_ups FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The portal signs people up, and asks under which key it was done. Who sent a form reads what became of it.
GRANT SELECT, INSERT, UPDATE (content_digest) ON field_sign_ups TO cite_system;
--> statement-breakpoint
CREATE POLICY field_sign_ups_system ON field_sign_ups TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT (key, resident_id, made_by, at) ON field_sign_ups TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY field_sign_ups_own ON field_sign_ups FOR SELECT TO cite_caseworker
  USING (made_by = (SELECT current_actor_id()));
--> statement-breakpoint
CREATE POLICY within_reach ON field_sign_ups AS RESTRICTIVE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('team'))::uuid[]));
--> statement-breakpoint
-- A telephone is looked up by the portal alone; whoever writes one writes its index.
GRANT SELECT (phone_index) ON identity.identities TO cite_system;
--> statement-breakpoint
GRANT UPDATE (phone_index) ON identity.identities TO cite_resident, cite_caseworker;
