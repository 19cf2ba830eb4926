CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."email_addresses" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	CONSTRAINT "email_addresses_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "establishment_members" (
	"establishment_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "establishment_members_establishment_id_account_id_pk" PRIMARY KEY("establishment_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "establishments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"siret" text NOT NULL,
	"name" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "establishments_siret_unique" UNIQUE("siret")
);
--> statement-breakpoint
CREATE TABLE "partner_organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "partner_organisations_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_digest" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_digest" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_members" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"phone" text
);
--> statement-breakpoint
CREATE TABLE "workplaces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"establishment_id" uuid NOT NULL,
	"label" text NOT NULL,
	"commune_code" text,
	"cell" text
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"notice_version" text NOT NULL,
	"language" text NOT NULL,
	"channel" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "introduction_transitions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"introduction_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"scoring_version" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "introductions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"job_offer_id" uuid NOT NULL,
	"establishment_id" uuid NOT NULL,
	"profile_id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"state" text NOT NULL,
	"started_by" uuid NOT NULL,
	"caseworker_id" uuid,
	"receipt" jsonb NOT NULL,
	"score" integer NOT NULL,
	"scoring_version" text NOT NULL,
	"agreement_channel" text,
	"agreed_at" timestamp with time zone,
	"agreement_recorded_by" uuid,
	"reason" text,
	"cancellation_cause" text,
	"created_at" timestamp with time zone NOT NULL,
	"state_changed_at" timestamp with time zone NOT NULL,
	"approved_at" timestamp with time zone,
	"reply_due_at" timestamp with time zone,
	"contact_ends_at" timestamp with time zone,
	CONSTRAINT "introductions_contact_needs_agreement" CHECK ("introductions"."state" not in ('approved', 'met', 'hired') or (
        "introductions"."agreed_at" is not null and "introductions"."agreement_channel" is not null
        and "introductions"."agreement_recorded_by" is not null and "introductions"."approved_at" is not null
        and "introductions"."contact_ends_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "profile_exposures" (
	"profile_id" uuid NOT NULL,
	"job_offer_id" uuid NOT NULL,
	"shown_on" date NOT NULL,
	CONSTRAINT "profile_exposures_profile_id_job_offer_id_pk" PRIMARY KEY("profile_id","job_offer_id")
);
--> statement-breakpoint
CREATE TABLE "search_outbox" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"profile_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."sent_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"idempotency_key" text NOT NULL,
	"account_id" uuid,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sent_mails_idempotencyKey_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "job_offer_skills" (
	"job_offer_id" uuid NOT NULL,
	"skill_code" integer NOT NULL,
	"importance" smallint NOT NULL,
	"indispensable" boolean DEFAULT false NOT NULL,
	CONSTRAINT "job_offer_skills_job_offer_id_skill_code_pk" PRIMARY KEY("job_offer_id","skill_code")
);
--> statement-breakpoint
CREATE TABLE "job_offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"establishment_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"occupation_code" text,
	"job_title_code" integer,
	"workplace_id" uuid,
	"pool_id" uuid,
	"contract" text,
	"slots" integer,
	"hours_per_week" numeric(4, 2),
	"starts_on" date,
	"deadline" date,
	"openings" integer DEFAULT 1 NOT NULL,
	"experience_months" integer,
	"hourly_pay_min" numeric(7, 2),
	"hourly_pay_max" numeric(7, 2),
	"licences" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"certificates" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"languages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source_reference" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "job_offers_sourceReference_unique" UNIQUE("source_reference")
);
--> statement-breakpoint
CREATE TABLE "pool_members" (
	"pool_id" uuid NOT NULL,
	"profile_id" uuid NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pool_members_pool_id_profile_id_pk" PRIMARY KEY("pool_id","profile_id")
);
--> statement-breakpoint
CREATE TABLE "talent_pools" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"family_codes" text[] NOT NULL,
	CONSTRAINT "talent_pools_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "identity"."identities" (
	"resident_id" uuid PRIMARY KEY NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"phone" text,
	"email" text,
	"address" text,
	"birth_date" date
);
--> statement-breakpoint
CREATE TABLE "profile_occupations" (
	"profile_id" uuid NOT NULL,
	"occupation_code" text NOT NULL,
	"sought" boolean DEFAULT false NOT NULL,
	"held_months" integer,
	CONSTRAINT "profile_occupations_profile_id_occupation_code_pk" PRIMARY KEY("profile_id","occupation_code")
);
--> statement-breakpoint
CREATE TABLE "profile_skills" (
	"profile_id" uuid NOT NULL,
	"skill_code" integer NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	CONSTRAINT "profile_skills_profile_id_skill_code_pk" PRIMARY KEY("profile_id","skill_code")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"licences" text[],
	"certificates" integer[],
	"languages" jsonb,
	"contracts" text[],
	"availability" integer,
	"available_from" date,
	"home_cell" text,
	"travel_limits" jsonb,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "profiles_residentId_unique" UNIQUE("resident_id")
);
--> statement-breakpoint
CREATE TABLE "residents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid,
	"lead_caseworker_id" uuid,
	"organisation_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "residents_accountId_unique" UNIQUE("account_id")
);
--> statement-breakpoint
CREATE TABLE "communes" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"postal_codes" text[] NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_titles" (
	"code" integer PRIMARY KEY NOT NULL,
	"occupation_code" text NOT NULL,
	"label" text NOT NULL,
	"synonyms" text[] DEFAULT '{}' NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "occupation_families" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "occupation_neighbours" (
	"occupation_code" text NOT NULL,
	"neighbour_code" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "occupation_neighbours_occupation_code_neighbour_code_pk" PRIMARY KEY("occupation_code","neighbour_code")
);
--> statement-breakpoint
CREATE TABLE "occupation_skills" (
	"occupation_code" text NOT NULL,
	"skill_code" integer NOT NULL,
	"core" boolean DEFAULT false NOT NULL,
	"emerging" boolean DEFAULT false NOT NULL,
	CONSTRAINT "occupation_skills_occupation_code_skill_code_pk" PRIMARY KEY("occupation_code","skill_code")
);
--> statement-breakpoint
CREATE TABLE "occupation_work_contexts" (
	"occupation_code" text NOT NULL,
	"work_context_code" integer NOT NULL,
	CONSTRAINT "occupation_work_contexts_occupation_code_work_context_code_pk" PRIMARY KEY("occupation_code","work_context_code")
);
--> statement-breakpoint
CREATE TABLE "occupations" (
	"code" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"family_code" text NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "places" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"commune_code" text NOT NULL,
	"cell" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference_releases" (
	"source" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"digest" text NOT NULL,
	"counts" jsonb NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skills" (
	"code" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"macro_code" integer,
	"is_macro" boolean DEFAULT false NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "work_contexts" (
	"code" integer PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"category" text NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "identity"."email_addresses" ADD CONSTRAINT "email_addresses_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishment_members" ADD CONSTRAINT "establishment_members_establishment_id_establishments_id_fk" FOREIGN KEY ("establishment_id") REFERENCES "public"."establishments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishment_members" ADD CONSTRAINT "establishment_members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishments" ADD CONSTRAINT "establishments_registered_by_accounts_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishments" ADD CONSTRAINT "establishments_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_members_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplaces" ADD CONSTRAINT "workplaces_establishment_id_establishments_id_fk" FOREIGN KEY ("establishment_id") REFERENCES "public"."establishments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_transitions" ADD CONSTRAINT "introduction_transitions_introduction_id_introductions_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introductions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_transitions" ADD CONSTRAINT "introduction_transitions_actor_id_accounts_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_job_offer_id_job_offers_id_fk" FOREIGN KEY ("job_offer_id") REFERENCES "public"."job_offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_establishment_id_establishments_id_fk" FOREIGN KEY ("establishment_id") REFERENCES "public"."establishments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_started_by_accounts_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_caseworker_id_accounts_id_fk" FOREIGN KEY ("caseworker_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_agreement_recorded_by_accounts_id_fk" FOREIGN KEY ("agreement_recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_exposures" ADD CONSTRAINT "profile_exposures_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_exposures" ADD CONSTRAINT "profile_exposures_job_offer_id_job_offers_id_fk" FOREIGN KEY ("job_offer_id") REFERENCES "public"."job_offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sent_mails" ADD CONSTRAINT "sent_mails_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_offer_skills" ADD CONSTRAINT "job_offer_skills_job_offer_id_job_offers_id_fk" FOREIGN KEY ("job_offer_id") REFERENCES "public"."job_offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_offer_skills" ADD CONSTRAINT "job_offer_skills_skill_code_skills_code_fk" FOREIGN KEY ("skill_code") REFERENCES "public"."skills"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_offers" ADD CONSTRAINT "job_offers_establishment_id_establishments_id_fk" FOREIGN KEY ("establishment_id") REFERENCES "public"."establishments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_offers" ADD CONSTRAINT "job_offers_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_offers" ADD CONSTRAINT "job_offers_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_offers" ADD CONSTRAINT "job_offers_job_title_code_job_titles_code_fk" FOREIGN KEY ("job_title_code") REFERENCES "public"."job_titles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_offers" ADD CONSTRAINT "job_offers_workplace_id_workplaces_id_fk" FOREIGN KEY ("workplace_id") REFERENCES "public"."workplaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_offers" ADD CONSTRAINT "job_offers_pool_id_talent_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."talent_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_members" ADD CONSTRAINT "pool_members_pool_id_talent_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."talent_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_members" ADD CONSTRAINT "pool_members_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."identities" ADD CONSTRAINT "identities_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_occupations" ADD CONSTRAINT "profile_occupations_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_occupations" ADD CONSTRAINT "profile_occupations_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_skills" ADD CONSTRAINT "profile_skills_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_skills" ADD CONSTRAINT "profile_skills_skill_code_skills_code_fk" FOREIGN KEY ("skill_code") REFERENCES "public"."skills"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residents" ADD CONSTRAINT "residents_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residents" ADD CONSTRAINT "residents_lead_caseworker_id_accounts_id_fk" FOREIGN KEY ("lead_caseworker_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residents" ADD CONSTRAINT "residents_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_titles" ADD CONSTRAINT "job_titles_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_neighbours" ADD CONSTRAINT "occupation_neighbours_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_neighbours" ADD CONSTRAINT "occupation_neighbours_neighbour_code_occupations_code_fk" FOREIGN KEY ("neighbour_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_skills" ADD CONSTRAINT "occupation_skills_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_skills" ADD CONSTRAINT "occupation_skills_skill_code_skills_code_fk" FOREIGN KEY ("skill_code") REFERENCES "public"."skills"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_work_contexts" ADD CONSTRAINT "occupation_work_contexts_occupation_code_occupations_code_fk" FOREIGN KEY ("occupation_code") REFERENCES "public"."occupations"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupation_work_contexts" ADD CONSTRAINT "occupation_work_contexts_work_context_code_work_contexts_code_fk" FOREIGN KEY ("work_context_code") REFERENCES "public"."work_contexts"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_family_code_occupation_families_code_fk" FOREIGN KEY ("family_code") REFERENCES "public"."occupation_families"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "establishment_members_account" ON "establishment_members" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "workplaces_establishment" ON "workplaces" USING btree ("establishment_id");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_one_standing" ON "consents" USING btree ("resident_id","purpose") WHERE "consents"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "introduction_transitions_introduction" ON "introduction_transitions" USING btree ("introduction_id");--> statement-breakpoint
CREATE UNIQUE INDEX "introductions_one_live" ON "introductions" USING btree ("profile_id","job_offer_id") WHERE "introductions"."state" in ('requested', 'proposed', 'under_review', 'awaiting_resident', 'approved', 'met');--> statement-breakpoint
CREATE INDEX "introductions_state" ON "introductions" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "introductions_establishment" ON "introductions" USING btree ("establishment_id");--> statement-breakpoint
CREATE INDEX "introductions_resident" ON "introductions" USING btree ("resident_id");--> statement-breakpoint
CREATE INDEX "introductions_offer" ON "introductions" USING btree ("job_offer_id");--> statement-breakpoint
CREATE INDEX "profile_exposures_shown_on" ON "profile_exposures" USING btree ("shown_on");--> statement-breakpoint
CREATE INDEX "search_outbox_transaction" ON "search_outbox" USING btree ("transaction");--> statement-breakpoint
CREATE INDEX "sent_mails_sent_at" ON "identity"."sent_mails" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "job_offers_establishment" ON "job_offers" USING btree ("establishment_id");--> statement-breakpoint
CREATE INDEX "job_offers_status" ON "job_offers" USING btree ("status");--> statement-breakpoint
CREATE INDEX "pool_members_profile" ON "pool_members" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "profile_skills_skill" ON "profile_skills" USING btree ("skill_code");--> statement-breakpoint
CREATE INDEX "residents_lead_caseworker" ON "residents" USING btree ("lead_caseworker_id");--> statement-breakpoint
CREATE INDEX "job_titles_occupation" ON "job_titles" USING btree ("occupation_code");--> statement-breakpoint
CREATE INDEX "occupation_skills_skill" ON "occupation_skills" USING btree ("skill_code");--> statement-breakpoint
CREATE INDEX "occupations_family" ON "occupations" USING btree ("family_code");--> statement-breakpoint
CREATE INDEX "skills_macro" ON "skills" USING btree ("macro_code");--> statement-breakpoint
CREATE INDEX "skills_kind" ON "skills" USING btree ("kind");