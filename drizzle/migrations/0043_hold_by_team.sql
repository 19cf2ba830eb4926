CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"from_organisation_id" uuid NOT NULL,
	"to_organisation_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"scopes" text[] NOT NULL,
	"agreement_channel" text NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'sent' NOT NULL,
	"ended_at" timestamp with time zone,
	"decline_reason" text,
	CONSTRAINT "referrals_ended" CHECK (("referrals"."state" = 'sent') = ("referrals"."ended_at" is null)),
	CONSTRAINT "referrals_declined_with_reason" CHECK (("referrals"."state" = 'declined') = ("referrals"."decline_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"resident_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"scopes" text[] NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "team_members_resident_id_organisation_id_pk" PRIMARY KEY("resident_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "partner_organisations" ADD COLUMN "reach" text DEFAULT 'everyone' NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_from_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("from_organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_to_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("to_organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_sent_by_accounts_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "public"."residents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_organisation_id_partner_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partner_organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_open" ON "referrals" USING btree ("resident_id","to_organisation_id") WHERE "referrals"."state" = 'sent';--> statement-breakpoint
CREATE INDEX "referrals_resident" ON "referrals" USING btree ("resident_id");--> statement-breakpoint
CREATE INDEX "referrals_to" ON "referrals" USING btree ("to_organisation_id","state");--> statement-breakpoint
CREATE INDEX "referrals_from" ON "referrals" USING btree ("from_organisation_id","state");--> statement-breakpoint
CREATE INDEX "team_members_organisation" ON "team_members" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "residents_organisation" ON "residents" USING btree ("organisation_id");

--> statement-breakpoint
ALTER TABLE team_members ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE team_members FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE referrals ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE referrals FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- What the functions below are told.
GRANT SELECT ON team_members, referrals TO cite_keeper;
--> statement-breakpoint
GRANT SELECT (resident_id) ON profiles TO cite_keeper;
--> statement-breakpoint
GRANT INSERT, UPDATE (scopes) ON team_members TO cite_keeper;
--> statement-breakpoint
GRANT UPDATE (state, ended_at, decline_reason) ON referrals TO cite_keeper;
--> statement-breakpoint
CREATE POLICY team_members_doors ON team_members TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY referrals_doors ON referrals TO cite_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT CREATE ON SCHEMA public, identity TO cite_keeper;
--> statement-breakpoint
-- As the keeper, who owns the doors: what it makes here, it owns.
SET LOCAL ROLE cite_keeper;
--> statement-breakpoint
CREATE FUNCTION own_organisation() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$ BEGIN RETURN (SELECT organisation_id FROM staff_members WHERE account_id = current_actor_id()); END $$;
--> statement-breakpoint
-- Whether the actor's organisation accompanies everybody. Nobody's account does not.
CREATE FUNCTION sees_everyone() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    RETURN coalesce((SELECT reach = 'everyone' FROM partner_organisations WHERE id = own_organisation()), false);
  END
  $$;
--> statement-breakpoint
-- Of whom the actor's organisation may read what `scope` names: those whom it leads, and those in whose team it is and who share it.
-- `team`: whatever they share. `whole`: whom it leads, and no others, for no scope of a team has that name.
CREATE FUNCTION reached_residents(scope text) RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    own uuid := own_organisation();
  BEGIN
    RETURN ARRAY(
      SELECT id FROM residents WHERE organisation_id = own
      UNION SELECT resident_id FROM team_members
        WHERE organisation_id = own AND (scope = 'team' OR scope = ANY (scopes)));
  END
  $$;
--> statement-breakpoint
CREATE FUNCTION reached_profiles() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$ BEGIN RETURN ARRAY(SELECT id FROM profiles WHERE resident_id = ANY (reached_residents('team'))); END $$;
--> statement-breakpoint
-- The one way into a team: the organisation that was asked says yes or no, once, while it is asked. @returns whether it was. What it could
-- not do by itself is read the row that it has declined, or put itself back where a person has put it out.
CREATE FUNCTION answer_referral(referral uuid, accepted boolean, reason text) RETURNS boolean LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    answered referrals;
  BEGIN
    UPDATE referrals SET state = CASE WHEN accepted THEN 'accepted' ELSE 'declined' END, ended_at = acting_at(),
      decline_reason = CASE WHEN NOT accepted THEN reason END
      WHERE id = referral AND state = 'sent' AND to_organisation_id = own_organisation()
      RETURNING * INTO answered;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    IF accepted THEN
      INSERT INTO team_members (resident_id, organisation_id, scopes, joined_at)
        VALUES (answered.resident_id, answered.to_organisation_id, answered.scopes, acting_at())
        ON CONFLICT (resident_id, organisation_id) DO UPDATE SET scopes = excluded.scopes;
    END IF;
    RETURN true;
  END
  $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION own_organisation(), sees_everyone(), reached_residents(text), reached_profiles(),
  answer_referral(uuid, boolean, text) FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION own_organisation(), sees_everyone(), reached_residents(text), reached_profiles(),
  answer_referral(uuid, boolean, text) TO cite_caseworker;
--> statement-breakpoint
-- Names for whom the reader reaches; phone, e-mail, address and birth for those who share them.
CREATE OR REPLACE FUNCTION identity.read_identities(wanted uuid[], purpose text, introduction uuid)
  RETURNS TABLE (resident_id uuid, given_name text, family_name text, phone text, email text, address text, birth_date text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
    -- Null: everybody.
    named uuid[];
    reachable uuid[];
  BEGIN
    -- By the pass: inside, `current_user` is the function's owner, and outside it can be changed.
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF purpose !~ '^[a-z_]{1,40}$' THEN
      RAISE invalid_parameter_value USING MESSAGE = 'the purpose of a reading is a code';
    END IF;
    IF reader = 'cite_caseworker' AND NOT public.sees_everyone() THEN
      named := public.reached_residents('team');
      reachable := public.reached_residents('contact');
    END IF;
    RETURN QUERY
      WITH opened AS (
        SELECT person.* FROM identity.identities AS person
        WHERE person.resident_id = ANY (wanted) AND CASE reader
          WHEN 'cite_system' THEN true
          WHEN 'cite_caseworker' THEN actor IS NOT NULL AND (named IS NULL OR person.resident_id = ANY (named))
          WHEN 'cite_resident' THEN EXISTS (
            SELECT FROM public.residents WHERE residents.id = person.resident_id AND residents.account_id = actor)
          WHEN 'cite_employer' THEN public.contact_is_open_to_employer(person.resident_id, actor)
          ELSE false
        END
      ), recorded AS (
        INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
        SELECT public.acting_at(), actor, substr(reader, 6), 'identity.viewed', 'resident', opened.resident_id::text,
          jsonb_strip_nulls(jsonb_build_object('in', purpose, 'introduction', introduction))
        FROM opened ORDER BY array_position(wanted, opened.resident_id)
      ), held AS (
        SELECT opened.*, reachable IS NULL OR opened.resident_id = ANY (reachable) AS shared FROM opened
      )
      SELECT held.resident_id, held.given_name::text, held.family_name::text,
        CASE WHEN held.shared THEN held.phone::text END,
        CASE WHEN held.shared THEN held.email::text END,
        CASE WHEN held.shared AND reader <> 'cite_employer' THEN held.address::text END,
        CASE WHEN held.shared AND reader <> 'cite_employer' THEN held.birth_date::text END
      FROM held;
  END
  $$;
--> statement-breakpoint
-- Whoever does not see everybody is handed the names of those whom she reaches, without a stamp: nothing of it is kept.
CREATE OR REPLACE FUNCTION identity.read_all_names(known text)
  RETURNS TABLE (stamp text, resident_id uuid, given_name text, family_name text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
    counted bigint;
    versions numeric;
    present text;
    reached uuid[];
  BEGIN
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF reader IS DISTINCT FROM 'cite_caseworker' OR actor IS NULL THEN
      RETURN;
    END IF;
    IF NOT public.sees_everyone() THEN
      reached := public.reached_residents('team');
    END IF;
    SELECT count(*), sum(hashtextextended(person.resident_id::text || person.xmin::text, 0)) INTO counted, versions
    FROM identity.identities AS person WHERE reached IS NULL OR person.resident_id = ANY (reached);
    IF reached IS NULL THEN
      present := concat_ws(' ', current_database(), counted, versions);
    END IF;
    INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
    VALUES (public.acting_at(), actor, 'caseworker', 'identity.searched', 'resident_list', 'all', jsonb_build_object('names', counted));
    RETURN QUERY
      SELECT present, person.resident_id, person.given_name::text, person.family_name::text
      FROM identity.identities AS person
      WHERE CASE WHEN reached IS NULL THEN present IS DISTINCT FROM known ELSE person.resident_id = ANY (reached) END;
    IF NOT FOUND THEN
      RETURN QUERY SELECT present, NULL::uuid, NULL::text, NULL::text;
    END IF;
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION identity.read_home_neighbourhood(wanted uuid)
  RETURNS TABLE (neighbourhood text, address_index text, by_hand boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
  BEGIN
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF reader IS DISTINCT FROM 'cite_caseworker' OR actor IS NULL
      OR NOT (public.sees_everyone() OR wanted = ANY (public.reached_residents('contact'))) THEN
      RETURN;
    END IF;
    RETURN QUERY
      SELECT home.neighbourhood::text, home.address_index, home.by_hand
      FROM identity.home_neighbourhoods AS home WHERE home.resident_id = wanted;
    IF FOUND THEN
      INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
      VALUES (public.acting_at(), actor, 'caseworker', 'neighbourhood.viewed', 'resident', wanted::text, '{}');
    END IF;
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION identity.read_scheme_situation(wanted uuid) RETURNS TABLE (answers text, told_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
  BEGIN
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF reader IS DISTINCT FROM 'cite_caseworker' OR actor IS NULL
      OR NOT (public.sees_everyone() OR wanted = ANY (public.reached_residents('whole'))) THEN
      RETURN;
    END IF;
    RETURN QUERY
      SELECT told.answers::text, told.told_at FROM identity.scheme_situations AS told WHERE told.resident_id = wanted;
    IF FOUND THEN
      INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
      VALUES (public.acting_at(), actor, 'caseworker', 'situation.viewed', 'resident', wanted::text, '{}');
    END IF;
  END
  $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public, identity FROM cite_keeper;
--> statement-breakpoint
-- A person's rows, for caseworkers: whatever another policy lets them do, within the reach of their organisation. Both questions are
-- asked once a statement, and the second only of those who do not see everybody.
DO $$
DECLARE
  held record;
BEGIN
  FOR held IN SELECT * FROM (VALUES
    ('residents', 'id', 'reached_residents(''team'')'),
    ('profiles', 'resident_id', 'reached_residents(''team'')'),
    ('consents', 'resident_id', 'reached_residents(''team'')'),
    ('introductions', 'resident_id', 'reached_residents(''team'')'),
    ('identity.identities', 'resident_id', 'reached_residents(''contact'')'),
    ('identity.home_neighbourhoods', 'resident_id', 'reached_residents(''contact'')'),
    ('identity.scheme_situations', 'resident_id', 'reached_residents(''whole'')'),
    ('identity.scheme_enrolments', 'resident_id', 'reached_residents(''whole'')'),
    ('pathway_steps', 'resident_id', 'reached_residents(''pathway'')'),
    ('barriers', 'resident_id', 'reached_residents(''barriers'')'),
    ('staff_notes', 'resident_id', 'reached_residents(''notes'')'),
    ('radar_pauses', 'resident_id', 'reached_residents(''notes'')'),
    ('radar_contests', 'resident_id', 'reached_residents(''notes'')'),
    ('next_actions', 'resident_id', 'reached_residents(''notes'')'),
    ('contact_attempts', 'resident_id', 'reached_residents(''notes'')'),
    ('handovers', 'resident_id', 'reached_residents(''notes'')'),
    ('profile_skills', 'profile_id', 'reached_profiles()'),
    ('profile_occupations', 'profile_id', 'reached_profiles()'),
    ('pool_members', 'profile_id', 'reached_profiles()'),
    ('profile_exposures', 'profile_id', 'reached_profiles()'),
    ('unseen_profiles', 'profile_id', 'reached_profiles()'),
    ('published_cards', 'profile_id', 'reached_profiles()')
  ) AS tables (name, person, reached)
  LOOP
    EXECUTE format('CREATE POLICY within_reach ON %s AS RESTRICTIVE TO cite_caseworker
      USING ((SELECT sees_everyone()) OR %I = ANY ((SELECT %s)::uuid[]))', held.name, held.person, held.reached);
  END LOOP;
END
$$;
--> statement-breakpoint
-- What is told of an introduction goes with it.
CREATE POLICY within_reach ON pending_moves AS RESTRICTIVE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR EXISTS (SELECT FROM introductions WHERE introductions.id = introduction_id));
--> statement-breakpoint
CREATE POLICY within_reach ON silence_settlements AS RESTRICTIVE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR EXISTS (SELECT FROM introductions WHERE introductions.id = introduction_id));
--> statement-breakpoint
-- Who is around a person is read by those who are. The Cité and who leads put an organisation out at her word, and each leaves by itself.
GRANT SELECT, DELETE ON team_members TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY team_members_read ON team_members FOR SELECT TO cite_caseworker
  USING ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('team'))::uuid[]));
--> statement-breakpoint
CREATE POLICY team_members_put_out ON team_members FOR DELETE TO cite_caseworker
  USING ((SELECT sees_everyone()) OR organisation_id = (SELECT own_organisation())
    OR resident_id = ANY ((SELECT reached_residents('whole'))::uuid[]));
--> statement-breakpoint
-- The person reads who is around her, and says no, at once.
GRANT SELECT, DELETE ON team_members TO cite_resident;
--> statement-breakpoint
CREATE POLICY team_members_own ON team_members TO cite_resident
  USING (resident_id = (SELECT current_resident_id()));
--> statement-breakpoint
-- Sent in one's own name, from one's own organisation, of whom it accompanies. Who is asked reads it while it waits, and of the person
-- nothing else.
GRANT SELECT, INSERT, UPDATE (state, ended_at) ON referrals TO cite_caseworker;
--> statement-breakpoint
CREATE POLICY referrals_read ON referrals FOR SELECT TO cite_caseworker
  USING ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('team'))::uuid[])
    OR state = 'sent' AND to_organisation_id = (SELECT own_organisation()));
--> statement-breakpoint
CREATE POLICY referrals_sent ON referrals FOR INSERT TO cite_caseworker
  WITH CHECK (sent_by = (SELECT current_actor_id()) AND from_organisation_id = (SELECT own_organisation()) AND state = 'sent'
    AND ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('whole'))::uuid[])));
--> statement-breakpoint
CREATE POLICY referrals_withdrawn ON referrals FOR UPDATE TO cite_caseworker
  USING (state = 'sent' AND ((SELECT sees_everyone()) OR resident_id = ANY ((SELECT reached_residents('whole'))::uuid[])))
  WITH CHECK (state = 'withdrawn');
--> statement-breakpoint
GRANT SELECT (id, resident_id, from_organisation_id, to_organisation_id, purpose, scopes, sent_at, due_on, state, ended_at)
  ON referrals TO cite_resident;
--> statement-breakpoint
GRANT UPDATE (state, ended_at) ON referrals TO cite_resident;
--> statement-breakpoint
CREATE POLICY referrals_own ON referrals FOR SELECT TO cite_resident
  USING (resident_id = (SELECT current_resident_id()));
--> statement-breakpoint
CREATE POLICY referrals_refused ON referrals FOR UPDATE TO cite_resident
  USING (resident_id = (SELECT current_resident_id()) AND state = 'sent') WITH CHECK (state = 'withdrawn');
--> statement-breakpoint
-- The portal hands them to the person with all that is held of her.
GRANT SELECT, INSERT, UPDATE, DELETE ON team_members, referrals TO cite_system;
--> statement-breakpoint
CREATE POLICY team_members_system ON team_members TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY referrals_system ON referrals TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Whether it is an account is asked by the reach of its organisation, which nobody's account has.
ALTER POLICY identities_caseworker ON identity.identities USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER POLICY published_cards_caseworker ON published_cards USING (true) WITH CHECK (true);
