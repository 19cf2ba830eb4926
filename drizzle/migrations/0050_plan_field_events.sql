CREATE TABLE "event_sign_ups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"resident_id" uuid,
	"way" text NOT NULL,
	CONSTRAINT "event_sign_ups_residentId_unique" UNIQUE("resident_id")
);
--> statement-breakpoint
CREATE TABLE "field_event_staff" (
	"event_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "field_event_staff_event_id_account_id_pk" PRIMARY KEY("event_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "field_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"held_on" date NOT NULL,
	"starts_at" text NOT NULL,
	"ends_at" text NOT NULL,
	"neighbourhood" text,
	"organisation_id" uuid NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "field_events_code_unique" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "event_sign_ups" ADD CONSTRAINT "event_sign_ups_event_id_field_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."field_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_sign_ups" ADD CONSTRAINT "event_sign_ups_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_event_staff" ADD CONSTRAINT "field_event_staff_event_id_field_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."field_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_event_staff" ADD CONSTRAINT "field_event_staff_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_events" ADD CONSTRAINT "field_events_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_events" ADD CONSTRAINT "field_events_planned_by_accounts_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_sign_ups_event" ON "event_sign_ups" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "field_events_day" ON "field_events" USING btree ("held_on");
--> statement-breakpoint
ALTER TABLE field_events ADD CONSTRAINT field_events_code CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{8}$');
--> statement-breakpoint
ALTER TABLE field_events ADD CONSTRAINT field_events_hours
  CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND ends_at > starts_at);
--> statement-breakpoint
ALTER TABLE event_sign_ups ADD CONSTRAINT event_sign_ups_way CHECK (way IN ('field', 'poster'));
--> statement-breakpoint
ALTER TABLE field_events ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE field_events FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE field_event_staff ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE field_event_staff FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE event_sign_ups ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE event_sign_ups FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Every caseworker reads where the Cité will be, for she may sign people up there. Whoever accompanies everybody plans for any organisation,
-- the others for their own.
GRANT SELECT, INSERT, UPDATE (cancelled_at) ON field_events TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY field_events_read ON field_events FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY field_events_planned ON field_events FOR INSERT TO cite_caseworker
  WITH CHECK (planned_by = (SELECT current_actor_id())
    AND ((SELECT sees_everyone()) OR organisation_id = (SELECT own_organisation())));
--> statement-breakpoint
CREATE POLICY field_events_cancelled ON field_events FOR UPDATE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR organisation_id = (SELECT own_organisation()))
  WITH CHECK ((SELECT sees_everyone()) OR organisation_id = (SELECT own_organisation()));
--> statement-breakpoint
GRANT SELECT, INSERT ON field_event_staff TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY field_event_staff_read ON field_event_staff FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
-- Who is there is said by whoever plans it.
CREATE POLICY field_event_staff_planned ON field_event_staff FOR INSERT TO cite_caseworker
  WITH CHECK (event_id IN (SELECT id FROM field_events WHERE planned_by = (SELECT current_actor_id())));
--> statement-breakpoint
GRANT SELECT (event_id, resident_id, way) ON event_sign_ups TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY event_sign_ups_read ON event_sign_ups FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY within_reach ON event_sign_ups AS RESTRICTIVE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('team'))::uuid[]));
--> statement-breakpoint
-- The portal signs people up, and counts.
GRANT SELECT, INSERT, UPDATE, DELETE ON field_events, field_event_staff, event_sign_ups TO cite_system;
--> statement-breakpoint
CREATE POLICY field_events_system ON field_events TO cite_system
  USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
--> statement-breakpoint
CREATE POLICY field_event_staff_system ON field_event_staff TO cite_system
  USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
--> statement-breakpoint
CREATE POLICY event_sign_ups_system ON event_sign_ups TO cite_system
  USING ((SELECT acts_by_pass())) WITH CHECK ((SELECT acts_by_pass()));
