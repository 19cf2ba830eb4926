-- The database roles that requests act as, and who may read an identity.
-- Roles belong to the whole server, so another database of it may have created them, even at this very moment.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['cite_app', 'cite_visitor', 'cite_resident', 'cite_employer', 'cite_caseworker', 'cite_coordinator', 'cite_system']
  LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOBYPASSRLS', wanted);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END LOOP;
  PERFORM pg_advisory_xact_lock(hashtext('cite_roles'));
  FOREACH wanted IN ARRAY ARRAY['cite_visitor', 'cite_resident', 'cite_employer', 'cite_caseworker', 'cite_coordinator', 'cite_system']
  LOOP
    IF NOT pg_has_role(wanted, 'cite_app', 'MEMBER') THEN
      EXECUTE format('GRANT cite_app TO %I', wanted);
    END IF;
    IF NOT pg_has_role(current_user, wanted, 'SET') THEN
      EXECUTE format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', wanted, current_user);
    END IF;
  END LOOP;
END
$$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public, identity TO cite_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO cite_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO cite_app;
--> statement-breakpoint
-- What happened stays as it was written.
REVOKE UPDATE, DELETE ON audit_entries, introduction_transitions FROM cite_app;
--> statement-breakpoint
-- Sessions and sign-in links are handled by the portal itself, never in a visitor's or a user's own right.
REVOKE ALL ON sessions, sign_in_links FROM cite_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, sign_in_links TO cite_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO cite_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identity.identities TO cite_resident, cite_caseworker;
--> statement-breakpoint
GRANT SELECT ON identity.identities TO cite_employer;
--> statement-breakpoint
GRANT SELECT ON identity.email_addresses TO cite_resident, cite_employer, cite_caseworker, cite_coordinator;
--> statement-breakpoint
-- The account that the current transaction acts for; null outside `withActor`.
CREATE FUNCTION current_actor_id() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.actor_id', true), '')::uuid $$;
--> statement-breakpoint
-- The one rule by which an employer may read a contact: an introduction of one of her establishments that a
-- caseworker approved, whose end date is ahead, of a person whose consent stands.
CREATE FUNCTION contact_is_open_to_employer(person uuid, employer uuid) RETURNS boolean LANGUAGE sql STABLE
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
        AND introductions.contact_ends_at > now()
        AND EXISTS (
          SELECT 1 FROM consents
          WHERE consents.resident_id = person
            AND consents.withdrawn_at IS NULL
            AND consents.expires_at > now()
        )
    )
  $$;
--> statement-breakpoint
ALTER TABLE identity.identities ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.identities FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY identities_system ON identity.identities TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY identities_caseworker ON identity.identities TO cite_caseworker
  USING (current_actor_id() IS NOT NULL) WITH CHECK (current_actor_id() IS NOT NULL);
--> statement-breakpoint
CREATE POLICY identities_resident ON identity.identities TO cite_resident
  USING (resident_id IN (SELECT id FROM residents WHERE account_id = current_actor_id()))
  WITH CHECK (resident_id IN (SELECT id FROM residents WHERE account_id = current_actor_id()));
--> statement-breakpoint
CREATE POLICY identities_employer ON identity.identities FOR SELECT TO cite_employer
  USING (contact_is_open_to_employer(resident_id, current_actor_id()));
--> statement-breakpoint
ALTER TABLE identity.email_addresses ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.email_addresses FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY email_addresses_system ON identity.email_addresses TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY email_addresses_own ON identity.email_addresses FOR SELECT
  TO cite_resident, cite_employer, cite_caseworker, cite_coordinator USING (account_id = current_actor_id());
--> statement-breakpoint
ALTER TABLE identity.sent_mails ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE identity.sent_mails FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY sent_mails_system ON identity.sent_mails TO cite_system USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Adds a job in the transaction of the change that asks for it. The job tables belong to the worker, so the
-- application's roles reach them by this door only. `key` makes adding the same job twice one job.
CREATE FUNCTION enqueue_job(task text, payload json, key text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog
  AS $$
  BEGIN
    PERFORM graphile_worker.add_job(identifier => task, payload => payload, job_key => key);
  END
  $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION enqueue_job(text, json, text) FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue_job(text, json, text) TO cite_app;
