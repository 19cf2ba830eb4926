ALTER TABLE "introductions" DROP CONSTRAINT "introductions_contact_needs_agreement";--> statement-breakpoint
ALTER TABLE "introduction_transitions" DROP CONSTRAINT "introduction_transitions_actor_id_accounts_id_fk";
--> statement-breakpoint
ALTER TABLE "introductions" DROP CONSTRAINT "introductions_profile_id_profiles_id_fk";
--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" DROP CONSTRAINT "sent_mails_account_id_accounts_id_fk";
--> statement-breakpoint
ALTER TABLE "introductions" ALTER COLUMN "resident_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "introduction_transitions" ADD CONSTRAINT "introduction_transitions_actor_id_accounts_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ADD CONSTRAINT "sent_mails_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_live_has_resident" CHECK ("introductions"."resident_id" is not null or "introductions"."state" not in ('requested', 'proposed', 'under_review', 'awaiting_resident', 'approved', 'met'));--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_contact_needs_agreement" CHECK ("introductions"."state" not in ('approved', 'met', 'hired') or (
        "introductions"."agreed_at" is not null and "introductions"."agreement_channel" is not null
        and ("introductions"."agreement_recorded_by" is not null or "introductions"."resident_id" is null)
        and "introductions"."approved_at" is not null and "introductions"."contact_ends_at" is not null));