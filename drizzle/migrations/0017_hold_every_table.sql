-- Every table is held: a role reads and writes the rows that a policy below gives it, and no others. What a role may do
-- with a row is its grant, which begins from nothing. `hold-tables.server.ts` forces the policies and adds to each table
-- that no role acts without its pass, after this migration and after each later one.
--
-- `cite_system` is the portal itself: sign-in, jobs, imports, the engine. It reads and writes everything but what happened.
DO $$
BEGIN
  CREATE ROLE cite_keeper NOLOGIN NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END
$$;
--> statement-breakpoint
-- The owner of the doors below. Nobody logs in as it, and the portal's login cannot take it.
DO $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('cite_roles'));
  IF NOT pg_has_role(current_user, 'cite_keeper', 'SET') THEN
    EXECUTE format('GRANT cite_keeper TO %I WITH INHERIT FALSE, SET TRUE', current_user);
  END IF;
END
$$;
--> statement-breakpoint
REVOKE ALL ON ALL TABLES IN SCHEMA public, identity FROM cite_app;
--> statement-breakpoint
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM cite_app;
--> statement-breakpoint
REVOKE ALL ON SCHEMA public, identity FROM cite_app, public;
--> statement-breakpoint
REVOKE ALL ON FUNCTION enqueue_job(text, json, text) FROM cite_app;
--> statement-breakpoint
REVOKE ALL ON FUNCTION contact_is_open_to_employer(uuid, uuid), refuse_employer_write(), check_employer_membership() FROM public;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO cite_visitor, cite_resident, cite_employer, cite_caseworker, cite_coordinator, cite_system,
  cite_worker, cite_keeper;
--> statement-breakpoint
GRANT USAGE ON SCHEMA identity TO cite_resident, cite_employer, cite_caseworker, cite_coordinator, cite_system;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue_job(text, json, text) TO cite_resident, cite_employer, cite_caseworker, cite_system;
--> statement-breakpoint
REVOKE ALL ON accounts, residents, consents, profiles, profile_occupations, profile_skills, pool_members, talent_pools,
  staff_members, partner_organisations, establishments, establishment_members, introductions, search_outbox,
  introduction_transitions, audit_entries FROM cite_resident, cite_employer, cite_caseworker, cite_coordinator;
--> statement-breakpoint
-- A table grant does not take grants on columns along.
REVOKE UPDATE (created_at) ON accounts FROM cite_employer;
--> statement-breakpoint
REVOKE UPDATE (registered_at) ON establishments FROM cite_employer;
--> statement-breakpoint
REVOKE UPDATE (id) ON consents FROM cite_employer;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON accounts, sessions, sign_in_links, partner_organisations, staff_members,
  establishments, establishment_members, workplaces, residents, profiles, profile_skills, profile_occupations, consents,
  talent_pools, pool_members, job_offers, job_offer_skills, introductions, profile_exposures, search_outbox,
  communes, places, job_titles, occupation_families, occupation_neighbours, occupation_skills, occupation_work_contexts,
  occupations, skills, work_contexts, reference_releases TO cite_system;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO cite_system;
--> statement-breakpoint
DO $$
DECLARE
  held regclass;
BEGIN
  FOR held IN SELECT oid FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname IN (
      'accounts', 'sessions', 'sign_in_links', 'partner_organisations', 'staff_members', 'establishments',
      'establishment_members', 'workplaces', 'residents', 'profiles', 'profile_skills', 'profile_occupations', 'consents',
      'talent_pools', 'pool_members', 'job_offers', 'job_offer_skills', 'introductions', 'introduction_transitions',
      'profile_exposures', 'search_outbox', 'communes', 'places', 'job_titles', 'occupation_families',
      'occupation_neighbours', 'occupation_skills', 'occupation_work_contexts', 'occupations', 'skills', 'work_contexts',
      'reference_releases', 'close_skills', 'similar_occupations', 'match_weights', 'weights_replays',
      'weights_adoptions', 'fairness_measures', 'unseen_profiles', 'search_index_marks', 'search_index_failures',
      'search_dead_letters', 'audit_entries')
  LOOP
    EXECUTE format('CREATE POLICY %I ON %s TO cite_system USING (true) WITH CHECK (true)', held || '_system', held);
  END LOOP;
END
$$;
--> statement-breakpoint

-- The owner takes the keeper's role to look after what it keeps; the portal's login cannot.
CREATE OR REPLACE FUNCTION acts_by_pass() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT role IS NOT NULL OR current_setting('role') = 'cite_keeper' FROM public.acting_for() $$;
--> statement-breakpoint
-- Who the actor is, in the terms of rows. Each is asked once a query, and its answer compared by an index.
CREATE FUNCTION current_resident_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT id FROM public.residents WHERE account_id = public.current_actor_id() $$;
--> statement-breakpoint
CREATE FUNCTION current_profile_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT id FROM public.profiles WHERE resident_id = public.current_resident_id() $$;
--> statement-breakpoint
CREATE FUNCTION own_establishments() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT array_agg(establishment_id) FROM public.establishment_members WHERE account_id = public.current_actor_id()
  $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION current_resident_id(), current_profile_id(), own_establishments() FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION current_resident_id(), current_profile_id() TO cite_resident;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION own_establishments() TO cite_employer;
--> statement-breakpoint

-- Words of the trade tell of nobody: whoever writes an offer or a profile reads them all.
GRANT SELECT ON communes, places, job_titles, occupations, skills TO cite_resident, cite_employer, cite_caseworker;
--> statement-breakpoint
GRANT SELECT ON job_titles, occupations, reference_releases TO cite_coordinator;
--> statement-breakpoint
DO $$
DECLARE
  word text;
BEGIN
  FOREACH word IN ARRAY ARRAY['communes', 'places', 'job_titles', 'occupations', 'skills']
  LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO cite_resident, cite_employer, cite_caseworker, cite_coordinator USING (true)',
      word || '_words', word);
  END LOOP;
END
$$;
--> statement-breakpoint
CREATE POLICY reference_releases_coordinator ON reference_releases FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint

-- Pools are described to everybody: a description says nothing of who is in it.
GRANT SELECT ON talent_pools TO cite_visitor, cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY talent_pools_described ON talent_pools FOR SELECT TO cite_visitor, cite_resident, cite_caseworker USING (true);
--> statement-breakpoint

-- Staff act in their own name, which colleagues and the residents they accompany read. Their phone is for the portal.
GRANT SELECT (account_id, organisation_id, display_name) ON staff_members TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT SELECT ON partner_organisations TO cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY staff_members_colleagues ON staff_members FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY staff_members_of_resident ON staff_members FOR SELECT TO cite_resident USING (
  EXISTS (SELECT FROM residents WHERE residents.lead_caseworker_id = account_id)
  OR EXISTS (SELECT FROM introductions WHERE introductions.caseworker_id = account_id));
--> statement-breakpoint
CREATE POLICY partner_organisations_named ON partner_organisations FOR SELECT TO cite_resident, cite_caseworker USING (true);
--> statement-breakpoint

-- A resident is one row, her own. Caseworkers accompany everybody; a coordinator counts people and reads nothing of them.
GRANT SELECT ON residents TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT SELECT (id) ON residents TO cite_coordinator;
--> statement-breakpoint
-- To lock the row: what changes for one person changes one thing after the other.
GRANT UPDATE (created_at) ON residents TO cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY residents_own ON residents TO cite_resident USING (account_id = (SELECT current_actor_id()));
--> statement-breakpoint
CREATE POLICY residents_caseworker ON residents TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY residents_counted ON residents FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint

-- What she said of herself: hers to change, and her caseworker's with her.
GRANT SELECT, UPDATE ON profiles TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT SELECT (id, resident_id) ON profiles TO cite_coordinator;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON profile_skills, profile_occupations TO cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY profiles_own ON profiles TO cite_resident USING (resident_id = (SELECT current_resident_id()));
--> statement-breakpoint
CREATE POLICY profiles_caseworker ON profiles TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY profiles_counted ON profiles FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY profile_skills_own ON profile_skills TO cite_resident USING (profile_id = (SELECT current_profile_id()));
--> statement-breakpoint
CREATE POLICY profile_skills_caseworker ON profile_skills TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY profile_occupations_own ON profile_occupations TO cite_resident
  USING (profile_id = (SELECT current_profile_id()));
--> statement-breakpoint
CREATE POLICY profile_occupations_caseworker ON profile_occupations TO cite_caseworker USING (true);
--> statement-breakpoint

-- A consent is a record: written once, then only ended.
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON consents TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT SELECT (resident_id, purpose, withdrawn_at, expires_at) ON consents TO cite_coordinator;
--> statement-breakpoint
CREATE POLICY consents_own ON consents TO cite_resident USING (resident_id = (SELECT current_resident_id()))
  WITH CHECK (resident_id = (SELECT current_resident_id()) AND channel = 'online' OR withdrawn_at IS NOT NULL);
--> statement-breakpoint
CREATE POLICY consents_caseworker ON consents TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY consents_counted ON consents FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON pool_members TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT SELECT (profile_id) ON pool_members TO cite_coordinator;
--> statement-breakpoint
CREATE POLICY pool_members_own ON pool_members TO cite_resident USING (profile_id = (SELECT current_profile_id()));
--> statement-breakpoint
CREATE POLICY pool_members_caseworker ON pool_members TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY pool_members_counted ON pool_members FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint

-- An employer knows the establishments that she registered or is a member of; a caseworker decides on all; a resident
-- reads who asked for her.
GRANT SELECT, INSERT ON establishments TO cite_employer;
--> statement-breakpoint
GRANT SELECT, UPDATE (status, decided_by, decided_at) ON establishments TO cite_caseworker;
--> statement-breakpoint
GRANT SELECT (id, name, status) ON establishments TO cite_resident;
--> statement-breakpoint
GRANT SELECT (id, name) ON establishments TO cite_coordinator;
--> statement-breakpoint
CREATE POLICY establishments_own ON establishments FOR SELECT TO cite_employer
  USING (registered_by = (SELECT current_actor_id()) OR id = ANY ((SELECT own_establishments())::uuid[]));
--> statement-breakpoint
CREATE POLICY establishments_registered ON establishments FOR INSERT TO cite_employer
  WITH CHECK (registered_by = (SELECT current_actor_id()) AND status = 'pending' AND decided_by IS NULL);
--> statement-breakpoint
CREATE POLICY establishments_caseworker ON establishments TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY establishments_named ON establishments FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY establishments_of_resident ON establishments FOR SELECT TO cite_resident
  USING (EXISTS (SELECT FROM introductions WHERE introductions.establishment_id = establishments.id));
--> statement-breakpoint
-- Her own memberships, never a colleague's; she joins what she registered (trigger of migration 0003).
GRANT SELECT, INSERT ON establishment_members TO cite_employer;
--> statement-breakpoint
CREATE POLICY establishment_members_own ON establishment_members TO cite_employer
  USING (account_id = (SELECT current_actor_id()));
--> statement-breakpoint
-- A resident reads the workplace of offers that she may read.
GRANT SELECT, INSERT ON workplaces TO cite_employer;
--> statement-breakpoint
GRANT SELECT ON workplaces TO cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY workplaces_own ON workplaces TO cite_employer
  USING (establishment_id = ANY ((SELECT own_establishments())::uuid[]));
--> statement-breakpoint
CREATE POLICY workplaces_caseworker ON workplaces FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY workplaces_of_offers ON workplaces FOR SELECT TO cite_resident
  USING (EXISTS (SELECT FROM job_offers WHERE job_offers.workplace_id = workplaces.id));
--> statement-breakpoint

-- Offers are their employer's. A draft is read by nobody else, but for caseworkers once the check has held it.
GRANT SELECT, INSERT, UPDATE ON job_offers TO cite_employer;
--> statement-breakpoint
GRANT SELECT ON job_offers TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT UPDATE (status, published_at, updated_at) ON job_offers TO cite_caseworker;
--> statement-breakpoint
GRANT SELECT (id, establishment_id, job_title_code, occupation_code, status) ON job_offers TO cite_coordinator;
--> statement-breakpoint
CREATE POLICY job_offers_own ON job_offers TO cite_employer
  USING (establishment_id = ANY ((SELECT own_establishments())::uuid[]));
--> statement-breakpoint
CREATE POLICY job_offers_read ON job_offers FOR SELECT TO cite_resident USING (status <> 'draft');
--> statement-breakpoint
CREATE POLICY job_offers_caseworker ON job_offers TO cite_caseworker
  USING (status <> 'draft' OR EXISTS (SELECT FROM offer_hits WHERE offer_hits.job_offer_id = job_offers.id));
--> statement-breakpoint
CREATE POLICY job_offers_counted ON job_offers FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON job_offer_skills TO cite_employer;
--> statement-breakpoint
GRANT SELECT ON job_offer_skills TO cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY job_offer_skills_own ON job_offer_skills TO cite_employer
  USING (EXISTS (SELECT FROM job_offers WHERE job_offers.id = job_offer_id));
--> statement-breakpoint
CREATE POLICY job_offer_skills_read ON job_offer_skills FOR SELECT TO cite_resident, cite_caseworker
  USING (EXISTS (SELECT FROM job_offers WHERE job_offers.id = job_offer_id));
--> statement-breakpoint

-- An employer reads of her introductions what her pages say: not who decided, nor why, nor how the person agreed,
-- nor the receipt.
GRANT SELECT (id, job_offer_id, establishment_id, profile_id, resident_id, state, score, scoring_version,
    cancellation_cause, created_at, state_changed_at, approved_at, reply_due_at, contact_ends_at),
  INSERT, UPDATE (state, state_changed_at, reason, cancellation_cause) ON introductions TO cite_employer;
--> statement-breakpoint
GRANT SELECT, UPDATE (state, state_changed_at, reason, cancellation_cause, agreement_channel, agreed_at,
  agreement_recorded_by) ON introductions TO cite_resident;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON introductions TO cite_caseworker;
--> statement-breakpoint
GRANT SELECT (state) ON introductions TO cite_coordinator;
--> statement-breakpoint
CREATE POLICY introductions_of_employer ON introductions TO cite_employer
  USING (establishment_id = ANY ((SELECT own_establishments())::uuid[]))
  WITH CHECK (establishment_id = ANY ((SELECT own_establishments())::uuid[])
    AND EXISTS (SELECT FROM job_offers
      WHERE job_offers.id = job_offer_id AND job_offers.establishment_id = introductions.establishment_id));
--> statement-breakpoint
-- Whatever else the row says: an employer begins, and decides nothing.
CREATE POLICY introductions_only_requested ON introductions AS RESTRICTIVE FOR INSERT TO cite_employer
  WITH CHECK (started_by = (SELECT current_actor_id()) AND state = 'requested' AND caseworker_id IS NULL
    AND agreed_at IS NULL AND approved_at IS NULL AND contact_ends_at IS NULL);
--> statement-breakpoint
CREATE POLICY introductions_of_resident ON introductions TO cite_resident
  USING (resident_id = (SELECT current_resident_id()));
--> statement-breakpoint
CREATE POLICY introductions_caseworker ON introductions TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY introductions_counted ON introductions FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
-- What happened: each adds, in her own name, to what she may move.
GRANT INSERT ON introduction_transitions TO cite_employer;
--> statement-breakpoint
GRANT SELECT, INSERT ON introduction_transitions TO cite_resident, cite_caseworker, cite_system;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE introduction_transitions_id_seq TO cite_resident, cite_employer, cite_caseworker;
--> statement-breakpoint
CREATE POLICY introduction_transitions_read ON introduction_transitions FOR SELECT TO cite_resident, cite_caseworker
  USING (EXISTS (SELECT FROM introductions WHERE introductions.id = introduction_id));
--> statement-breakpoint
CREATE POLICY introduction_transitions_added ON introduction_transitions FOR INSERT
  TO cite_resident, cite_employer, cite_caseworker
  WITH CHECK (actor_id = (SELECT current_actor_id()) AND 'cite_' || actor_role = current_user
    AND EXISTS (SELECT FROM introductions WHERE introductions.id = introduction_id));
--> statement-breakpoint
-- The journal is read by coordinators; by a resident, what is written of herself.
GRANT INSERT ON audit_entries TO cite_resident, cite_employer, cite_caseworker, cite_coordinator, cite_system;
--> statement-breakpoint
GRANT SELECT ON audit_entries TO cite_resident, cite_coordinator, cite_system;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE audit_entries_id_seq TO cite_resident, cite_employer, cite_caseworker, cite_coordinator;
--> statement-breakpoint
CREATE POLICY audit_entries_added ON audit_entries FOR INSERT
  TO cite_resident, cite_employer, cite_caseworker, cite_coordinator
  WITH CHECK (actor_id = (SELECT current_actor_id()) AND 'cite_' || actor_role = current_user);
--> statement-breakpoint
CREATE POLICY audit_entries_coordinator ON audit_entries FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY audit_entries_of_resident ON audit_entries FOR SELECT TO cite_resident
  USING (subject_kind = 'resident' AND subject_id = (SELECT current_resident_id())::text);
--> statement-breakpoint

-- What the engine must hear of: of her own profile, or of anybody's for whoever looks after people or after the index.
GRANT INSERT ON search_outbox TO cite_resident, cite_caseworker, cite_coordinator;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE search_outbox_sequence_seq TO cite_resident, cite_caseworker, cite_coordinator;
--> statement-breakpoint
CREATE POLICY search_outbox_own ON search_outbox FOR INSERT TO cite_resident
  WITH CHECK (profile_id = (SELECT current_profile_id()));
--> statement-breakpoint
CREATE POLICY search_outbox_staff ON search_outbox FOR INSERT TO cite_caseworker, cite_coordinator WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON profile_exposures TO cite_resident, cite_caseworker;
--> statement-breakpoint
CREATE POLICY profile_exposures_own ON profile_exposures FOR SELECT TO cite_resident
  USING (profile_id = (SELECT current_profile_id()));
--> statement-breakpoint
CREATE POLICY profile_exposures_caseworker ON profile_exposures FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY fairness_measures_staff ON fairness_measures FOR SELECT TO cite_caseworker, cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY unseen_profiles_caseworker ON unseen_profiles FOR SELECT TO cite_caseworker USING (true);
--> statement-breakpoint
CREATE POLICY match_weights_coordinator ON match_weights FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY weights_replays_coordinator ON weights_replays FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY weights_adoptions_coordinator ON weights_adoptions TO cite_coordinator USING (true)
  WITH CHECK (adopted_by = (SELECT current_actor_id()));
--> statement-breakpoint
CREATE POLICY search_index_marks_coordinator ON search_index_marks FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY search_index_failures_coordinator ON search_index_failures FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint
CREATE POLICY search_dead_letters_coordinator ON search_dead_letters FOR SELECT TO cite_coordinator USING (true);
--> statement-breakpoint

-- The doors: what a role is told or may do beyond its own rows, by one question each. They run as `cite_keeper`, whose
-- policies give it the rows that the questions are about; each asks for a pass first, and for whom.
GRANT SELECT ON residents, consents, introductions, establishments, establishment_members, job_offers, staff_members
  TO cite_keeper;
--> statement-breakpoint
-- To lock a row one must be able to change a column of it.
GRANT UPDATE (notice_version) ON consents TO cite_keeper;
--> statement-breakpoint
GRANT UPDATE (updated_at) ON job_offers TO cite_keeper;
--> statement-breakpoint
GRANT UPDATE (registered_at) ON establishments TO cite_keeper;
--> statement-breakpoint
GRANT SELECT (id), UPDATE (updated_at) ON profiles TO cite_keeper;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON profile_exposures TO cite_keeper;
--> statement-breakpoint
GRANT INSERT ON search_outbox TO cite_keeper;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE search_outbox_sequence_seq TO cite_keeper;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION current_actor_id(), acts_by_pass(), acting_for() TO cite_keeper;
--> statement-breakpoint
DO $$
DECLARE
  held regclass;
BEGIN
  FOR held IN SELECT oid FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname IN (
      'residents', 'consents', 'introductions', 'establishments', 'establishment_members', 'job_offers', 'staff_members',
      'profiles', 'profile_exposures', 'search_outbox')
  LOOP
    EXECUTE format('CREATE POLICY %I ON %s TO cite_keeper USING (true) WITH CHECK (true)', held || '_doors', held);
  END LOOP;
END
$$;
--> statement-breakpoint
-- Whether this establishment is one of the actor's, for the doors below.
CREATE FUNCTION is_own_establishment(establishment uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT FROM establishment_members WHERE establishment_id = establishment AND account_id = current_actor_id())
  $$;
--> statement-breakpoint
-- The status of the actor's own establishment, which cannot change before her transaction has ended; null for another's.
CREATE FUNCTION hold_own_establishment(establishment uuid) RETURNS text LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$ SELECT status FROM establishments WHERE id = establishment AND is_own_establishment(id) FOR SHARE $$;
--> statement-breakpoint
-- Holds what an introduction needs until the transaction has ended, in the order in which all take their locks: the
-- person's standing consent, then the offer in one of these statuses, of a confirmed establishment. Says which is
-- missing, or null. An employer is told of nobody before the offer is found to be hers.
CREATE FUNCTION hold_parties(person uuid, offer uuid, statuses text[], at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    IF NOT acts_by_pass() OR current_setting('role') = 'cite_employer' AND NOT EXISTS (
      SELECT FROM job_offers WHERE id = offer AND is_own_establishment(establishment_id))
    THEN
      RETURN 'offer';
    END IF;
    PERFORM FROM consents
      WHERE resident_id = person AND purpose = 'visible_pool' AND withdrawn_at IS NULL AND expires_at > at FOR SHARE;
    IF NOT FOUND THEN
      RETURN 'consent';
    END IF;
    PERFORM FROM job_offers JOIN establishments ON establishments.id = job_offers.establishment_id
      WHERE job_offers.id = offer AND job_offers.status = ANY (statuses) AND establishments.status = 'confirmed'
      FOR SHARE OF job_offers;
    RETURN CASE WHEN FOUND THEN NULL ELSE 'offer' END;
  END
  $$;
--> statement-breakpoint
-- Notes who was shown on the list of one of the actor's offers, for the engine too. The first time a day that a profile
-- is shown counts; who is erased meanwhile is passed over. In one order for everybody: two readers of a list would
-- otherwise wait for each other.
CREATE FUNCTION note_exposures(offer uuid, shown uuid[], day date) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
    WITH there AS (SELECT id FROM profiles WHERE id = ANY (shown) ORDER BY id FOR KEY SHARE), noted AS (
      INSERT INTO profile_exposures (profile_id, job_offer_id, shown_on)
      SELECT there.id, job_offers.id, day FROM there
      JOIN job_offers ON job_offers.id = offer AND is_own_establishment(job_offers.establishment_id)
      ORDER BY there.id
      ON CONFLICT (profile_id, job_offer_id) DO UPDATE SET shown_on = excluded.shown_on
        WHERE profile_exposures.shown_on < excluded.shown_on
      RETURNING profile_id)
    INSERT INTO search_outbox (profile_id) SELECT profile_id FROM noted
  $$;
--> statement-breakpoint
-- Who accompanies the person of one of the actor's introductions, once her contact is open; otherwise null.
CREATE FUNCTION caseworker_of_contact(introduction uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
    SELECT staff_members.display_name FROM introductions
    JOIN staff_members ON staff_members.account_id = introductions.caseworker_id
    WHERE introductions.id = introduction AND is_own_establishment(introductions.establishment_id)
      AND contact_is_open_to_employer(introductions.resident_id, current_actor_id())
  $$;
--> statement-breakpoint
-- The rule reads what the employer's role no longer may.
ALTER FUNCTION contact_is_open_to_employer(uuid, uuid) SECURITY DEFINER;
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION contact_is_open_to_employer(uuid, uuid) OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION is_own_establishment(uuid) OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION hold_own_establishment(uuid) OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION hold_parties(uuid, uuid, text[], timestamptz) OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION note_exposures(uuid, uuid[], date) OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION caseworker_of_contact(uuid) OWNER TO cite_keeper;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM cite_keeper;
--> statement-breakpoint
DO $$
BEGIN
  SET LOCAL ROLE cite_keeper;
  REVOKE ALL ON FUNCTION contact_is_open_to_employer(uuid, uuid), is_own_establishment(uuid), hold_own_establishment(uuid),
    hold_parties(uuid, uuid, text[], timestamptz), note_exposures(uuid, uuid[], date), caseworker_of_contact(uuid)
    FROM public;
  GRANT EXECUTE ON FUNCTION contact_is_open_to_employer(uuid, uuid), hold_own_establishment(uuid),
    note_exposures(uuid, uuid[], date), caseworker_of_contact(uuid) TO cite_employer;
  GRANT EXECUTE ON FUNCTION hold_parties(uuid, uuid, text[], timestamptz) TO cite_employer, cite_caseworker;
  RESET ROLE;
END
$$;
