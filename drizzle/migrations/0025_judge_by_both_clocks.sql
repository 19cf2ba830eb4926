-- What time it is. The portal has a clock of its own, and so has the database: a pass now says when its transaction began
-- by the portal's, signed with the rest. What is written down bears that moment, like every other row of the transaction.
-- What ends is over as soon as either clock says so: a clock that is wrong, or a pass that was kept, opens nothing.
CREATE OR REPLACE FUNCTION acting_for(OUT role text, OUT account uuid) LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    pass text[] := string_to_array(current_setting('app.pass', true), ':');
    keys guard.pass_keys;
  BEGIN
    IF cardinality(pass) IS DISTINCT FROM 4 OR pass[1] IS DISTINCT FROM current_setting('role') THEN
      RETURN;
    END IF;
    SELECT * INTO keys FROM guard.pass_keys WHERE login = session_user;
    IF encode(sha256(keys.outer_key || sha256(keys.inner_key || convert_to(array_to_string(pass[1:3], ':'), 'UTF8'))), 'hex')
      = pass[4] THEN
      role := pass[1];
      account := nullif(pass[2], '')::uuid;
    END IF;
  END
  $$;
--> statement-breakpoint
-- By the portal's clock; by the database's for whoever acts without a pass.
CREATE FUNCTION acting_at() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT CASE WHEN role IS NULL THEN now()
      ELSE to_timestamp(split_part(current_setting('app.pass', true), ':', 3)::bigint / 1000.0) END
    FROM public.acting_for()
  $$;
--> statement-breakpoint
-- By the clock that is ahead: what ends before it has ended.
CREATE FUNCTION latest_moment() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT greatest(public.acting_at(), now()) $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION acting_at(), latest_moment() FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION acting_at(), latest_moment()
  TO cite_visitor, cite_resident, cite_employer, cite_caseworker, cite_coordinator, cite_system, cite_keeper;
--> statement-breakpoint
ALTER POLICY published_cards_employer ON published_cards
  USING ((SELECT current_actor_id() IS NOT NULL) AND visible_until > (SELECT latest_moment()));
--> statement-breakpoint
GRANT CREATE ON SCHEMA public, identity TO cite_keeper;
--> statement-breakpoint
-- Their owner alone may put others in their place.
SET LOCAL ROLE cite_keeper;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION contact_is_open_to_employer(person uuid, employer uuid) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT 1
      FROM introductions
      JOIN establishment_members ON establishment_members.establishment_id = introductions.establishment_id
      JOIN establishments ON establishments.id = introductions.establishment_id
      WHERE introductions.resident_id = person
        AND establishment_members.account_id = employer
        AND establishments.status = 'confirmed'
        AND introductions.state IN ('approved', 'met', 'hired')
        AND introductions.contact_ends_at > latest_moment()
        AND EXISTS (
          SELECT 1 FROM consents
          WHERE consents.resident_id = person
            AND consents.withdrawn_at IS NULL
            AND consents.expires_at > latest_moment()
        )
    )
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION hold_parties(person uuid, offer uuid, statuses text[], at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    IF NOT acts_by_pass() OR current_setting('role') = 'cite_employer' AND NOT EXISTS (
      SELECT FROM job_offers WHERE id = offer AND is_own_establishment(establishment_id))
    THEN
      RETURN 'offer';
    END IF;
    PERFORM FROM consents
      WHERE resident_id = person AND purpose = 'visible_pool' AND withdrawn_at IS NULL AND expires_at > greatest(at, latest_moment()) FOR SHARE;
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
CREATE OR REPLACE FUNCTION identity.read_identities(wanted uuid[], purpose text, introduction uuid)
  RETURNS TABLE (resident_id uuid, given_name text, family_name text, phone text, email text, address text, birth_date text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
  BEGIN
    -- By the pass: inside, `current_user` is the function's owner, and outside it can be changed.
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF purpose !~ '^[a-z_]{1,40}$' THEN
      RAISE invalid_parameter_value USING MESSAGE = 'the purpose of a reading is a code';
    END IF;
    RETURN QUERY
      WITH opened AS (
        SELECT person.* FROM identity.identities AS person
        WHERE person.resident_id = ANY (wanted) AND CASE reader
          WHEN 'cite_system' THEN true
          WHEN 'cite_caseworker' THEN actor IS NOT NULL
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
      )
      SELECT opened.resident_id, opened.given_name::text, opened.family_name::text, opened.phone::text,
        opened.email::text,
        CASE WHEN reader = 'cite_employer' THEN NULL ELSE opened.address::text END,
        CASE WHEN reader = 'cite_employer' THEN NULL ELSE opened.birth_date::text END
      FROM opened;
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION identity.read_all_names() RETURNS TABLE (resident_id uuid, given_name text, family_name text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  DECLARE
    reader text;
    actor uuid;
  BEGIN
    SELECT role, account INTO reader, actor FROM public.acting_for();
    IF reader IS DISTINCT FROM 'cite_caseworker' OR actor IS NULL THEN
      RETURN;
    END IF;
    INSERT INTO public.audit_entries (at, actor_id, actor_role, action, subject_kind, subject_id, details)
    SELECT public.acting_at(), actor, 'caseworker', 'identity.searched', 'resident_list', 'all',
      jsonb_build_object('names', count(*)) FROM identity.identities;
    RETURN QUERY
      SELECT person.resident_id, person.given_name::text, person.family_name::text FROM identity.identities AS person;
  END
  $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public, identity FROM cite_keeper;
