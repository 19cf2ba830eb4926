-- What policies ask is asked by nearly every statement, often more than once. A function in SQL that cannot be put into the
-- statement is planned anew at each call: which profile is the actor's own took 1.5 ms, most of what a resident's
-- statement cost. In PL/pgSQL a connection plans it once.
CREATE OR REPLACE FUNCTION current_actor_id() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE
  AS $$ BEGIN RETURN (public.acting_for()).account; END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION acts_as(wanted text) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  AS $$ BEGIN RETURN coalesce((public.acting_for()).role = wanted, false); END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION acts_by_pass() RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  AS $$ BEGIN RETURN current_setting('role') = 'cite_keeper' OR (public.acting_for()).role IS NOT NULL; END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION acting_at() RETURNS timestamptz LANGUAGE plpgsql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF (public.acting_for()).role IS NULL THEN
      RETURN now();
    END IF;
    RETURN to_timestamp(split_part(current_setting('app.pass', true), ':', 3)::bigint / 1000.0);
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION latest_moment() RETURNS timestamptz LANGUAGE plpgsql STABLE PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  AS $$ BEGIN RETURN greatest(public.acting_at(), now()); END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION offer_is_of_actor(offer uuid) RETURNS boolean LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    RETURN EXISTS (
      SELECT FROM job_offers
      JOIN establishment_members ON establishment_members.establishment_id = job_offers.establishment_id
      WHERE job_offers.id = offer AND establishment_members.account_id = current_actor_id());
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION visible_until(profile uuid) RETURNS timestamptz LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  BEGIN
    RETURN (
      SELECT max(consents.expires_at)
      FROM profiles
      JOIN consents ON consents.resident_id = profiles.resident_id
      WHERE profiles.id = profile
        AND consents.purpose = 'visible_pool'
        AND consents.withdrawn_at IS NULL
        AND EXISTS (SELECT FROM pool_members WHERE pool_members.profile_id = profile));
  END
  $$;
--> statement-breakpoint
-- Who the actor is, in the terms of rows. A door looks it up: as the reader, it would pass the policies of the rows it reads,
-- which ask the same again.
CREATE OR REPLACE FUNCTION current_resident_id() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    actor uuid := current_actor_id();
  BEGIN
    RETURN (SELECT id FROM residents WHERE account_id = actor);
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION current_profile_id() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    actor uuid := current_actor_id();
  BEGIN
    RETURN (
      SELECT profiles.id FROM profiles JOIN residents ON residents.id = profiles.resident_id
      WHERE residents.account_id = actor);
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION own_establishments() RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    actor uuid := current_actor_id();
  BEGIN
    RETURN (SELECT array_agg(establishment_id) FROM establishment_members WHERE account_id = actor);
  END
  $$;
--> statement-breakpoint
GRANT SELECT (id, resident_id) ON profiles TO cite_keeper;
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION current_resident_id() OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION current_profile_id() OWNER TO cite_keeper;
--> statement-breakpoint
ALTER FUNCTION own_establishments() OWNER TO cite_keeper;
--> statement-breakpoint
-- Their owner alone may put others in their place.
SET LOCAL ROLE cite_keeper;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION is_own_establishment(establishment uuid) RETURNS boolean LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    actor uuid := current_actor_id();
  BEGIN
    RETURN EXISTS (SELECT FROM establishment_members WHERE establishment_id = establishment AND account_id = actor);
  END
  $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION contact_is_open_to_employer(person uuid, employer uuid) RETURNS boolean LANGUAGE plpgsql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    moment timestamptz := latest_moment();
  BEGIN
    RETURN EXISTS (
      SELECT FROM introductions
      JOIN establishment_members ON establishment_members.establishment_id = introductions.establishment_id
      JOIN establishments ON establishments.id = introductions.establishment_id
      WHERE introductions.resident_id = person
        AND establishment_members.account_id = employer
        AND establishments.status = 'confirmed'
        AND introductions.state IN ('approved', 'met', 'hired')
        AND introductions.contact_ends_at > moment
        AND EXISTS (
          SELECT FROM consents
          WHERE consents.resident_id = person AND consents.withdrawn_at IS NULL AND consents.expires_at > moment));
  END
  $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM cite_keeper;
