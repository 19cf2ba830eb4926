-- The rule of `contact_is_open_to_employer` is worth what its tables are: here an employer's role loses every write
-- that could make a contact open, whatever a query of the portal forgets.
REVOKE INSERT, UPDATE, DELETE ON accounts, residents, consents, profiles, profile_occupations, profile_skills,
  pool_members, talent_pools, staff_members, partner_organisations FROM cite_app;
--> statement-breakpoint
GRANT INSERT, UPDATE, DELETE ON accounts, residents, consents, profiles, profile_occupations, profile_skills,
  pool_members, talent_pools, staff_members, partner_organisations TO cite_resident, cite_caseworker, cite_system;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON establishments, establishment_members, introductions, search_outbox FROM cite_app;
--> statement-breakpoint
GRANT UPDATE, DELETE ON establishments, establishment_members, introductions, search_outbox
  TO cite_resident, cite_caseworker, cite_system;
--> statement-breakpoint
-- Where a person stands in the portal, why an introduction ended, who did what.
REVOKE SELECT ON residents, audit_entries, introduction_transitions FROM cite_app;
--> statement-breakpoint
GRANT SELECT ON residents, audit_entries, introduction_transitions
  TO cite_resident, cite_caseworker, cite_coordinator, cite_system;
--> statement-breakpoint
-- PostgreSQL lets a row be locked by whoever may change one of its columns: these open nothing.
GRANT UPDATE (created_at) ON accounts TO cite_employer;
--> statement-breakpoint
GRANT UPDATE (registered_at) ON establishments TO cite_employer;
--> statement-breakpoint
GRANT UPDATE (id) ON consents TO cite_employer;
--> statement-breakpoint
-- Neither the agreement, nor the approval, nor the end of the contact; the table's own check asks for all of them.
GRANT UPDATE (state, state_changed_at, reason, cancellation_cause) ON introductions TO cite_employer;
--> statement-breakpoint
CREATE FUNCTION refuse_employer_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE insufficient_privilege USING MESSAGE = format('an employer may not write this into %I', TG_TABLE_NAME);
END
$$;
--> statement-breakpoint
CREATE TRIGGER employers_only_request BEFORE INSERT ON introductions FOR EACH ROW
  WHEN (current_user = 'cite_employer' AND NEW.state <> 'requested')
  EXECUTE FUNCTION refuse_employer_write();
--> statement-breakpoint
-- What has ended stays closed, and only a caseworker opens.
CREATE TRIGGER employers_open_no_contact BEFORE UPDATE ON introductions FOR EACH ROW
  WHEN (current_user = 'cite_employer' AND (
    NEW.state NOT IN ('met', 'hired', 'not_hired', 'cancelled')
    OR OLD.state NOT IN ('requested', 'proposed', 'under_review', 'awaiting_resident', 'approved', 'met')))
  EXECUTE FUNCTION refuse_employer_write();
--> statement-breakpoint
CREATE TRIGGER employers_confirm_nothing BEFORE INSERT ON establishments FOR EACH ROW
  WHEN (current_user = 'cite_employer' AND (
    NEW.status <> 'pending' OR NEW.registered_by IS DISTINCT FROM current_actor_id()))
  EXECUTE FUNCTION refuse_employer_write();
--> statement-breakpoint
CREATE FUNCTION check_employer_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.account_id IS DISTINCT FROM current_actor_id() OR NOT EXISTS (
    SELECT 1 FROM establishments
    WHERE establishments.id = NEW.establishment_id AND establishments.registered_by = current_actor_id()
  ) THEN
    RAISE insufficient_privilege USING MESSAGE = 'an employer joins only what she registered';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER employers_join_their_own BEFORE INSERT ON establishment_members FOR EACH ROW
  WHEN (current_user = 'cite_employer')
  EXECUTE FUNCTION check_employer_membership();
--> statement-breakpoint
-- Temporary tables come first in a search path that does not say otherwise: one named like ours would answer for it.
ALTER FUNCTION contact_is_open_to_employer(uuid, uuid) SET search_path = pg_catalog, public, pg_temp;
--> statement-breakpoint
ALTER FUNCTION check_employer_membership() SET search_path = pg_catalog, public, pg_temp;
